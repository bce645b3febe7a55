import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chart, narrow, wide } from './fixture.ts';
import type { Graphic } from './graphic.ts';
import { scene } from './option.ts';
import { light } from './palette.ts';
import type { Scene, Size } from './scene.ts';
import type { LineItem, PlotItem } from './spec.ts';

const line = (id: string, y: (x: number) => number, with_: Partial<LineItem> = {}): LineItem => ({
  type: 'line', id, legendKey: id, role: 'projected', dash: [6, 4], width: 1.5, symbol: null, allSymbols: false,
  points: Array.from({ length: 10 }, (_, i) => ({ x: 2020 + i, y: y(i / 9) })),
  endLabel: `${id}, as it is assumed at length`, details: [], isStepped: false, end: null, ...with_,
});
const draw = (items: PlotItem[], size: Size = wide): Scene => scene(chart(items, { gutter: null }), size, light);
const all = (drawn: Scene): Graphic[] => drawn.front.flatMap((group) => group.items);
const names = (drawn: Scene): { text: string; right: number }[] => all(drawn).flatMap((g) =>
  (g.type === 'text' && g.style.text.includes('assumed') ? [{ text: g.style.text, right: g.style.x + g.style.text.length * 5 }] : []));

for (const size of [wide, narrow]) {
  test(`names of lines that rise from one point stand at their ends, ${size.width} wide`, () => {
    const drawn = draw([line('a', (t) => 10 * t * t), line('b', (t) => 7 * t * t), line('c', () => 0)], size);
    const end = drawn.frames[0]?.box.x1 ?? 0;
    // where there is no room at its end, a name is left to the legend
    assert.ok(names(drawn).length >= (size.isNarrow ? 1 : 3));
    names(drawn).forEach((name) => assert.ok(name.right > end * 0.6, `${name.text} ends at ${name.right} of ${end}`));
  });
}

test('an end of an interval ends in a ring where it is open and in a bar where it is closed', () => {
  const drawn = draw([line('low', () => 4, { end: 'open' }), line('high', () => 5, { end: 'closed' })]);
  const of = (key: string): string[] => drawn.front.filter((g) => g.key === key).flatMap((g) => g.items.map((i) => i.type));
  assert.ok(of('low').includes('circle') && !of('low').includes('line'));
  assert.ok(of('high').includes('line') && !of('high').includes('circle'));
});

test('the middle of a band has its own dash', () => {
  const drawn = draw([{
    type: 'band', id: 'b', legendKey: 'b', role: 'projected', label: '', dash: [2, 3], middleLabel: '', isStepped: false,
    points: [{ x: 2024, quantiles: [1, 2, 3] }, { x: 2025, quantiles: [1, 2, 3] }],
  }]);
  const dashes = drawn.back.flatMap((g) => g.items).flatMap((i) => (i.type === 'polyline' ? [i.style.lineDash?.join(' ')] : []));
  assert.ok(dashes.includes('2 3'));
});

test('the middle of a stepped band changes at the border of two slots, and is named at its end', () => {
  const points = [2024, 2025].map((x, i) => ({ x, quantiles: [1 + i, 2 + i, 3 + i] }));
  const drawn = draw([{
    type: 'band', id: 'b', legendKey: 'b', role: 'projected', label: '', dash: [8, 3, 2, 3], middleLabel: 'P50', isStepped: true, points,
  }]);
  const middle = drawn.back.flatMap((g) => g.items).flatMap((i) => (i.type === 'polyline' && i.style.lineDash?.length === 4 ? [i.shape.points] : []))[0] ?? [];
  assert.equal(middle.length, 4);
  assert.ok(middle[1]?.[0] === middle[2]?.[0] && middle[0]?.[1] === middle[1]?.[1]);
  assert.ok(all(drawn).some((g) => g.type === 'text' && g.style.text === 'P50'));
});

test('a stretch without values is hatched, says why, and can be pointed at', () => {
  const drawn = draw([{ type: 'gap', id: 'g', from: 2023.5, to: 2025.5, label: 'no value', details: ['one has none'] }]);
  assert.ok(drawn.back.flatMap((g) => g.items).some((i) => i.type === 'path'));
  assert.ok(all(drawn).some((g) => g.type === 'text' && g.style.text === 'no value'));
  assert.deepEqual(drawn.targets.map((t) => t.lines), [['one has none']]);
});

test('where lines fill the upper half, what stands at a day is named lower down', () => {
  const crowd = Array.from({ length: 10 }, (_, i) => line(`l${i}`, () => 9.8 - 0.5 * i, { endLabel: '' }));
  const note: PlotItem = { type: 'note', x: 2024, y: null, role: 'observed', shape: null, label: 'nothing reported' };
  const named = all(draw([...crowd, note])).flatMap((g) => (g.type === 'text' && g.style.text === note.label ? [g.style.y] : []));
  assert.equal(named.length, 1);
});
