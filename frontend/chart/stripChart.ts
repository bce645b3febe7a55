import { tickValues } from './axes.ts';
import { crisp, line, rect, text, type Box, type Graphic } from './graphic.ts';
import { corners, hatch } from './hatch.ts';
import { drawLabel } from './labelDrawing.ts';
import { place } from './labels.ts';
import { drawMark } from './marks.ts';
import { lines } from './observations.ts';
import { roleColor, type Palette } from './palette.ts';
import type { Scene, Sheet, Size } from './scene.ts';
import { rowSpace, type Space } from './space.ts';
import type { StripChart, StripGroup, StripRow } from './spec.ts';
import { union } from './graphic.ts';
import { columns } from './slots.ts';
import type { Side } from './sides.ts';
import { wrap } from './text.ts';

const AXIS = 24;
const TITLE = 20;
const HEADING = 30;
const GAP = 12;
/** Half the height that a row's hatched or shaded track takes. */
const TRACK = 10;
const EDGE = 8;
/** From line to line of a label. */
const LINE = 14;

/** Where the label column, the track and the column of values stand. */
interface Columns {
  labels: number;
  track: readonly [number, number];
  row: number;
}

/** Rows of marks on one value axis that stands above and below them. */
export function stripScene(spec: StripChart, size: Size, palette: Palette): Scene {
  const at = columnsOf(spec, size);
  const scene: Scene = {
    width: size.width, height: 0, frames: [], back: [], front: [], targets: [], footnotes: [], slotsRunDown: true,
  };
  scene.front.push({ key: '', items: [text(spec.value.title, [0, 8], { fill: palette.muted, fontSize: 12 })] });
  const top = TITLE + AXIS;
  scene.height = top;
  for (const group of spec.groups) {
    drawGroup(group, spec, at, size, palette, scene);
  }
  scene.frames.push({
    box: { x0: at.track[0], y0: top, x1: at.track[1], y1: scene.height },
    values: {
      min: spec.value.min, max: spec.value.max, decimals: spec.value.decimals,
      ticks: tickValues(spec.value, at.track[1] - at.track[0], 60),
    },
    turned: true, steps: null, isMicro: false,
  });
  scene.height += AXIS;
  return scene;
}

function columnsOf(spec: StripChart, size: Size): Columns {
  if (size.isNarrow) {
    return { labels: size.width, track: [EDGE, size.width - EDGE * 2], row: spec.narrowRowHeight };
  }
  const texts = spec.groups.flatMap((g) => g.rows.map((r) => size.measure(valueText(r), 13)));
  const values = Math.min(0.18 * size.width, Math.max(40, ...texts));
  return { labels: spec.labelWidth, track: [spec.labelWidth + GAP, size.width - values - GAP - EDGE], row: spec.rowHeight };
}

/** What the marks of a row say; the same words once. */
const valueText = (row: StripRow): string => [...new Set(row.marks.map((m) => m.label))].join(' · ');

function drawGroup(group: StripGroup, spec: StripChart, at: Columns, size: Size, palette: Palette, scene: Scene): void {
  // rows that stand close have their heading close, too
  const heading = size.isNarrow ? HEADING : Math.min(HEADING, at.row + 2);
  if (group.heading !== '') {
    for (const row of wrap(group.heading, size.width, 13, size.measure)) {
      const y = scene.height + heading / 2 + 2;
      const width = size.measure(row, 13) + 10;
      scene.front.push({ key: '', items: [
        rect({ x0: 0, y0: y - 9, x1: width, y1: y + 9 }, { fill: palette.page }),
        text(row, [0, y], { fill: palette.ink, fontWeight: 600 }),
      ] });
      scene.height += heading;
    }
  }
  for (const row of group.rows) {
    const higher = { ...at, row: heightOf(row, at, size) };
    drawRow(row, group.isHatched, spec, higher, size, palette, scene);
    scene.height += higher.row;
  }
}

function drawRow(row: StripRow, isHatched: boolean, spec: StripChart, at: Columns, size: Size, palette: Palette, scene: Scene): void {
  const top = scene.height;
  const middle = size.isNarrow ? top + at.row - TRACK - 4 : top + at.row / 2;
  const track: Box = { x0: at.track[0], y0: middle - TRACK, x1: at.track[1], y1: middle + TRACK };
  const space = rowSpace(track, spec.value);
  const back: Graphic[] = [line([0, crisp(top + at.row)], [size.width, crisp(top + at.row)], { stroke: palette.grid, lineWidth: 1 })];
  if (isHatched) {
    back.push(hatch(corners(track), palette.axis, 0.4));
  }
  scene.back.push({ key: '', items: back });
  scene.front.push({ key: '', items: rowLabel(row, top, at, size, palette) });
  drawRowMarks(row, scene.targets.length === 0 ? 0 : (scene.targets.at(-1)?.slot ?? 0) + 1, space, at, size, palette, scene);
}

