import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrow, wide } from './fixture.ts';
import type { Graphic } from './graphic.ts';
import { isEmpty } from './empty.ts';
import { option, scene } from './option.ts';
import { dark, light, print } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Bar, BarChart, BarRow } from './spec.ts';

const bar = (from: number, to: number, with_: Partial<Bar> = {}): Bar =>
  ({ legendKey: 'high', role: 'projected', isHatched: false, isDashed: false, from, to, label: `${to}`, ...with_ });
const row = (id: string, ...bars: Bar[]): BarRow => ({ id, label: `Row ${id}`, isPressable: true, bars, details: ['detail'] });
const chart = (rows: BarRow[], with_: Partial<BarChart> = {}): BarChart => ({
  type: 'bars', title: 'Title', summary: 'Summary.', value: { title: 'Things', unit: '', min: 0, max: 100, decimals: 0 },
  baseline: { at: 50, label: 'now 50' }, rows, isChained: false, legend: [], labelWidth: 200, ...with_,
});
const all = (drawn: Scene): Graphic[] => [...drawn.back, ...drawn.front].flatMap((group) => group.items);
const texts = (drawn: Scene): string[] => all(drawn).flatMap((g) => (g.type === 'text' ? [g.style.text] : []));
const rects = (drawn: Scene): { x: number; y: number; width: number; height: number }[] =>
  all(drawn).flatMap((g) => (g.type === 'rect' && g.style.stroke !== undefined ? [g.shape] : []));

test('bars lead away from the baseline to both sides, with a label beside each end', () => {
  const drawn = scene(chart([row('a', bar(50, 20), bar(50, 90))]), wide, light);
  const [low, high] = rects(drawn);
  const baseline = all(drawn).find((g) => g.type === 'line' && g.style.stroke === light.ink);
  assert.ok(low !== undefined && high !== undefined && baseline?.type === 'line');
  assert.ok(Math.abs(low.x + low.width - baseline.shape.x1) < 1 && Math.abs(high.x - baseline.shape.x1) < 1);
  assert.deepEqual(texts(drawn).filter((t) => ['20', '90', 'now 50'].includes(t)).sort(), ['20', '90', 'now 50']);
});

test('bars on the same side share the height of their row', () => {
  const [a, b] = rects(scene(chart([row('a', bar(50, 70), bar(50, 90))]), wide, light));
  assert.ok(a !== undefined && b !== undefined && a.y + a.height <= b.y);
});

test('a chained row is tied to the end of the one above it', () => {
  const drawn = scene(chart([row('a', bar(0, 40)), row('b', bar(40, 70))], { isChained: true, baseline: null }), wide, light);
  const tie = all(drawn).filter((g) => g.type === 'line' && g.style.lineDash !== undefined);
  assert.equal(tie.length, 1);
});

test('a single value is a stroke', () => {
  const drawn = scene(chart([row('a', bar(40, 40))], { baseline: null }), wide, light);
  assert.equal(rects(drawn).length, 0);
  assert.ok(all(drawn).some((g) => g.type === 'line' && g.style.lineWidth === 3));
});

for (const [name, size] of [['wide', wide], ['narrow', narrow]] as const) {
  test(`nothing leaves a ${name} page, and labels keep clear of the bars`, () => {
    const rows = ['first input of a rather long name, in years', 'second', 'third'].map((id) => row(id, bar(50, 0, { label: '9 → 1 000' }), bar(50, 100, { label: '11 → 2 000' })));
    const drawn = scene(chart(rows), size, light);
    for (const g of all(drawn)) {
      if (g.type === 'text') {
        assert.ok(g.style.x >= 0 && g.style.x + size.measure(g.style.text, g.style.fontSize) <= size.width + 1, g.style.text);
      }
    }
    assert.ok(rects(drawn).every((r) => r.x >= 0 && r.x + r.width <= size.width));
    assert.equal(texts(drawn).filter((t) => t.includes('→')).length, 6);
  });
}

test('each row is a target that can be pressed where it leads somewhere', () => {
  const drawn = scene(chart([row('a', bar(50, 20)), { ...row('b', bar(50, 90)), isPressable: false }]), wide, light);
  assert.deepEqual(drawn.targets.map((t) => [t.id, t.kind]), [['a', 'bar'], ['b', 'row']]);
  assert.deepEqual(drawn.targets[0]?.lines, ['Row a', 'detail']);
  assert.ok(drawn.targets.every((t) => t.box.y1 - t.box.y0 >= 24));
});

test('a bar with a dashed outline is left empty', () => {
  const drawn = (isDashed: boolean): string => JSON.stringify(scene(chart([row('a', bar(50, 20, { isDashed }))]), wide, light));
  assert.ok(drawn(true).includes('"lineDash":[6,4]'));
  assert.ok(!drawn(true).includes('"opacity":0.3'));
  assert.ok(drawn(false).includes('"opacity":0.3'));
});

test('it is drawn in the colours of each palette', () => {
  for (const palette of [light, dark, print]) {
    const used = JSON.stringify(option(chart([row('a', bar(50, 20))]), palette, wide), (_, v: unknown) => v);
    assert.ok(used.includes(palette.muted));
    assert.ok(JSON.stringify(scene(chart([row('a', bar(50, 20, { isHatched: true }))]), wide, palette)).includes(palette.projection));
  }
});

test('without rows the summary has to speak', () => assert.ok(isEmpty(chart([]))));
