import { tickValues } from './axes.ts';
import { boxOf, crisp, line, meets, rect, text, type Box, type Graphic } from './graphic.ts';
import { corners, hatch } from './hatch.ts';
import { roleColor, type Palette } from './palette.ts';
import type { Scene, Size } from './scene.ts';
import { rowSpace, type Space } from './space.ts';
import type { Bar, BarChart, BarRow } from './spec.ts';
import { wrap } from './text.ts';

const AXIS = 24;
const LINE = 16;
const GAP = 12;
/** Between a bar's end and its label. */
const BESIDE = 6;
const BAR = 18;
const DASHES = [6, 4];
const ROW = 34;
/** Rows of a label, and so where its bars begin, on a narrow page. */
const LABEL_LINE = 16;

/** Where the label column and the track stand. */
interface Columns {
  labels: number;
  track: readonly [number, number];
}

/** Horizontal bars on one value axis that stands above and below them. */
export function barScene(spec: BarChart, size: Size, palette: Palette): Scene {
  const at = columnsOf(spec, size);
  const scene: Scene = {
    width: size.width, height: 0, frames: [], back: [], front: [], targets: [], footnotes: [], slotsRunDown: true,
  };
  for (const row of wrap(spec.value.title, size.width, 12, size.measure)) {
    scene.front.push({ key: '', items: [text(row, [0, scene.height + LINE / 2], { fill: palette.muted, fontSize: 12 })] });
    scene.height += LINE;
  }
  const head = scene.height;
  scene.height += (spec.baseline === null ? 0 : LINE) + AXIS;
  const top = scene.height;
  spec.rows.forEach((row, i) => drawRow(row, i, spec, at, size, palette, scene));
  scene.frames.push({
    box: { x0: at.track[0], y0: top, x1: at.track[1], y1: scene.height },
    values: {
      min: spec.value.min, max: spec.value.max, decimals: spec.value.decimals,
      ticks: tickValues(spec.value, at.track[1] - at.track[0], 60),
    },
    turned: true, steps: null, isMicro: false,
  });
  drawBaseline(spec, at, head, top, size, palette, scene);
  scene.height += AXIS;
  return scene;
}

/** Beside the track there is room for the labels of bars that end at either end of the axis. */
function columnsOf(spec: BarChart, size: Size): Columns {
  const bars = spec.rows.flatMap((row) => row.bars);
  const room = (side: -1 | 1): number => {
    const widths = bars.filter((bar) => sideOf(bar) === side).map((bar) => size.measure(bar.label, 13) + BESIDE);
    return Math.min(size.width * 0.28, Math.max(8, ...widths));
  };
  const labels = size.isNarrow ? 0 : spec.labelWidth + GAP;
  return { labels: size.isNarrow ? size.width : spec.labelWidth, track: [labels + room(-1), size.width - room(1) - 2] };
}

/** The side of its end on which a bar's label stands. */
const sideOf = (bar: Bar): -1 | 1 => (bar.to < bar.from ? -1 : 1);

function drawRow(row: BarRow, slot: number, spec: BarChart, at: Columns, size: Size, palette: Palette, scene: Scene): void {
  const top = scene.height;
  const parts = wrap(row.label, at.labels, 13, size.measure);
  const above = size.isNarrow ? parts.length * LABEL_LINE + 4 : 0;
  const height = size.isNarrow ? above + BAR + 10 : Math.max(ROW, parts.length * LABEL_LINE + 6);
  const middle = size.isNarrow ? top + above + BAR / 2 : top + height / 2;
  const track: Box = { x0: at.track[0], y0: middle - BAR / 2, x1: at.track[1], y1: middle + BAR / 2 };
  const space = rowSpace(track, spec.value);
  const first = size.isNarrow ? top + 4 + LABEL_LINE / 2 : middle - ((parts.length - 1) * LABEL_LINE) / 2;
  scene.back.push({ key: '', items: [line([0, crisp(top + height)], [size.width, crisp(top + height)], { stroke: palette.grid, lineWidth: 1 })] });
  scene.front.push({ key: '', items: parts.map((part, i) =>
    text(part, [0, first + i * LABEL_LINE], { fill: palette.ink, stroke: palette.page, lineWidth: 3 })) });
  const labels: Box[] = [];
  row.bars.forEach((bar, i) => drawBar(bar, lane(row, i, track), space, labels, size, palette, scene));
  if (spec.isChained && slot > 0) {
    chain(spec.rows[slot - 1], middle, top, space, palette, scene);
  }
  scene.targets.push({
    id: row.id, kind: row.isPressable ? 'bar' : 'row', at: [middleOf(row, space), middle],
    box: { x0: 0, y0: top + 2, x1: size.width, y1: top + height - 1 }, slot, lines: [row.label, ...row.details], guides: [],
  });
  scene.height += height;
}

