import { line, meets, rect, text, type Box, type Graphic, type Pixel } from './graphic.ts';
import { breakings, type Measure } from './text.ts';

export type Side = 'above' | 'below' | 'right' | 'left' | 'above-end' | 'below-end' | 'above-start' | 'below-start' | Aside;
/** Beside what leads up or down from the anchor, not over it. */
export type Aside = 'left-below' | 'right-below' | 'left-above' | 'right-above';

export interface Label {
  key: string;
  text: string;
  color: string;
  size?: number;
  weight?: number;
  /** What it belongs to; the first that has room beside it wins. */
  anchors: Box[];
  sides: Side[];
  area: Box;
  /** Whether a line may tie it to its anchor when there is no room beside it. */
  mayLead?: boolean;
  /** Whether its text always starts at the leader, so that leaders of its neighbours pass on its left. */
  isFlag?: boolean;
  /** Whether a number stands for it where texts stand below the plot. */
  isNote?: boolean;
  /** Whether it names the end of a line, to which it is tied where there is no room beside it. */
  isEnd?: boolean;
  /** Whether leaving its area would change what it says: it breaks into rows to stay inside, and is never left out. */
  isHeld?: boolean;
}

export interface Placed {
  label: Label;
  rows: string[];
  box: Box;
  leader: readonly [Pixel, Pixel] | null;
}

const SHIFTS = [0, 4, 8, 12, 16];
const LEADS = [18, 26, 34, 42, 50, 58, 66];
const FLAG_LEADS = [...LEADS, 74, 82, 90, 98, 106, 114, 122];
const GAP = 3;
/** Labels of the same words nearer than this are said once. */
const NEAR = 26;

/** Places labels one after the other, each clear of all obstacles; what finds no room is left to hover and focus. */
export function place(labels: Label[], obstacles: Box[], measure: Measure): Placed[] {
  const placed: Placed[] = [];
  const hard = obstacles.filter((box) => box.soft !== true);
  for (const label of labels) {
    if (!isSaidNearby(label, placed)) {
      const found = find(label, labels, obstacles, placed, measure) ?? find(label, labels, hard, placed, measure)
        ?? insist(label, placed, measure);
      if (found !== null) {
        placed.push(found);
      }
    }
  }
  return placed;
}

/** Marks side by side that say the same share one label. */
function isSaidNearby(label: Label, placed: Placed[]): boolean {
  const anchor = label.anchors[0];
  return placed.some(({ label: other }) => {
    const near = other.anchors[0];
    return other.text === label.text && other.color === label.color
      && near !== undefined && anchor !== undefined && meets(grow(near, NEAR), anchor);
  });
}

type IsFree = (box: Box) => boolean;

function find(label: Label, all: Label[], taken: Box[], placed: Placed[], measure: Measure): Placed | null {
  const isFree: IsFree = (box) =>
    isInside(box, label.area) && !taken.some((other) => meets(box, other)) && isClear(box, placed);
  const others = rivals(label, all);
  const forms = formsOf(label, measure);
  for (const form of forms) {
    const box = near(label, form, (b, anchor) => isFree(b) && isNearest(b, anchor, others));
    if (box !== null) {
      return { label, rows: form.rows, box, leader: null };
    }
  }
  if (label.mayLead === true || label.isEnd === true) {
    for (const form of forms) {
      const found = lead(label, placed, form, isFree);
      if (found !== null) {
        return found;
      }
    }
  }
  return null;
}

/** A text in rows, and the room that it takes. */
interface Form {
  rows: string[];
  width: number;
  height: number;
}

function formsOf(label: Label, measure: Measure): Form[] {
  const size = label.size ?? 13;
  const room = label.area.x1 - label.area.x0;
  const texts = label.isHeld === true ? breakings(label.text, room, size, measure) : [[label.text]];
  return texts.map((rows) => ({
    rows, width: Math.max(...rows.map((row) => measure(row, size))), height: rows.length * (size + 3),
  }));
}

const isClear = (box: Box, placed: Placed[]): boolean =>
  !placed.some((other) => meets(box, grow(other.box, 1)) || (other.leader !== null && meets(box, span(other.leader))));

function near(label: Label, { width, height }: Form, isGood: (box: Box, anchor: Box) => boolean): Box | null {
  for (const shift of SHIFTS) {
    for (const anchor of label.anchors) {
      for (const side of label.sides) {
        const box = beside(anchor, side, width, height, shift).find((b) => isGood(b, anchor));
        if (box !== undefined) {
          return box;
        }
      }
    }
  }
  return null;
}

/** A label that must not be missing stands over marks rather than not at all, but never over another label. */
function insist(label: Label, placed: Placed[], measure: Measure): Placed | null {
  const anchor = label.anchors[0];
  if (label.isHeld !== true || anchor === undefined) {
    return null;
  }
  const { area } = label;
  for (const { rows, width, height } of formsOf(label, measure)) {
    const x0 = Math.max(area.x0, Math.min(anchor.x1 + GAP, area.x1 - width));
    for (let away = GAP; away < area.y1 - area.y0; away += 4) {
      for (const y0 of [anchor.y0 - away - height, anchor.y1 + away]) {
        const box = { x0, y0, x1: x0 + width, y1: y0 + height };
        if (isInside(box, area) && isClear(box, placed)) {
          return { label, rows, box, leader: null };
        }
      }
    }
  }
  return null;
}

