import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dark, light, type Palette } from './palette.ts';

const css = readFileSync(new URL('../theme/tokens.css', import.meta.url), 'utf8');
const names = Object.keys(light) as (keyof Palette)[];

for (const name of names) {
  test(`--${name} is the same in the page's tokens and in the chart's palette`, () => {
    const found = new RegExp(`--${name}: light-dark\\((#[0-9A-F]{6}), (#[0-9A-F]{6})\\);`).exec(css);
    assert.deepEqual([found?.[1], found?.[2]], [light[name], dark[name]]);
  });
}

const texts = ['ink', 'plan', 'projection', 'reference', 'muted', 'error'] as const;
for (const [scheme, palette] of Object.entries({ light, dark })) {
  for (const ground of ['page', 'panel', 'zone'] as const) {
    for (const name of texts) {
      test(`${name} keeps 4.5 to 1 on ${ground}, ${scheme}`, () => {
        assert.ok(contrast(palette[name], palette[ground]) >= 4.495); // as printed, to one decimal
      });
    }
    test(`axis keeps 3.3 to 1 on ${ground}, ${scheme}`, () => {
      assert.ok(contrast(palette.axis, palette[ground]) >= 3.3);
    });
  }
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const part = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
