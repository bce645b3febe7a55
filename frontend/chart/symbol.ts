import { circle, line, rect, type Box, type Graphic } from './graphic.ts';
import { corners, hatch } from './hatch.ts';
import { roleColor, type Palette } from './palette.ts';
import { shape } from './shapes.ts';
import type { LegendEnd, LegendSymbol } from './spec.ts';

export const SYMBOL_WIDTH = 26;
export const SYMBOL_HEIGHT = 16;

/** How a legend entry looks: a mark, a stretch of line, a patch of area, or a line with its mark. */
export function symbol(entry: LegendSymbol, palette: Palette): Graphic[] {
  const color = roleColor(palette, entry.role);
  const middle = SYMBOL_HEIGHT / 2;
  const items: Graphic[] = [];
  const patch: Box = { x0: 1, y0: 2, x1: SYMBOL_WIDTH - 1, y1: SYMBOL_HEIGHT - 2 };
  if (entry.isArea && !entry.isHatched) {
    items.push(rect(patch, { fill: color, opacity: 0.18 }));
  }
  if (entry.isHatched) {
    items.push(hatch(corners(patch), color, 0.6));
  }
  if (entry.dash !== null) {
    items.push(line([1, middle], [SYMBOL_WIDTH - 1, middle], { stroke: color, lineWidth: 2, lineDash: [...entry.dash] }));
  }
  if (entry.end !== null) {
    items.push(...end(entry.end, color, middle));
  }
  if (entry.shape !== null) {
    items.push(...shape(entry.shape, entry.fill, [SYMBOL_WIDTH / 2, middle], 9, color, palette.page));
  }
  return items;
}

/** The ends as marks have them, lying: a ring, a bar, or two bars joined. */
function end(kind: LegendEnd, color: string, y: number): Graphic[] {
  const stroke = { stroke: color, lineWidth: 2 };
  const bar = (x: number): Graphic => line([x, y - 6], [x, y + 6], stroke);
  switch (kind) {
    case 'open':
      return [circle([8, y], 5.5, { fill: 'none', stroke: color, lineWidth: 1.5 }), line([13.5, y], [SYMBOL_WIDTH - 2, y], stroke)];
    case 'closed':
      return [bar(6), line([6, y], [SYMBOL_WIDTH - 2, y], stroke)];
    case 'range':
      return [bar(5), bar(SYMBOL_WIDTH - 5), line([5, y], [SYMBOL_WIDTH - 5, y], stroke)];
  }
}