/** A label that takes more lines than there is room for makes its row higher: none stands on a track. */
function heightOf(row: StripRow, at: Columns, size: Size): number {
  const { parts } = rowLines(row, at, size);
  return size.isNarrow ? at.row + (parts.length - 1) * LINE : Math.max(at.row, parts.length * LINE);
}

function rowLines(row: StripRow, at: Columns, size: Size): { parts: string[]; fontSize: number } {
  const isLong = size.measure(row.label, 13) > at.labels;
  const fontSize = isLong || size.isNarrow ? 12 : 13;
  return { parts: wrap(row.label, at.labels, fontSize, size.measure), fontSize };
}

/** Beside the track; above it where the page is narrow. */
function rowLabel(row: StripRow, top: number, at: Columns, size: Size, palette: Palette): Graphic[] {
  const { parts, fontSize } = rowLines(row, at, size);
  const first = size.isNarrow ? top + 12 : top + at.row / 2 - ((parts.length - 1) * LINE) / 2;
  return parts.map((part, i) => text(part, [0, first + i * LINE], { fill: palette.ink, fontSize, stroke: palette.page, lineWidth: 3 }));
}

function drawRowMarks(row: StripRow, slot: number, space: Space, at: Columns, size: Size, palette: Palette, scene: Scene): void {
  const middle = space.t(0);
  const sheet: Sheet = {
    palette, size, space, area: { x0: 0, y0: middle - 14, x1: size.width, y1: middle + 14 }, zone: null,
    back: [], front: [], labels: [], obstacles: [], targets: [],
  };
  const stretches = row.marks.map((mark) => space.v(mark.value ?? mark.lower?.at ?? mark.upper?.at ?? 0)).map((v) => [v - 6, v + 6] as const);
  const lanes = columns(stretches, 0);
  row.marks.forEach((mark, i) => {
    const drawn = drawMark(mark, middle + laneOffset(lanes, i), space, palette);
    if (drawn.boxes.length === 0) {
      return;
    }
    scene.front.push({ key: mark.legendKey, items: drawn.graphics });
    sheet.obstacles.push(...drawn.boxes);
    scene.targets.push({ id: mark.id, kind: 'mark', at: drawn.focus, box: drawn.boxes.reduce(union), slot, lines: lines(mark), guides: [] });
  });
  nameMarks(row, at, sheet, scene);
}

/** Marks at the same value move apart across the row. */
function laneOffset(lanes: number[], i: number): number {
  const count = Math.max(0, ...lanes) + 1;
  return ((lanes[i] ?? 0) - (count - 1) / 2) * Math.min(9, 18 / count);
}

/** In their own column right of the track; on a narrow page beside the marks. */
function nameMarks(row: StripRow, at: Columns, sheet: Sheet, scene: Scene): void {
  const { palette, size, space } = sheet;
  const [first] = row.marks;
  if (first === undefined) {
    return;
  }
  const color = roleColor(palette, first.role);
  const width = size.measure(valueText(row), 13);
  if (!size.isNarrow) {
    const room = size.width - at.track[1] - GAP;
    const parts = width <= room ? [valueText(row)] : wrap(loosened(valueText(row)), room, 12, size.measure);
    parts.forEach((part, i) => {
      const y = space.t(0) + (i - (parts.length - 1) / 2) * 14;
      scene.front.push({ key: first.legendKey, items: [text(part, [at.track[1] + GAP, y], { fill: color, fontSize: parts.length > 1 ? 12 : 13 })] });
    });
    return;
  }
  const box = scene.targets.slice(-row.marks.length).map((t) => t.box).reduce(union);
  const sides: Side[] = ['right', 'left'];
  const label = { key: first.legendKey, text: valueText(row), color, anchors: [box], sides, area: sheet.area };
  for (const placed of place([label], sheet.obstacles, size.measure)) {
    scene.front.push({ key: first.legendKey, items: drawLabel(placed, palette.page) });
  }
}

/** Lets a long text break between words, but never between a word and its number or a number and its sign. */
const loosened = (label: string): string => label.replace(/(?<=[\p{L},])\u00A0(?=\p{L})/gu, ' ').replace(/(?<=%)\u00A0/g, ' ');
