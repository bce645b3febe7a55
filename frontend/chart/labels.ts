import { line, meets, text, type Box, type Graphic, type Pixel } from './graphic.ts';
import type { Measure } from './text.ts';

export type Side = 'above' | 'below' | 'right' | 'left' | 'above-end' | 'below-end' | 'above-start' | 'below-start';

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
}

export interface Placed {
  label: Label;
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
      const found = find(label, labels, obstacles, placed, measure) ?? find(label, labels, hard, placed, measure);
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

function find(label: Label, all: Label[], taken: Box[], placed: Placed[], measure: Measure): Placed | null {
  const width = measure(label.text, label.size ?? 13);
  const height = (label.size ?? 13) + 3;
  const isFree = (box: Box): boolean =>
    isInside(box, label.area)
    && !taken.some((other) => meets(box, other))
    && !placed.some((other) => meets(box, grow(other.box, 1)) || (other.leader !== null && meets(box, span(other.leader))));
  const others = rivals(label, all);
  for (const shift of SHIFTS) {
    for (const anchor of label.anchors) {
      for (const side of label.sides) {
        const box = beside(anchor, side, width, height, shift).find((b) => isFree(b) && isNearest(b, anchor, others));
        if (box !== undefined) {
          return { label, box, leader: null };
        }
      }
    }
  }
  return label.mayLead === true ? lead(label, placed, width, height, isFree) : null;
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
function lead(label: Label, placed: Placed[], width: number, height: number, isFree: (box: Box) => boolean): Placed | null {
  const anchor = label.anchors[0];
  if (anchor === undefined) {
    return null;
  }
  const x = (anchor.x0 + anchor.x1) / 2;
  for (const distance of label.isFlag === true ? FLAG_LEADS : LEADS) {
    for (const x0 of label.isFlag === true ? [x - 3] : [x - 3, x - width + 3, x - width / 2]) {
      for (const isUp of [true, false]) {
        const y0 = isUp ? anchor.y0 - distance - height : anchor.y1 + distance;
        const box = { x0, y0, x1: x0 + width, y1: y0 + height };
        const leader = [[x, isUp ? anchor.y0 : anchor.y1], [x, isUp ? box.y1 - 1 : box.y0 + 1]] as const;
        if (isFree(box) && !placed.some((other) => meets(span(leader), other.box))) {
          return { label, box, leader };
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

export function drawLabel({ label, box, leader }: Placed, page: string): Graphic[] {
  const drawn = text(label.text, [box.x0, (box.y0 + box.y1) / 2], {
    fill: label.color,
    fontSize: label.size ?? 13,
    fontWeight: label.weight ?? 400,
    stroke: page,
    lineWidth: 3,
  });
  return leader === null ? [drawn] : [line(leader[0], leader[1], { stroke: label.color, lineWidth: 1, opacity: 0.6 }), drawn];
}