/** Bars that would cover each other share the row's height. */
function lane(row: BarRow, i: number, track: Box): Box {
  const [a, b] = row.bars;
  const isShared = a !== undefined && b !== undefined && sideOf(a) === sideOf(b);
  const half = (track.y1 - track.y0) / 2;
  return isShared ? { ...track, y0: track.y0 + i * half, y1: track.y0 + (i + 1) * half } : track;
}

function drawBar(bar: Bar, at: Box, space: Space, labels: Box[], size: Size, palette: Palette, scene: Scene): void {
  const color = roleColor(palette, bar.role);
  const [from, to] = [space.v(bar.from), space.v(bar.to)];
  const box = boxOf([from, at.y0], [to, at.y1]);
  const items: Graphic[] = [];
  if (bar.from === bar.to) {
    items.push(line([to, at.y0 - 2], [to, at.y1 + 2], { stroke: color, lineWidth: 3 }));
  } else {
    items.push(rect(box, { fill: palette.page }));
    if (bar.isHatched) {
      items.push(hatch(corners(box), color, 0.6));
    } else if (!bar.isDashed) {
      items.push(rect(box, { fill: color, opacity: 0.3 }));
    }
    items.push(rect(box, { fill: 'none', stroke: color, lineWidth: 1.5, ...(bar.isDashed ? { lineDash: DASHES } : {}) }));
  }
  const width = size.measure(bar.label, 13);
  const x = sideOf(bar) === 1 ? to + BESIDE : to - BESIDE - width;
  const y = (at.y0 + at.y1) / 2;
  const room = { x0: x, y0: y - 7, x1: x + width, y1: y + 7 };
  // what finds no room is told on hover and focus
  if (bar.label !== '' && !labels.some((other) => meets(room, other))) {
    labels.push(room);
    items.push(text(bar.label, [x, y], { fill: palette.ink, stroke: palette.page, lineWidth: 3 }));
  }
  scene.front.push({ key: bar.legendKey, items });
}

/** From where the row above ended down to this one. */
function chain(before: BarRow | undefined, middle: number, top: number, space: Space, palette: Palette, scene: Scene): void {
  const end = before?.bars.at(-1)?.to;
  if (end !== undefined) {
    const x = crisp(space.v(end));
    scene.back.push({ key: '', items: [line([x, top - ROW / 2 + BAR / 2], [x, middle], { stroke: palette.axis, lineWidth: 1, lineDash: [2, 2] })] });
  }
}

function middleOf(row: BarRow, space: Space): number {
  const ends = row.bars.flatMap((bar) => [space.v(bar.from), space.v(bar.to)]);
  return ends.length === 0 ? space.values[0] : (Math.min(...ends) + Math.max(...ends)) / 2;
}

function drawBaseline(spec: BarChart, at: Columns, head: number, top: number, size: Size, palette: Palette, scene: Scene): void {
  if (spec.baseline === null) {
    return;
  }
  const { at: value, label } = spec.baseline;
  const x = crisp(rowSpace({ x0: at.track[0], y0: top, x1: at.track[1], y1: scene.height }, spec.value).v(value));
  const width = size.measure(label, 13);
  const start = Math.max(0, Math.min(x - width / 2, size.width - width - 2));
  // behind the rows, so that it strikes no label of a narrow page through
  scene.back.push({ key: '', items: [line([x, top], [x, scene.height], { stroke: palette.ink, lineWidth: 1 })] });
  scene.front.push({ key: '', items: [
    text(label, [start, head + LINE / 2], { fill: palette.ink, fontWeight: 600, stroke: palette.page, lineWidth: 3 }),
  ] });
}
