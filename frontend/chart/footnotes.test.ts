import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteInstead, told } from './footnotes.ts';
import type { Label } from './label.ts';

const label = (more: Partial<Label>): Label => ({
  key: '', text: 'only 2: existing link', color: '#000', anchors: [], sides: [], area: { x0: 0, y0: 0, x1: 9, y1: 9 }, isNote: true, ...more,
});

test('where the name of a line has no room, a number stands for it and the words stand below', () => {
  const instead = noteInstead(label({ isLine: true }));
  assert.ok(instead !== null);
  const footnotes: string[] = [];
  const [placed] = told([{ label: instead, rows: ['0'], box: { x0: 0, y0: 0, x1: 1, y1: 1 }, leader: null }], footnotes);
  assert.deepEqual(footnotes, ['only 2: existing link']);
  assert.deepEqual(placed?.rows, ['1']);
});

test('a note of no row and no line is left out', () => {
  assert.equal(noteInstead(label({})), null);
});