/** Marks that say something else: a label must not stand nearer to one of them than to its own. */
const rivals = (label: Label, all: Label[]): Box[] =>
  label.mayLead !== true ? [] : all.flatMap((other) =>
    other.mayLead === true && other.text !== label.text ? other.anchors.slice(0, 1) : []);

const isNearest = (box: Box, own: Box, others: Box[]): boolean =>
  others.every((other) => distance(box, own) <= distance(box, other));

function distance(a: Box, b: Box): number {
  const dx = Math.max(0, a.x0 - b.x1, b.x0 - a.x1);
  const dy = Math.max(0, a.y0 - b.y1, b.y0 - a.y1);
  return Math.hypot(dx, dy);
}

/** Like a flag on its pole: the text starts at the pole's end, straight above or below the mark. */
function lead(label: Label, placed: Placed[], { rows, width, height }: Form, isFree: IsFree): Placed | null {
  const anchor = label.anchors[0];
  if (anchor === undefined) {
    return null;
  }
  const x = (anchor.x0 + anchor.x1) / 2;
  const pole = label.isHeld === true ? Math.max(label.area.x0, Math.min(x - 3, label.area.x1 - width)) : x - 3;
  for (const distance of label.isFlag === true ? FLAG_LEADS : LEADS) {
    for (const x0 of label.isFlag === true ? [pole] : [pole, x - width + 3, x - width / 2]) {
      for (const isUp of [true, false]) {
        const y0 = isUp ? anchor.y0 - distance - height : anchor.y1 + distance;
        const box = { x0, y0, x1: x0 + width, y1: y0 + height };
        const leader = [[x, isUp ? anchor.y0 : anchor.y1], [x, isUp ? box.y1 - 1 : box.y0 + 1]] as const;
        if (isFree(box) && !placed.some((other) => meets(span(leader), other.box))) {
          return { label, rows, box, leader };
        }
      }
    }
  }
  return null;
}

function beside(a: Box, side: Side, width: number, height: number, shift: number): Box[] {
  const middleX = (a.x0 + a.x1) / 2;
  const middleY = (a.y0 + a.y1) / 2;
  const at = (x0: number, y0: number): Box => ({ x0, y0, x1: x0 + width, y1: y0 + height });
  const [vertical, align] = side.split('-');
  if (align === 'below' || align === 'above') {
    const y = align === 'below' ? a.y1 + GAP + shift : a.y0 - GAP - height - shift;
    return [at(vertical === 'left' ? middleX - GAP - width : middleX + GAP, y)];
  }
  const x = align === 'end' ? a.x1 - width : align === 'start' ? a.x0 : middleX - width / 2;
  switch (vertical) {
    case 'above':
      return [at(x, a.y0 - GAP - height - shift)];
    case 'below':
      return [at(x, a.y1 + GAP + shift)];
    case 'right':
      return [at(a.x1 + GAP, middleY - height / 2 - shift), at(a.x1 + GAP, middleY - height / 2 + shift)];
    default:
      return [at(a.x0 - GAP - width, middleY - height / 2 - shift), at(a.x0 - GAP - width, middleY - height / 2 + shift)];
  }
}

const span = ([a, b]: readonly [Pixel, Pixel]): Box => ({
  x0: Math.min(a[0], b[0]) - 1, y0: Math.min(a[1], b[1]), x1: Math.max(a[0], b[0]) + 1, y1: Math.max(a[1], b[1]),
});
const grow = (b: Box, by: number): Box => ({ x0: b.x0 - by, y0: b.y0 - by, x1: b.x1 + by, y1: b.y1 + by });
const isInside = (b: Box, area: Box): boolean =>
  b.x0 >= area.x0 && b.x1 <= area.x1 && b.y0 >= area.y0 && b.y1 <= area.y1;

/** @param isOverStem whether a thin stem runs where it stands, which then has to end at it and go on behind it */
export function drawLabel({ label, rows, box, leader }: Placed, page: string, isOverStem = false): Graphic[] {
  const height = (box.y1 - box.y0) / rows.length;
  const drawn = rows.map((row, i) => text(row, [box.x0, box.y0 + height * (i + 0.5)], {
    fill: label.color,
    fontSize: label.size ?? 13,
    fontWeight: label.weight ?? 400,
    stroke: page,
    lineWidth: 3,
  }));
  const behind: Graphic[] = isOverStem ? [rect(grow(box, 2), { fill: page })] : [];
  const pole = leader === null ? [] : [line(leader[0], leader[1], { stroke: label.color, lineWidth: 1, opacity: 0.6 })];
  return [...behind, ...pole, ...drawn];
}
