import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chart, mark, marks, wide } from './fixture.ts';
import { scene } from './option.ts';
import { light } from './palette.ts';

test('undated bounds of a small picture lead to where the quantity ends, side by side', () => {
  const over = [2, 4, 6, 8].map((at) => mark(`over ${at}`, { lower: { at, isOpen: true }, reach: 10, label: '' }));
  const drawn = scene(chart([marks(...over)], { isMicro: true }), { ...wide, width: 356 }, light);
  const top = drawn.frames[0]?.box.y0;
  const stems = drawn.front.flatMap((g) => g.items)
    .flatMap((i) => (i.type === 'line' && i.style.lineWidth === 1 && i.shape.x1 === i.shape.x2 && i.shape.y2 === top ? [i.shape.x1] : []))
    .sort((a, b) => a - b);
  assert.equal(stems.length, over.length);
  assert.ok(stems.every((x, i) => i === 0 || x - (stems[i - 1] ?? x) >= 13), stems.join(', '));
});
