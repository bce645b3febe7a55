import { tickValues, STEP_LABELS } from './axes.ts';
import { slot as slotText } from './format.ts';
import { boxOf, crisp, line, text, type Box } from './graphic.ts';
import { SMALL_LINE } from './heading.ts';
import type { Palette } from './palette.ts';
import type { Scene, Size } from './scene.ts';
import { turned, type Space } from './space.ts';
import type { Plot, TimeChart } from './spec.ts';
import { wrap } from './text.ts';

const RIGHT = 14;
const ROW = 40;
const GUTTER_ROW = 76;
const ROW_LABELS = 62;

/** Makes room for a plot whose steps are rows, the gutter on top: it needs no width. */
export function turnedSpace(plot: Plot, spec: TimeChart, size: Size, palette: Palette, scene: Scene): Space {
  scene.height += SMALL_LINE + 12;
  const gutterRow = undatedOf(plot) > 2 ? GUTTER_ROW : ROW;
  const gutterHeight = spec.gutter === null ? 0 : gutterRow + 8;
  const count = spec.x.max - spec.x.min + 1;
  const top = scene.height;
  const brackets = plot.items.some((item) => item.type === 'bracket') ? 44 : RIGHT;
  const box: Box = { x0: ROW_LABELS, y0: top + gutterHeight, x1: size.width - brackets, y1: top + gutterHeight + count * ROW };
  const gutter = spec.gutter === null ? null : ([top, top + gutterRow] as const);
  const space = turned(box, spec.x, plot.y, gutter);
  const items = [];
  const rules = [];
  const rowLabel = (label: string, y: number) => text(label, [0, y], { fill: palette.muted, fontSize: 12 });
  if (spec.gutter !== null) {
    const rows = wrap(spec.gutter.title, ROW_LABELS, 12, size.measure);
    rows.forEach((row, i) => items.push(rowLabel(row, top + gutterRow / 2 + (i - (rows.length - 1) / 2) * 15)));
    items.push(line([0, crisp(top + gutterRow + 4)], [box.x1, crisp(top + gutterRow + 4)], { stroke: palette.axis, lineWidth: 1 }));
  }
  for (let step = spec.x.min; step <= spec.x.max; step++) {
    items.push(rowLabel(slotText(step), space.t(step)));
    if (step > spec.x.min) {
      const y = crisp(space.t(step) + ROW / 2);
      rules.push(line([0, y], [box.x1, y], { stroke: palette.grid, lineWidth: 1 }));
    }
  }
  scene.back.push({ key: '', items });
  // over the zone, which would cover them, and under all marks
  scene.front.push({ key: '', items: rules });
  scene.frames.push({
    box: boxOf([box.x0, top], [box.x1, box.y1]),
    values: { min: plot.y.min, max: plot.y.max, ticks: tickValues(plot.y, box.x1 - box.x0, 48), decimals: plot.y.decimals },
    turned: true,
    steps: null,
    isMicro: false,
  });
  scene.height = box.y1 + STEP_LABELS;
  return space;
}

const undatedOf = (plot: Plot): number =>
  plot.items.flatMap((item) => (item.type === 'marks' ? item.marks : [])).filter((m) => m.x === null && m.span === null).length;
