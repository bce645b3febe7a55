import { text } from '../chart/graphic.ts';
import type { Palette } from '../chart/palette.ts';
import type { Group, Size } from '../chart/scene.ts';
import type { LegendEntry } from '../chart/spec.ts';
import { symbol, SYMBOL_HEIGHT, SYMBOL_WIDTH } from '../chart/symbol.ts';
import type { Block } from './rows.ts';

const ROW = 24;
const FONT = 12;
const BETWEEN = 18;
const BEHIND_SYMBOL = 6;

/** The legend's entries in rows, with the symbols of the page's legend. */
export function key(entries: LegendEntry[], size: Size, palette: Palette): Block {
  const groups: Group[] = [];
  let x = 0;
  let y = 0;
  for (const entry of entries) {
    const width = SYMBOL_WIDTH + BEHIND_SYMBOL + size.measure(entry.text, FONT);
    if (x > 0 && x + width > size.width) {
      x = 0;
      y += ROW;
    }
    const words = text(entry.text, [SYMBOL_WIDTH + BEHIND_SYMBOL, SYMBOL_HEIGHT / 2], { fill: palette.muted, fontSize: FONT });
    groups.push({ key: '', items: [...symbol(entry.symbol, palette), words], at: [x, y + (ROW - SYMBOL_HEIGHT) / 2] });
    x += width + BETWEEN;
  }
  return { groups, height: entries.length === 0 ? 0 : y + ROW + 6 };
}
