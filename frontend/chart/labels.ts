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
}

export interface Placed {
  label: Label;
  box: Box;
  leader: readonly [Pixel, Pixel] | null;
}

const SHIFTS = [0, 4, 8, 12, 16];
const LEADS = [22, 30, 38, 46, 54];
const GAP = 3;

/** Places labels one after the other, each clear of all obstacles; what finds no room is left to hover and focus. */
export function place(labels: Label[], obstacles: Box[], measure: Measure): Placed[] {
  const taken = [...obstacles];
  const placed: Placed[] = [];
  for (const label of labels) {
    if (!isSaidNearby(label, placed)) {
      const found = find(label, taken, measure);
      if (found !== null) {
        taken.push(grow(found.box, 1));
        placed.push(found);
      }
    }
  }
  return placed;
}

/** Marks side by side that say the same share one label. */
function isSaidNearby(label: Label, placed: Placed[]): boolean {
  const anchor = label.anchors[0];
  return (
    anchor !== undefined &&
    placed.some((other) => {
      const near = other.label.anchors[0];
      return other.label.text === label.text && other.label.color === label.color
        && near !== undefined && meets(grow(near, 16), anchor);
    })
  );
}

function find(label: Label, taken: Box[], measure: Measure): Placed | null {
  const width = measure(label.text, label.size ?? 13);
  const height = (label.size ?? 13) + 3;
  const isFree = (box: Box): boolean => isInside(box, label.area) && !taken.some((other) => meets(box, other));
  for (const shift of SHIFTS) {
    for (const anchor of label.anchors) {
      for (const side of label.sides) {
        const box = beside(anchor, side, width, height, shift).find(isFree);
        if (box !== undefined) {
          return { label, box, leader: null };
        }
      }
    }
  }
  return label.mayLead === true ? lead(label, width, height, isFree) : null;
}

function lead(label: Label, width: number, height: number, isFree: (box: Box) => boolean): Placed | null {
  const anchor = label.anchors[0];
  if (anchor === undefined) {
    return null;
  }
  for (const distance of LEADS) {
    for (const side of ['right', 'left', 'above', 'below'] as const) {
      const near = side === 'right' || side === 'left' ? 10 : 0;
      const box = beside(pad(anchor, near), side, width, height, distance).find(isFree);
      if (box !== undefined) {
        return { label, box, leader: leader(anchor, box) };
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

function leader(anchor: Box, box: Box): readonly [Pixel, Pixel] {
  const clamp = (v: number, low: number, high: number): number => Math.max(low, Math.min(high, v));
  const [cx, cy] = [(anchor.x0 + anchor.x1) / 2, (anchor.y0 + anchor.y1) / 2];
  const end: Pixel = [clamp(cx, box.x0, box.x1), clamp(cy, box.y0 + 2, box.y1 - 2)];
  return [[clamp(end[0], anchor.x0, anchor.x1), clamp(end[1], anchor.y0, anchor.y1)], end];
}

const grow = (b: Box, by: number): Box => ({ x0: b.x0 - by, y0: b.y0 - by, x1: b.x1 + by, y1: b.y1 + by });
const pad = (b: Box, by: number): Box => ({ ...b, x0: b.x0 - by, x1: b.x1 + by });
const isInside = (b: Box, area: Box): boolean =>
  b.x0 >= area.x0 && b.x1 <= area.x1 && b.y0 >= area.y0 && b.y1 <= area.y1;

export function drawLabel({ label, box, leader: tie }: Placed, page: string): Graphic[] {
  const drawn = text(label.text, [box.x0, (box.y0 + box.y1) / 2], {
    fill: label.color,
    fontSize: label.size ?? 13,
    fontWeight: label.weight ?? 400,
    stroke: page,
    lineWidth: 3,
  });
  return tie === null ? [drawn] : [line(tie[0], tie[1], { stroke: label.color, lineWidth: 1, opacity: 0.7 }), drawn];
}
