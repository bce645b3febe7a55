import { crisp, line, text } from './graphic.ts';
import type { Sheet, Size } from './scene.ts';
import type { LaneItem, Plot } from './spec.ts';
import { wrap } from './text.ts';

/** What the names of lanes may take of the width. */
const MOST = 96;
const BESIDE = 12;
const LINE = 15;

/** The room that the names of a plot's lanes take, 0 without any. */
export function laneWidth({ items }: Plot, size: Size): number {
  const widths = items.flatMap((item) => (item.type === 'lane' ? rows(item, size).map((row) => size.measure(row, 12)) : []));
  return widths.length === 0 ? 0 : Math.max(...widths) + BESIDE;
}

/** Its name at its upper left, and a line along its lower end. */
export function drawLane(item: LaneItem, sheet: Sheet): void {
  const { palette, size, space, area } = sheet;
  const [top, bottom] = [space.v(item.to), crisp(space.v(item.from))];
  (sheet.lanes ??= []).push({ ...area, y0: top, y1: bottom });
  const names = rows(item, size).map((row, i) => text(row, [0, top + LINE * (i + 1)], { fill: palette.muted, fontSize: 12 }));
  const isLast = bottom >= space.values[0] - 1;
  sheet.back.push({ key: '', items: isLast ? names : [...names, line([0, bottom], [space.steps[1], bottom], { stroke: palette.grid, lineWidth: 1 })] });
}

const rows = ({ label }: LaneItem, size: Size): string[] => wrap(label, MOST, 12, size.measure);
