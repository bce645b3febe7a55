import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hit, inOrder, moveOf, step } from './pointing.ts';
import type { Target } from './scene.ts';

const target = (id: string, slot: number, x: number, y: number): Target => ({
  id, kind: 'mark', at: [x, y], box: { x0: x - 4, y0: y - 4, x1: x + 4, y1: y + 4 }, slot, lines: [id], guides: [],
});
const gutter = target('gutter', -Infinity, 10, 50);
const low = target('low', 2020, 100, 90);
const high = target('high', 2020, 100, 20);
const later = target('later', 2021, 140, 50);
const slots = inOrder([later, low, gutter, high], false);

test('a pointer 12 px away still meets a mark, the nearest of several wins', () => {
  assert.equal(hit([low, later], 112, 90)?.id, 'low');
  assert.equal(hit([low, later], 113, 90), null);
  assert.equal(hit([target('a', 1, 100, 50), target('b', 1, 106, 50)], 104, 50)?.id, 'b');
});

test('slots come gutter first, marks of a slot from top to bottom', () => {
  assert.deepEqual(slots.map((slot) => slot.map((t) => t.id)), [['gutter'], ['high', 'low'], ['later']]);
});

test('keys move between slots and within one, and stop at the ends', () => {
  const go = (from: Target | null, key: string): string | undefined => step(slots, from, moveOf(key, false) ?? 'first')?.id;
  assert.equal(go(null, 'ArrowRight'), 'gutter');
  assert.equal(go(gutter, 'ArrowRight'), 'high');
  assert.equal(go(high, 'ArrowDown'), 'low');
  assert.equal(go(low, 'ArrowDown'), 'low');
  assert.equal(go(low, 'ArrowRight'), 'later');
  assert.equal(go(later, 'ArrowRight'), 'later');
  assert.equal(go(later, 'Home'), 'gutter');
  assert.equal(go(gutter, 'End'), 'later');
});

test('on rows up and down change the row', () => {
  assert.equal(moveOf('ArrowDown', true), 'slot-after');
  assert.equal(moveOf('ArrowRight', true), 'after');
  assert.equal(moveOf('a', true), null);
});
