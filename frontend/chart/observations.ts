import { boxOf, crisp, line, text, union, type Box, type Pixel } from './graphic.ts';
import { drawMark, reachOf, type DrawnMark } from './marks.ts';
import { microMarks } from './microMarks.ts';
import { roleColor } from './palette.ts';
import type { Sheet } from './scene.ts';
import { columns, spread } from './slots.ts';
import type { Side } from './labels.ts';
import type { Mark } from './spec.ts';

const APART = 14;
/** The slot that the gutter counts as when moving by keyboard. */
export const GUTTER_SLOT = -Infinity;

/** All marks of a plot: side by side in their slots, in columns in the gutter. */
export function drawMarks(marks: Mark[], sheet: Sheet): void {
  if (sheet.isMicro === true) {
    microMarks(marks, sheet);
    return;
  }
  drawGutter(marks.filter((m) => m.x === null && m.span === null), sheet);
  for (const group of bySlot(marks.filter((m) => m.x !== null && m.span === null)).values()) {
    drawSlot(group, sheet);
  }
  for (const mark of marks) {
    if (mark.span !== null) {
      add(mark, sheet.space.t((mark.span.from + mark.span.to) / 2), (mark.span.from + mark.span.to) / 2, sheet);
    }
  }
}

function bySlot(marks: Mark[]): Map<number, Mark[]> {
  const slots = new Map<number, Mark[]>();
  for (const mark of marks) {
    const slot = mark.x ?? 0;
    slots.set(slot, [...(slots.get(slot) ?? []), mark]);
  }
  return slots;
}

function drawSlot(marks: Mark[], sheet: Sheet): void {
  const { space } = sheet;
  const { offsets, more } = spread(marks.length, space.slot);
  const direction = space.turned ? -1 : 1;
  offsets.forEach((offset, i) => {
    const mark = marks[i];
    if (mark === undefined || mark.x === null) {
      return;
    }
    const rest = more > 0 && i === offsets.length - 1 ? marks.slice(i) : [];
    const t = space.t(mark.x) + offset * direction;
    if (rest.length === 0) {
      add(mark, t, mark.x, sheet);
    } else {
      addRest(rest, mark, t, sheet);
    }
  });
}

/** Where a slot is full its last mark reads `+n` and stands for all that are left. */
function addRest(rest: Mark[], mark: Mark, t: number, sheet: Sheet): void {
  const { space, palette } = sheet;
  const at = space.at(t, space.v(mark.value ?? mark.lower?.at ?? mark.upper?.at ?? 0));
  sheet.front.push({ key: mark.legendKey, items: [text(`+${rest.length}`, at, { fill: palette.ink, fontSize: 12, fontWeight: 600, align: 'center' })] });
  const box = boxOf(at, at, 9);
  sheet.obstacles.push(box);
  sheet.targets.push({ id: mark.id, kind: 'mark', at, box, slot: mark.x ?? 0, lines: rest.map((m) => lines(m).join(', ')), guides: [] });
}

function drawGutter(marks: Mark[], sheet: Sheet): void {
  const { space } = sheet;
  if (space.gutter === null) {
    return;
  }
  const stretches = marks.map((mark) => reachOf(drawMark(mark, 0, space, sheet.palette), space));
  const isLong = marks.map((mark, i) => !space.turned && mark.reach !== null && lengthOf(stretches[i]) > LONG_STEM);
  const short = columns(stretches.filter((_, i) => isLong[i] === false), 2);
  const long = columns(stretches.filter((_, i) => isLong[i] === true), 2);
  const [g0, g1] = space.gutter;
  const start = space.turned && marks.length > 2 ? 26 : 12;
  const width = Math.abs(g1 - g0) - start - END;
  const count = Math.max(-1, ...short) + Math.max(-1, ...long) + 2;
  const apart = Math.max(CLOSEST_COLUMN, Math.min(APART, width / Math.max(1, count - 1)));
  const last = Math.max(0, ...long);
  const place = marks.map((_, i) => {
    const column = isLong[i] === true ? long.shift() ?? 0 : short.shift() ?? 0;
    return isLong[i] === true ? g1 - END - (last - column) * apart : g0 + (start + column * apart) * Math.sign(g1 - g0);
  });
  // from the far end: each label that needs a leader then flies above those beyond it
  const away = (i: number): number => Math.abs((place[i] ?? g0) - g0);
  const order = marks.map((mark, i) => ({ mark, i })).sort((a, b) => away(b.i) - away(a.i));
  order.forEach(({ mark, i }) => add(mark, place[i] ?? g0, GUTTER_SLOT, sheet));
}
const lengthOf = (stretch: readonly [number, number] | undefined): number => (stretch === undefined ? 0 : stretch[1] - stretch[0]);
/** A stem that runs through most of the gutter stands at its far side, so that labels have the rest of it. */
const LONG_STEM = 60;
const END = 16;
const CLOSEST_COLUMN = 6;

