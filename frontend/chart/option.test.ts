import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracket, chart, mark, marks, narrow, wide } from './fixture.ts';
import type { Graphic } from './graphic.ts';
import { option, scene } from './option.ts';
import { dark, light } from './palette.ts';
import type { Scene, Size } from './scene.ts';
import type { TimeChart } from './spec.ts';

const draw = (spec: TimeChart, size: Size = wide): Scene => scene(spec, size, light);
const texts = (drawn: Scene): string[] => all(drawn).flatMap((g) => (g.type === 'text' ? [g.style.text] : []));
const all = (drawn: Scene): Graphic[] => [...drawn.back, ...drawn.front].flatMap((group) => group.items);

test('the same spec, palette and size give the same option', () => {
  const spec = chart([marks(mark('a', { x: 2024, value: 4 }))]);
  assert.equal(JSON.stringify(option(spec, light, wide)), JSON.stringify(option(spec, light, wide)));
  assert.notEqual(JSON.stringify(option(spec, light, wide)), JSON.stringify(option(spec, dark, wide)));
});

test('what has no year stands in the gutter, left of the axis, and never on it', () => {
  const drawn = draw(chart([marks(mark('a', { value: 4 }), mark('b', { value: 4 }))]));
  const first = (drawn.frames[0]?.box.x0 ?? 0) + 120;
  assert.ok(drawn.targets.length === 2 && drawn.targets.every((t) => t.at[0] < first && t.slot === -Infinity));
});

test('a mark of 2024 stands in the middle of its slot at its value', () => {
  const drawn = draw(chart([marks(mark('a', { x: 2024, value: 5 }))], { gutter: null }));
  const { x0, x1, y0, y1 } = drawn.frames[0]?.box ?? { x0: 0, x1: 0, y0: 0, y1: 0 };
  assert.deepEqual(drawn.targets[0]?.at, [x0 + (x1 - x0) * 0.45, (y0 + y1) / 2]);
});

test('on a narrow page labels become numbers whose texts stand below', () => {
  const drawn = draw(chart([marks(mark('up to 55', { value: 5 }), mark('just 2', { value: 2 }))]), narrow);
  assert.deepEqual([...drawn.footnotes].sort(), ['just 2', 'up to 55']);
  assert.ok(!texts(drawn).includes('up to 55') && texts(drawn).includes('1'));
});

test('on a narrow page a turned chart has one row of 40 px per slot, newest on top', () => {
  const spec = chart([marks(mark('a', { x: 2029, value: 4 }), mark('b', { x: 2020, value: 4 }))], { transposeWhenNarrow: true });
  const drawn = draw(spec, narrow);
  const [a, b] = drawn.targets;
  assert.equal((b?.at[1] ?? 0) - (a?.at[1] ?? 0), 9 * 40);
  assert.ok(drawn.slotsRunDown && drawn.footnotes.length === 0);
});

test('a bracket can be pressed and stands outside the plot', () => {
  const drawn = draw(chart([bracket('b', 2024)]));
  const [target] = drawn.targets;
  assert.equal(target?.kind, 'bracket');
  assert.ok((target?.box.y1 ?? 0) <= (drawn.frames[0]?.box.y0 ?? 0));
});

test('an open edge is dotted and ends in a ring, a closed one is solid', () => {
  const point = (x: number) => ({ x, lower: 4, upper: 5, lowerOpen: true, upperOpen: false });
  const drawn = draw(chart([{
    type: 'interval', id: 'i', legendKey: 'i', role: 'projected', isHatched: false, label: '', points: [point(2024), point(2025)],
  }]));
  const group = drawn.front.find((g) => g.key === 'i')?.items ?? [];
  const edges = group.filter((g) => g.type === 'polyline').map((g) => g.style.lineDash?.join(' ') ?? 'solid');
  assert.deepEqual(edges, ['1 3', 'solid']);
  assert.equal(group.filter((g) => g.type === 'circle').length, 1);
});

test('the edges of an interval stand above the grid and below the marks, its fill under both', () => {
  const point = (x: number) => ({ x, lower: 4, upper: 5, lowerOpen: false, upperOpen: false });
  const drawn = draw(chart([marks(mark('m', { x: 2024, value: 4 })), {
    type: 'interval', id: 'i', legendKey: 'i', role: 'projected', isHatched: false, label: '', points: [point(2024), point(2025)],
  }]));
  const edges = drawn.front.findIndex((g) => g.key === 'i');
  assert.deepEqual(drawn.front[edges]?.items.map((g) => g.type), ['polyline', 'polyline']);
  assert.ok(drawn.front.slice(edges + 1).some((g) => g.items.some((item) => item.type !== 'text')), 'marks come later');
  assert.deepEqual(drawn.back.find((g) => g.key === 'i')?.items.map((g) => g.type), ['polygon']);
});

test('a band has no edges and one dashed line in its middle', () => {
  const drawn = draw(chart([{
    type: 'band', id: 'b', legendKey: 'b', role: 'projected', label: '', dash: [6, 4], middleLabel: '', isStepped: false,
    points: [2024, 2025].map((x) => ({ x, quantiles: [1, 2, 3, 4, 5] })),
  }]));
  const group = drawn.back.find((g) => g.key === 'b')?.items ?? [];
  assert.deepEqual(group.map((g) => [g.type, g.style.stroke !== undefined]), [['polygon', false], ['polygon', false], ['polyline', true]]);
});

