import { text, type Graphic } from './graphic.ts';
import type { Palette } from './palette.ts';
import type { Scene, Size } from './scene.ts';
import type { Plot, TimeChart } from './spec.ts';
import { wrap } from './text.ts';

const TITLE_LINE = 20;
export const SMALL_LINE = 16;

/** The title of a plot and what its values are, above it. */
export function drawHeading(plot: Plot, spec: TimeChart, size: Size, palette: Palette, scene: Scene): void {
  const items: Graphic[] = [];
  if (spec.isMicro) {
    scene.height += 6;
    return;
  }
  const titleWidth = size.measure(plot.title, 14) + 12;
  const isOneLine = plot.title !== '' && titleWidth + size.measure(plot.y.title, 12) <= size.width;
  const quantity = (row: string, x: number, height: number): Graphic =>
    text(row, [x, scene.height + height / 2], { fill: palette.muted, fontSize: 12 });
  if (plot.title !== '') {
    for (const row of wrap(plot.title, size.width, 14, size.measure)) {
      items.push(text(row, [0, scene.height + TITLE_LINE / 2], { fill: palette.ink, fontSize: 14, fontWeight: 600 }));
      scene.height += isOneLine ? 0 : TITLE_LINE;
    }
  }
  if (isOneLine) {
    items.push(quantity(plot.y.title, titleWidth, TITLE_LINE + 1));
    scene.height += TITLE_LINE;
  } else {
    for (const row of wrap(plot.y.title, size.width, 12, size.measure)) {
      items.push(quantity(row, 0, SMALL_LINE));
      scene.height += SMALL_LINE;
    }
  }
  scene.front.push({ key: '', items });
}
