import { boxOf, type Box } from './graphic.ts';
import { drawMark } from './marks.ts';
import type { Sheet } from './scene.ts';
import type { Space } from './space.ts';
import type { Mark } from './spec.ts';

/** From mark to mark across a gutter, so that none covers its neighbour. */
const APART = 14;
const HEAD = 5;
const ARROW = 14;

/**
 * Marks of a small picture, each in the middle of its slot. One that would cover another is left out; in the gutter
 * marks keep clear of stems, too, where there is room.
 */
export function microMarks(marks: Mark[], sheet: Sheet): void {
  const { space } = sheet;
  const heads: Box[] = [];
  const stems: Box[] = [];
  const add = (mark: Mark, t: number, keepsClear: boolean): boolean => {
    const drawn = drawMark(shortened(mark, space), t, space, sheet.palette, ARROW);
    const head = boxOf(drawn.focus, drawn.focus, HEAD);
    const isTaken = heads.some((other) => covers(other, head));
    if (drawn.boxes.length === 0 || isTaken || (keepsClear && drawn.boxes.some((box) => stems.some((other) => covers(other, box))))) {
      return false;
    }
    heads.push(head);
    stems.push(...drawn.boxes);
    sheet.front.push({ key: mark.legendKey, items: drawn.graphics });
    return true;
  };
  for (const mark of marks) {
    if (mark.span !== null || mark.x !== null) {
      add(mark, space.t(mark.x ?? ((mark.span?.from ?? 0) + (mark.span?.to ?? 0)) / 2), false);
    } else if (space.gutter !== null) {
      const [from, to] = space.gutter;
      const columns = Array.from({ length: Math.max(1, Math.floor((to - from - 2) / APART)) }, (_, i) => from + 1 + APART * (i + 0.5));
      if (!columns.some((t) => add(mark, t, true))) {
        columns.some((t) => add(mark, t, false));
      }
    }
  }
}

/** A stem that leads far, to where the quantity itself ends, would run through its neighbours: an arrow says as much. */
function shortened(mark: Mark, space: Space): Mark {
  const end = mark.lower ?? mark.upper;
  const isFar = mark.reach !== null && end !== null && Math.abs(space.v(mark.reach) - space.v(end.at)) > ARROW;
  return isFar ? { ...mark, reach: null } : mark;
}

const covers = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
