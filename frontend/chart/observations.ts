import { boxOf, crisp, line, text, union, type Box, type Pixel } from './graphic.ts';
import { inGutter } from './gutter.ts';
import { drawMark, type DrawnMark } from './marks.ts';
import { microMarks } from './microMarks.ts';
import { roleColor } from './palette.ts';
import type { Sheet } from './scene.ts';
import { spread } from './slots.ts';
import type { Side } from './sides.ts';
import type { Mark } from './spec.ts';

/** The slot that the gutter counts as when moving by keyboard. */
export const GUTTER_SLOT = -Infinity;

/** All marks of a plot: side by side in their slots, in columns in the gutter. */
export function drawMarks(marks: Mark[], sheet: Sheet): void {
  // from the far end: each label that needs a leader then flies above those beyond it
  for (const { marks: together, t } of inGutter(marks.filter((m) => m.x === null && m.span === null), sheet)) {
    const [mark, ...more] = together;
    if (mark !== undefined) {
      more.length === 0 ? add(mark, t, GUTTER_SLOT, sheet) : addRest(together, mark, t + REST_OFF, sheet);
    }
  }
  if (sheet.isMicro === true) {
    microMarks(marks.filter((m) => m.x !== null || m.span !== null), sheet);
    return;
  }
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
  if (!Number.isInteger(marks[0]?.x)) {
    // a moment within a slot is a claim: what stands there does not move aside
    marks.forEach((mark) => add(mark, space.t(mark.x ?? 0), mark.x ?? 0, sheet));
    return;
  }
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

/** So that it does not touch the ring or the cap beside it. */
const REST_OFF = 4;

/** Where a slot is full its last mark reads `+n` and stands for all that are left. */
function addRest(rest: Mark[], mark: Mark, t: number, sheet: Sheet): void {
  const { space, palette } = sheet;
  const at = space.at(t, space.v(mark.value ?? mark.lower?.at ?? mark.upper?.at ?? 0));
  sheet.front.push({ key: mark.legendKey, items: [text(`+${rest.length}`, at, { fill: palette.ink, fontSize: 12, fontWeight: 600, align: 'center' })] });
  const box = boxOf(at, at, 9);
  const slot = mark.x ?? GUTTER_SLOT;
  sheet.obstacles.push(box);
  sheet.targets.push({
    id: mark.id, ids: rest.map((m) => m.id), kind: 'mark', at, box, slot, lines: rest.map((m) => lines(m).join(', ')), guides: [],
  });
  const label = [...new Set(rest.map((m) => m.label).filter((said) => said !== ''))].join(', ');
  if (slot === GUTTER_SLOT && label !== '') {
    pushLabel({ ...mark, label }, box, slot, sheet);
  }
}

function add(mark: Mark, t: number, slot: number, sheet: Sheet): void {
  const drawn = drawMark(mark, t, sheet.space, sheet.palette);
  if (drawn.boxes.length === 0) {
    return;
  }
  const tie = tied(mark, drawn, sheet);
  sheet.front.push({ key: mark.legendKey, items: [...tie, ...drawn.graphics] });
  sheet.obstacles.push(...drawn.boxes.map((box) => ({ ...box, isMark: true })), ...tie.flatMap((part) =>
    (part.type === 'line' ? [boxOf([part.shape.x1, part.shape.y1], [part.shape.x2, part.shape.y2], 1)] : [])));
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
  const isRow = sheet.space.turned && !inGutter && Number.isInteger(slot);
  sheet.labels.push({
    // what has no year must keep its qualifier, so it is placed before all else
    // what is drawn only on demand comes last, so that it moves no other label
    rank: inGutter ? -1 : mark.shape === 'cross' ? 8 : 6,
    label: {
      key: mark.legendKey, text: mark.label, isNote: true, color: roleColor(sheet.palette, mark.role), anchors: [head],
      sides: isFlag ? gutterSides(mark) : isRow ? ['right', 'left'] : sheet.space.turned ? ['right', 'left', 'above', 'below'] : plotSides(mark),
      area: inGutter ? gutterArea(sheet) : isRow ? rowArea(slot, sheet) : laneArea(head, sheet), mayLead: true, isFlag, isHeld: inGutter,
      isAlone: mark.span !== null,
      ...(isRow ? { isRow, size: 12 } : {}),
    },
  });
}

const gutterSides = (mark: Mark): Side[] => {
  if (mark.reach !== null) {
    return [...asides(mark), 'right', 'above-start', 'above-end', 'below-start'];
  }
  return mark.lower !== null && mark.upper !== null ? ['above-start', 'below-start', 'right'] : ['right', 'above-start', 'below-start', 'above-end'];
};
const plotSides = (mark: Mark): Side[] =>
  ['above', 'below', 'right', 'left', ...(mark.reach === null ? [] : asides(mark)), 'above-start', 'above-end', 'below-start', 'below-end'];

/** In another row it would be read as said of that one. */
function rowArea(slot: number, { space, area }: Sheet): Box {
  const t = space.t(slot);
  return { ...area, y0: t - space.slot / 2 - 1, y1: t + space.slot / 2 + 1 };
}

/** In another lane it would be read as a part of that one. */
const laneArea = ({ y0, y1 }: Box, { lanes, area }: Sheet): Box =>
  lanes?.find((lane) => lane.y0 <= (y0 + y1) / 2 && (y0 + y1) / 2 <= lane.y1) ?? area;

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
    : { ...area, y0: area.y0 - 2, x0: g0, x1: g1 - 1 };
}

/** A dotted line to another place in time, which ends in a tick there. Along the mark's own bar it runs beneath that. */
function tied(mark: Mark, drawn: DrawnMark, { space, palette }: Sheet): ReturnType<typeof line>[] {
  if (mark.tiedTo === null) {
    return [];
  }
  const [t, own] = space.turned ? [drawn.focus[1], drawn.focus[0]] : drawn.focus;
  const to = crisp(space.t(mark.tiedTo));
  const isUnderBar = mark.span !== null && mark.tiedTo > mark.span.from && mark.tiedTo < mark.span.to;
  const v = crisp(own) - (isUnderBar ? TIE_OFF * space.up : 0);
  const style = { stroke: roleColor(palette, mark.role), lineWidth: 1 };
  const dots = { ...style, lineDash: [2, 2] };
  const ends: [number, number] = isUnderBar ? [v, own] : [v - TICK, v + TICK];
  const tick = line(space.at(to, ends[0]), space.at(to, ends[1]), style);
  const rise = isUnderBar ? [line(space.at(crisp(t), own), space.at(crisp(t), v), dots)] : [];
  return [...rise, line(space.at(crisp(t), v), space.at(to, v), dots), tick];
}
const TIE_OFF = 7;
const TICK = 3;

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
