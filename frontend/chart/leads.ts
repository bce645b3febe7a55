import { span } from './boxes.ts';
import { meets, type Box, type Pixel } from './graphic.ts';
import type { Form, Label } from './label.ts';

const LEADS = [18, 26, 34, 42, 50, 58, 66];
/** In a gutter, and where a line falls steeply from its end. */
const FLAG_LEADS = [...LEADS, 74, 82, 90, 98, 106, 114, 122];
const LEVEL_LEADS = [10, 16, 24, 32, 40, 52, 64, 80, 96];

/** A place farther away, and the line that ties it to its anchor. */
export interface Lead {
  anchor: Box;
  box: Box;
  leader: readonly [Pixel, Pixel];
}

/** All places that a label may be led to, the nearest first. */
export function leads(label: Label, form: Form): Lead[] {
  const anchors = label.isLine === true || label.isEnd === true ? label.anchors : label.anchors.slice(0, 1);
  return anchors.flatMap((anchor) => (label.isRow === true ? level(anchor, form) : upright(label, anchor, form)));
}

/** Like a flag on its pole: the text starts at the pole's end, straight above or below the mark. */
function upright(label: Label, anchor: Box, { width, height }: Form): Lead[] {
  const x = (anchor.x0 + anchor.x1) / 2;
  const pole = label.isHeld === true ? Math.max(label.area.x0, Math.min(x - 3, label.area.x1 - width)) : x - 3;
  const starts = label.isFlag === true || label.isLine === true ? [pole] : [pole, x - width + 3, x - width / 2];
  return (label.isFlag === true || label.isEnd === true ? FLAG_LEADS : LEADS).flatMap((away) => starts.flatMap((x0) =>
    (label.isLine === true ? [true] : [true, false]).map((isUp): Lead => {
      const y0 = isUp ? anchor.y0 - away - height : anchor.y1 + away;
      const box = { x0, y0, x1: x0 + width, y1: y0 + height };
      return { anchor, box, leader: [[x, isUp ? anchor.y0 : anchor.y1], [x, isUp ? box.y1 - 1 : box.y0 + 1]] };
    })));
}

/** Where steps are rows, a label stays in its own: it is led to the side. */
function level(anchor: Box, { width, height }: Form): Lead[] {
  const y = (anchor.y0 + anchor.y1) / 2;
  return LEVEL_LEADS.flatMap((away) => [true, false].flatMap((isRight) => [0, -4, 4].map((shift): Lead => {
    const x0 = isRight ? anchor.x1 + away : anchor.x0 - away - width;
    const box = { x0, y0: y - height / 2 + shift, x1: x0 + width, y1: y + height / 2 + shift };
    return { anchor, box, leader: [[isRight ? anchor.x1 : anchor.x0, y], [isRight ? x0 - 2 : x0 + width + 2, y]] };
  })));
}

/** Whether a leader runs through nothing but what it starts at. */
export const isClearOf = (leader: Lead['leader'], anchor: Box, marks: Box[]): boolean => {
  const way = span(leader);
  return !marks.some((mark) => meets(mark, way) && !meets(mark, anchor));
};
