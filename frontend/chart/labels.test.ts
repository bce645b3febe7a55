import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meets, type Box } from './graphic.ts';
import type { Label } from './label.ts';
import { place } from './labels.ts';

const area: Box = { x0: 0, y0: 0, x1: 300, y1: 200 };
const at = (x: number, y: number): Box => ({ x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5 });
const measure = (text: string): number => text.length * 7;
const label = (text: string, anchor: Box, more: Partial<Label> = {}): Label => ({
  key: '', text, color: '#000', anchors: [anchor], sides: ['above', 'right', 'left', 'below'], area, mayLead: true, ...more,
});

test('a label stands above its mark where there is room', () => {
  const [placed] = place([label('4.8', at(100, 100))], [at(100, 100)], measure);
  assert.ok(placed !== undefined && placed.leader === null && placed.box.y1 <= 95);
});

test('labels never cover marks or one another', () => {
  const anchors = [0, 1, 2, 3, 4].map((i) => at(100 + i * 8, 100));
  const placed = place(anchors.map((a, i) => label(`about ${i}`, a)), anchors, measure);
  placed.forEach((one, i) => {
    assert.ok(!anchors.some((a) => meets(one.box, a)));
    assert.ok(!placed.some((other, k) => k !== i && meets(one.box, other.box)));
  });
});

test('a label without room nearby gets a leader that starts at its mark', () => {
  const wall: Box = { x0: 60, y0: 70, x1: 140, y1: 130 };
  const [placed] = place([label('4.8', at(100, 100))], [wall], measure);
  assert.equal(placed?.leader?.[0][0], 100);
});

test('a label without any room is left out', () => {
  assert.deepEqual(place([label('4.8', at(100, 100))], [area], measure), []);
});

test('a label that may not lead keeps beside its anchor or is left out', () => {
  const wall: Box = { x0: 60, y0: 60, x1: 140, y1: 140 };
  assert.deepEqual(place([label('4.8', at(100, 100), { mayLead: false })], [wall], measure), []);
});

test('marks side by side that say the same share one label', () => {
  assert.equal(place([label('4.8', at(100, 100)), label('4.8', at(114, 100))], [], measure).length, 1);
  assert.equal(place([label('4.8', at(100, 100)), label('4.8', at(200, 100))], [], measure).length, 2);
});

test('a label never stands nearer to another mark than to its own', () => {
  const [own, other] = [at(100, 100), at(100, 84)];
  const [placed] = place([label('5', own), label('7', other)], [own, other], measure);
  assert.ok(placed !== undefined && (placed.leader !== null || placed.box.y0 >= 90));
});

test('what may be covered, as a band, is covered only when nothing else is free', () => {
  const soft: Box = { ...area, soft: true };
  assert.equal(place([label('4.8', at(100, 100))], [soft], measure).length, 1);
  assert.equal(place([label('4.8', at(100, 100))], [{ ...soft, soft: false }], measure).length, 0);
});

test('two labels of one height are farther apart than two words', () => {
  const placed = place([label('saved', at(100, 100)), label('new', at(140, 100))], [at(100, 100), at(140, 100)], measure);
  const [a, b] = placed.map(({ box }) => box);
  assert.ok(a !== undefined && b !== undefined);
  assert.ok(b.y0 >= a.y1 || a.y0 >= b.y1 || b.x0 - a.x1 >= 12 || a.x0 - b.x1 >= 12);
});

test('the name of a line stands right beside it or is tied to it', () => {
  const wall: Box = { x0: 0, y0: 85, x1: 300, y1: 115 };
  const name = label('ends here', at(100, 100), { isEnd: true, mayLead: false });
  const [placed] = place([name], [wall], measure);
  assert.ok(placed !== undefined && placed.leader !== null);
});

test('the name of a line is led through no other line where there is another way', () => {
  const [wall, other]: Box[] = [{ x0: 0, y0: 90, x1: 300, y1: 110 }, { x0: 0, y0: 84, x1: 300, y1: 87 }];
  const name = label('ends here', at(100, 100), { isEnd: true, mayLead: false });
  const [placed] = place([name], [wall, other].filter((box) => box !== undefined), measure);
  assert.ok(placed !== undefined && placed.box.y0 > 110);
});

test('a label that does not find room close by is tied to its mark rather than set off', () => {
  const wall: Box = { x0: 0, y0: 82, x1: 300, y1: 118 };
  const [placed] = place([label('4.8', at(100, 100))], [wall], measure);
  assert.ok(placed !== undefined && placed.leader !== null);
});

test('the name of a line breaks into rows where one has no room, and keeps what belongs together', () => {
  const narrow: Box = { x0: 0, y0: 0, x1: 90, y1: 200 };
  const name = label('volumes as stated: over\u00A095 in 2045', at(80, 100), { isEnd: true, mayLead: false, area: narrow });
  const [placed] = place([name], [at(80, 100)], measure);
  assert.ok(placed !== undefined && placed.rows.length > 1 && placed.rows.some((row) => row.includes('over\u00A095')));
  assert.ok(!placed.rows.includes('2045'));
});
