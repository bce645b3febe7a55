import type { Box } from './graphic.ts';

export type Side = 'above' | 'below' | 'right' | 'left' | 'above-end' | 'below-end' | 'above-start' | 'below-start' | Aside;
/** Beside what leads up or down from the anchor, not over it. */
export type Aside = 'left-below' | 'right-below' | 'left-above' | 'right-above';

/** From an anchor to what stands beside it. */
export const GAP = 3;

/** Where a text of a size may stand at one side of its anchor, `shift` further away than needed. */
export function beside(a: Box, side: Side, width: number, height: number, shift: number): Box[] {
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