function add(mark: Mark, t: number, slot: number, sheet: Sheet): void {
  const drawn = drawMark(mark, t, sheet.space, sheet.palette);
  if (drawn.boxes.length === 0) {
    return;
  }
  const tie = tied(mark, drawn, sheet);
  sheet.front.push({ key: mark.legendKey, items: [...tie, ...drawn.graphics] });
  sheet.obstacles.push(...drawn.boxes);
  sheet.targets.push({
    id: mark.id, kind: 'mark', at: drawn.focus, box: drawn.boxes.reduce(union), slot, lines: lines(mark),
    guides: slot === GUTTER_SLOT ? guides(mark, sheet) : [],
  });
  if (mark.label !== '') {
    pushLabel(mark, headOf(mark, drawn), slot, sheet);
  }
}

/** What a label stands beside: the shape, the end, or both ends with what joins them. */
function headOf(mark: Mark, drawn: DrawnMark): Box {
  const isJoined = mark.lower !== null && mark.upper !== null;
  return isJoined ? drawn.boxes.reduce(union) : boxOf(drawn.focus, drawn.focus, mark.value === null ? 7 : 5);
}

function pushLabel(mark: Mark, head: Box, slot: number, sheet: Sheet): void {
  const inGutter = slot === GUTTER_SLOT;
  const isFlag = inGutter && !sheet.space.turned;
  const sides: Side[] = isFlag
    ? mark.reach !== null ? [...asides(mark), 'right', 'above-start', 'below-start']
      : mark.lower !== null && mark.upper !== null ? ['above-start', 'below-start', 'right'] : ['right', 'above-start', 'below-start', 'above-end']
    : sheet.space.turned ? ['right', 'left', 'above', 'below'] : ['above', 'below', 'right', 'left'];
  sheet.labels.push({
    // what has no year must keep its qualifier, so it is placed before all else
    // what is drawn only on demand comes last, so that it moves no other label
    rank: inGutter ? -1 : mark.shape === 'cross' ? 8 : 6,
    label: {
      key: mark.legendKey, text: mark.label, isNote: true, color: roleColor(sheet.palette, mark.role),
      anchors: [head], sides, area: inGutter ? gutterArea(sheet) : sheet.area, mayLead: true,
      isFlag, isHeld: inGutter,
    },
  });
}

/** A stem leads away from its end: the label stands at either side of it. */
const asides = (mark: Mark): Side[] => (mark.lower === null ? ['left-below', 'right-below'] : ['left-above', 'right-above']);

/** Labels of the gutter stay in it: beyond its line they would read as dated. */
function gutterArea({ space, area, size }: Sheet): Box {
  if (space.gutter === null) {
    return area;
  }
  const [g0, g1] = space.gutter;
  return space.turned
    ? { x0: space.plot.x0, y0: g0 - 4, x1: size.width - 2, y1: g1 + 3 }
    : { ...area, x0: g0, x1: g1 - 2 };
}

function tied(mark: Mark, drawn: DrawnMark, { space, palette }: Sheet): ReturnType<typeof line>[] {
  if (mark.tiedTo === null) {
    return [];
  }
  const v = crisp(space.turned ? drawn.focus[0] : drawn.focus[1]);
  const from = space.turned ? drawn.focus[1] : drawn.focus[0];
  return [line(space.at(from, v), space.at(space.t(mark.tiedTo), v), { stroke: roleColor(palette, mark.role), lineWidth: 1, lineDash: [1, 3] })];
}

function guides(mark: Mark, { space }: Sheet): (readonly [Pixel, Pixel])[] {
  return [mark.value, mark.lower?.at ?? null, mark.upper?.at ?? null]
    .filter((value) => value !== null)
    .map((value) => [space.at(space.steps[0], space.v(value)), space.at(space.steps[1], space.v(value))] as const);
}

/** First the number with its qualifier, then what the spec says besides. */
export function lines(mark: Mark): string[] {
  const [first] = mark.details;
  return mark.label === '' || first?.startsWith(mark.label) === true ? mark.details : [mark.label, ...mark.details];
}
