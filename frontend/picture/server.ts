import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { toOption } from '../chart/option.ts';
import { dark, light, print } from '../chart/palette.ts';
import type { Size } from '../chart/scene.ts';
import { described } from './described.ts';
import { pictureScene, type Picture } from './picture.ts';

use([CustomChart, GridComponent, SVGRenderer]);

/** The fonts that the server draws with; where a picture is opened without them, what is at hand serves. */
const FONTS = "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif";
const NARROW = 760;
const PALETTES = { light, dark, print };

// the engine has no timers, and a picture that stands still needs none
Object.assign(globalThis, { setTimeout: () => 0, clearTimeout: () => undefined });

// one for all pictures: each further one would name its clips anew, and no two pictures would have the same bytes
const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1, height: 1 });

/**
 * Draws a picture, the same bytes each time.
 *
 * @param json a Picture
 * @param widthOf of a text at a font size of 1 pixel
 * @returns SVG
 */
export function draw(json: string, widthOf: (text: string) => number): string {
  const picture = JSON.parse(json) as Picture;
  const widths = new Map<string, number>();
  const measure = (text: string, size: number): number => {
    const width = widths.get(text) ?? widthOf(text);
    widths.set(text, width);
    return width * size;
  };
  setPlatformAPI({ measureText: (text: string, font = '12px') => ({ width: measureFor(text, font, measure) }) });
  const palette = PALETTES[picture.theme];
  const size: Size = { width: picture.width, isNarrow: picture.width < NARROW, fontFamily: FONTS, measure };
  const drawn = pictureScene(picture, size, palette);
  // a change of size would draw the picture before once more
  chart.clear();
  chart.resize({ width: drawn.width, height: drawn.height, silent: true });
  chart.setOption({ ...toOption(drawn, palette, size, null), backgroundColor: palette.page }, { notMerge: true, silent: true });
  return described(chart.renderToSVGString({ useViewBox: true }), picture, drawn);
}

/** ECharts takes the width of one Chinese character for the height of a line. */
function measureFor(text: string, font: string, measure: Size['measure']): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return text === '国' ? size : measure(text, size);
}
