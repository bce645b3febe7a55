import { boxOf, type Box } from './graphic.ts';
import { drawMark } from './marks.ts';
import type { Sheet } from './scene.ts';
import type { Mark } from './spec.ts';

const HEAD = 5;
const ARROW = 14;

/** Dated marks of a small picture, each in the middle of its slot; one that would cover another is left out. */
export function microMarks(marks: Mark[], sheet: Sheet): void {
  const { space } = sheet;
  const heads: Box[] = [];
  for (const mark of marks) {
    const at = mark.x ?? ((mark.span?.from ?? 0) + (mark.span?.to ?? 0)) / 2;
    const drawn = drawMark(mark, space.t(at), space, sheet.palette, ARROW);
    const head = boxOf(drawn.focus, drawn.focus, HEAD);
    if (drawn.boxes.length > 0 && !heads.some((other) => covers(other, head))) {
      heads.push(head);
      sheet.front.push({ key: mark.legendKey, items: drawn.graphics });
    }
  }
}

const covers = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