test('more marks than a slot holds end in a count', () => {
  const many = Array.from({ length: 30 }, (_, i) => mark(`m${i}`, { x: 2024, value: 5 }));
  const drawn = draw(chart([marks(...many)]));
  const count = texts(drawn).find((t) => t.startsWith('+'));
  assert.equal(Number(count?.slice(1)) + drawn.targets.length - 1, 30);
  assert.deepEqual(drawn.targets.flatMap((t) => t.ids ?? [t.id]), many.map((m) => m.id), 'a press of the count tells all of them');
});

test('a small chart has no labels of its own and names only first and last slot', () => {
  const drawn = draw(chart([marks(mark('over 4', { x: 2024, value: 5 }))], { isMicro: true, gutter: null }));
  assert.ok(!texts(drawn).includes('over 4'));
  assert.deepEqual(drawn.frames[0]?.steps?.labels, [2020, 2029]);
});

test('marks outside the step axis are not drawn at its edge', () => {
  assert.equal(draw(chart([marks(mark('a', { x: 2031, value: 5 }))])).targets.length, 0);
});

test('height does not depend on what is drawn', () => {
  assert.equal(draw(chart([marks(mark('a', { x: 2024, value: 5 })), bracket('b', 2024)])).height, draw(chart([])).height);
});

const gutterTexts = ['eventually, could reach or up to 55', 'just, about, up to or over 2', 'hovering between 4 and 5'];

test('no label of the gutter crosses its line, whatever its length, and each keeps its last hedge with its number', () => {
  for (const width of [96, 120, 150]) {
    for (const label of gutterTexts) {
      const drawn = draw(chart(
        [marks(mark('a', { upper: { at: 9, isOpen: false }, label }), mark('b', { upper: { at: 9, isOpen: false }, label: '' }))],
        { gutter: { title: 'No year stated', width, narrowWidth: 72 } },
      ));
      const rows = all(drawn).flatMap((g) => (g.type === 'text' && g.style.fontSize === 13 ? [g.style] : []));
      const edge = (drawn.frames[0]?.box.x0 ?? 0) + width;
      const words = rows.map((row) => row.text).join(' ');
      if (drawn.footnotes.length > 0) {
        // beside stems there is room for a number only
        assert.deepEqual([words, drawn.footnotes], ['1', [label]]);
        continue;
      }
      assert.equal(words, label);
      assert.ok(rows.every((row) => row.x + wide.measure(row.text, 13) <= edge), `${label} at ${width}`);
      assert.match(rows.at(-1)?.text ?? '', /[a-z].*\d$/);
    }
  }
});

test('a label of the gutter is never left out for want of room', () => {
  const crowd = Array.from({ length: 9 }, (_, i) => mark(`m${i}`, { value: i + 1, label: i === 4 ? 'up to 55' : '' }));
  assert.ok(texts(draw(chart([marks(...crowd)]))).join(' ').includes('up to 55'));
});

test('a stepped line runs level over each slot and never slopes', () => {
  const step = { x: 2024, y: 2 };
  const drawn = draw(chart([{
    type: 'line', id: 'l', legendKey: 'l', role: 'projected', dash: [], width: 2, symbol: null, allSymbols: false,
    points: [step, { x: 2025, y: 2 }, { x: 2026, y: 6 }], endLabel: '', details: [], isStepped: true, end: null,
  }]));
  const points = all(drawn).flatMap((g) => (g.type === 'polyline' ? g.shape.points : []));
  assert.ok(points.length > 3);
  points.slice(1).forEach((to, i) => assert.ok(to[0] === points[i]?.[0] || to[1] === points[i]?.[1]));
});

test('no line strikes the name of a zone through', () => {
  const drawn = draw(chart([
    { type: 'zone', from: 2024.5, label: 'Scenario' },
    {
      type: 'line', id: 'l', legendKey: 'l', role: 'projected', dash: [], width: 2, symbol: null, allSymbols: false,
      points: [{ x: 2025, y: 10 }, { x: 2029, y: 10 }], endLabel: '', details: [], isStepped: false, end: null,
    },
  ]));
  const at = (is: (g: Graphic) => boolean): number => drawn.front.findIndex((group) => group.items.some(is));
  assert.ok(at((g) => g.type === 'text' && g.style.text === 'Scenario') > at((g) => g.type === 'polyline'));
});

test('the step axis says what its steps are', () => {
  assert.ok(texts(draw(chart([], { x: { title: 'years since first gas', min: 0, max: 9 } }))).includes('years since first gas'));
});

test('in a small picture no mark covers another, and nothing is counted', () => {
  const many = Array.from({ length: 12 }, (_, i) => mark(`m${i}`, { x: 2024, value: 4 + (i % 2) * 3 }));
  const drawn = draw(chart([marks(...many)], { isMicro: true }), { ...wide, width: 340 });
  assert.equal(texts(drawn).filter((t) => t.startsWith('+')).length, 0);
  assert.equal(all(drawn).filter((g) => g.type === 'circle').length, 2);
});

test('a picture that may be no higher shows its first plot upright, without notes', () => {
  const spec = chart([marks(mark('a', { x: 2029, value: 4 }))], { transposeWhenNarrow: true });
  const drawn = draw({ ...spec, plots: [...spec.plots, ...spec.plots] }, { ...narrow, most: 220 });
  assert.equal(drawn.height, 220);
  assert.equal(drawn.frames.length, 1);
  assert.ok(!drawn.slotsRunDown && drawn.footnotes.length === 0);
});
