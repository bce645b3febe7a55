import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, TICK } from './spread.ts';

test('a mark with room stands at its value', () => {
  assert.deepEqual(apart([40, 100], 146), [40, 100]);
});

test('six statements near one value stand side by side, in their order, and inside', () => {
  const moved = apart([9.2, 9.3, 9.3, 9.2, 9.4, 9.3], 146);
  const sorted = [...moved].sort((a, b) => a - b);
  sorted.slice(1).forEach((x, i) => assert.ok(x - (sorted[i] ?? 0) >= TICK - 1e-9));
  assert.ok((sorted[0] ?? 0) >= TICK / 2 && (sorted.at(-1) ?? 0) <= 146 - TICK / 2);
  assert.ok((moved[0] ?? 0) < (moved[3] ?? 0) && (moved[3] ?? 0) < (moved[1] ?? 0));
});

test('a mark at the upper end is moved inside', () => {
  assert.deepEqual(apart([138, 138], 146), [110, 134]);
});

test('where there is too little room all close up alike', () => {
  const moved = apart([5, 5, 5, 5, 5], 50);
  assert.deepEqual(moved, [5, 15, 25, 35, 45]);
});
