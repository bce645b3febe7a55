import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns, spread } from './slots.ts';

test('marks of one slot stand 14 px apart where there is room', () => {
  assert.deepEqual(spread(2, 40), { offsets: [-7, 7], more: 0 });
});

test('in a full slot marks close up to 6 px and the last stands for the rest', () => {
  const { offsets, more } = spread(20, 38);
  assert.equal(offsets.length, 6);
  assert.equal((offsets[1] ?? 0) - (offsets[0] ?? 0), 6);
  assert.equal(more, 14);
});

test('one mark stands in the middle, however narrow the slot', () => {
  assert.deepEqual(spread(1, 2), { offsets: [0], more: 0 });
});

test('things that would cover each other take different columns', () => {
  assert.deepEqual(columns([[0, 10], [5, 15], [20, 30], [0, 30]], 2), [0, 1, 0, 2]);
});
