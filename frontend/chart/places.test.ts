import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracket, chart, mark, marks, narrow, plot, wide } from './fixture.ts';
import { meets, type Box, type Graphic } from './graphic.ts';
import { scene } from './option.ts';
import { alongside } from './lines.ts';
import { light } from './palette.ts';
import type { Scene } from './scene.ts';
import type { BracketItem, LineItem, Mark, PlotItem, StripChart, ZoneItem } from './spec.ts';

type Text = Extract<Graphic, { type: 'text' }>['style'];
const texts = (drawn: Scene): Text[] => drawn.front.flatMap((g) => g.items.flatMap((i) => (i.type === 'text' ? [i.style] : [])));
const said = (drawn: Scene, text: string): Text => texts(drawn).find((t) => t.text === text) ?? assert.fail(`${text} is not said`);
const closed = (at: number) => ({ at, isOpen: false });

test('what has a time of its own stands exactly there, however many others have the same', () => {
  const day = 1 / 365;
  const days = [2024.45, 2024.48, 2024.54, 2024.54, 2024.54, 2024.54, 2024.87];
  const events = days.map((from, i) => mark(`m${i}`, { x: from + day / 2, span: { from, to: from + day }, value: (i % 5) + 1, label: '' }));
  const moments = days.map((x, i) => mark(`n${i}`, { x, value: (i % 5) + 1, label: '' }));
  const drawn = scene(chart([marks(...events, ...moments)], { gutter: null }), wide, light);
  const box = drawn.frames[0]?.box ?? assert.fail();
  const at = (x: number): number => box.x0 + ((x - 2019.5) / 10) * (box.x1 - box.x0);
  for (const one of [...events, ...moments]) {
    const x = drawn.targets.find((t) => t.id === one.id)?.at[0] ?? NaN;
    assert.ok(Math.abs(x - at(one.x ?? NaN)) < 0.01, `${one.id} stands at ${x}, not ${at(one.x ?? NaN)}`);
  }
});

test('a tie leads to the day of saying and ends in a tick there, below a bar that covers that day', () => {
  const event = mark('a', { x: 2025, span: { from: 2024.5, to: 2025.5 }, value: 5, tiedTo: 2024.81, label: '' });
  const drawn = scene(chart([marks(event)], { gutter: null }), wide, light);
  const dotted = drawn.front.flatMap((g) => g.items).filter((i) => i.type === 'line' && i.style.lineDash !== undefined);
  const y = drawn.targets[0]?.at[1] ?? NaN;
  assert.ok(dotted.some((i) => i.type === 'line' && i.shape.y1 === i.shape.y2 && i.shape.y1 > y + 3));
});

test('where steps are rows, each label stands in the row of its mark', () => {
  const full = ['4.6', 'about 4.6', 'about 5', 'under 5', '4.9'].map((label, i) => mark(label, { x: 2022, value: 4.6 + i / 10, label }));
  const other = mark('4', { x: 2023, value: 4, label: '4' });
  const drawn = scene(chart([marks(...full, other)], { transposeWhenNarrow: true, gutter: null }), narrow, light);
  const years = new Map(texts(drawn).filter((t) => /^20\d\d$/.test(t.text)).map((t) => [t.text, t.y]));
  const rows = drawn.back.flatMap((g) => g.items).filter((i) => i.type === 'text' && /^202[23]$/.test(i.style.text));
  const y = (year: string): number => years.get(year) ?? rows.map((r) => r.style as Text).find((t) => t.text === year)?.y ?? NaN;
  for (const one of [...full, other]) {
    assert.ok(Math.abs(said(drawn, one.label).y - y(String(one.x))) <= 20, one.label);
  }
});

test('no label stands on a stem, which would look broken', () => {
  const stems = [2, 3, 4].map((v, i) => mark(`s${i}`, { x: 2022, upper: closed(v + 4), reach: 0, label: `up to ${v + 4}` }));
  const drawn = scene(chart([marks(...stems, mark('d', { x: 2023, value: 3, label: 'about 3' }))]), wide, light);
  const lines: Box[] = drawn.front.flatMap((g) => g.items).flatMap((i) =>
    i.type === 'line' && i.shape.x1 === i.shape.x2 && Math.abs(i.shape.y1 - i.shape.y2) > 60
      ? [{ x0: i.shape.x1 - 1, x1: i.shape.x1 + 1, y0: Math.min(i.shape.y1, i.shape.y2), y1: Math.max(i.shape.y1, i.shape.y2) }] : []);
  assert.ok(lines.length >= 3);
  for (const t of texts(drawn).filter((one) => /to|about/.test(one.text))) {
    const box = { x0: t.x, x1: t.x + wide.measure(t.text, t.fontSize), y0: t.y - 8, y1: t.y + 8 };
    assert.ok(!lines.some((stem) => meets(stem, box)), t.text);
  }
});

const crowd = (): Mark[] => [
  ...[1, 2, 3, 4, 5].map((i) => mark(`low${i}`, { value: 2, label: i === 5 ? '1.8' : '' })),
  ...[1, 2, 3].map((i) => mark(`high${i}`, { value: 9, label: '' })),
  ...[1, 2].map((i) => mark(`stem${i}`, { upper: closed(9), reach: 0, label: '' })),
];

test('in a narrow gutter no mark covers another: the last reads how many it stands for', () => {
  const drawn = scene(chart([marks(...crowd())]), narrow, light);
  const at = drawn.targets.map((t) => t.at);
  at.forEach((a, i) => at.slice(i + 1).forEach((b) =>
    assert.ok(Math.abs(a[1] - b[1]) > 12 || Math.abs(a[0] - b[0]) >= 12.9, `${a} and ${b}`)));
  assert.ok(texts(drawn).some((t) => t.text === '+3'));
  assert.ok(drawn.footnotes.includes('1.8'));
});

test('a long name makes its row higher and stays off the track', () => {
  const row = { id: 'r', label: 'FARS · said 16 Feb 2026 · no period stated · of all imports of essential goods', marks: [mark('m', { value: 3, label: '13 %' })] };
  const strips: StripChart = {
    type: 'strips', title: '', summary: '', value: plot([]).y, groups: [{ heading: '', isHatched: true, rows: [row] }], legend: [],
    labelWidth: 300, rowHeight: 28, narrowRowHeight: 52,
  };
  const drawn = scene(strips, narrow, light);
  const last = Math.max(...texts(drawn).filter((t) => row.label.includes(t.text)).map((t) => t.y));
  assert.ok(last + 7 < (drawn.targets[0]?.at[1] ?? NaN) - 9);
});

const zone = (label: string): ZoneItem => ({ type: 'zone', from: 2024.5, label });

test('a zone without a name covers nothing, and its name keeps off the interval that it names', () => {
  const points = [2025, 2029].map((x) => ({ x, lower: 9, upper: 10, lowerOpen: false, upperOpen: false }));
  const interval = { type: 'interval', id: 'i', legendKey: 'i', role: 'projected', isHatched: false, points, label: '' } as const;
  const rects = (label: string): Box[] => scene(chart([zone(label), interval]), wide, light).front.flatMap((g) => g.items)
    .flatMap((i) => (i.type === 'rect' ? [{ x0: 0, x1: 0, y0: i.shape.y, y1: i.shape.y + i.shape.height }] : []));
  assert.deepEqual(rects(''), []);
  const drawn = scene(chart([zone('Scenario')]), wide, light).frames[0]?.box ?? assert.fail();
  const lower = drawn.y0 + (drawn.y1 - drawn.y0) / 10;
  assert.ok(rects('Scenario').every((box) => box.y0 >= lower));
});

test('the name of a zone stands beside a line that fills its top left', () => {
  const rising: LineItem = {
    type: 'line', id: 'l', legendKey: 'l', role: 'projected', dash: [], width: 2, symbol: null, allSymbols: false,
    points: [{ x: 2025, y: 0 }, { x: 2026, y: 10 }, { x: 2029, y: 10 }], endLabel: '', details: [], isStepped: false, end: null,
  };
  const drawn = scene(chart([zone('Scenario, not data'), rising], { gutter: null }), { ...wide, width: 360 }, light);
  const plate = drawn.front.flatMap((g) => g.items).find((i) => i.type === 'rect') ?? assert.fail();
  const lines = drawn.front.flatMap((g) => g.items).flatMap((i) => (i.type === 'polyline' ? alongside(i.shape.points) : []));
  const { x, y, width, height } = plate.shape;
  assert.ok(lines.length > 3);
  assert.ok(!lines.some((box) => meets(box, { x0: x, y0: y, x1: x + width, y1: y + height })));
});

test('a saved line that ends on the new one is named where it runs by itself', () => {
  const line = (id: string, role: LineItem['role'], bend: number): LineItem => ({
    type: 'line', id, legendKey: id, role, dash: [], width: 1, symbol: null, allSymbols: false, endLabel: id, details: [], isStepped: false, end: null,
    points: Array.from({ length: 10 }, (_, i) => ({ x: 2020 + i, y: Math.min(8, (i * 8) / bend) })),
  });
  const drawn = scene(chart([line('saved', 'reference', 4), line('new', 'projected', 7)], { gutter: null }), wide, light);
  const box = drawn.frames[0]?.box ?? assert.fail();
  assert.ok(said(drawn, 'saved').x < box.x0 + (box.x1 - box.x0) * 0.75);
  assert.ok(said(drawn, 'new').x > said(drawn, 'saved').x);
});

test('the name of a zone stands on no hairline', () => {
  const hairline = (value: number): PlotItem =>
    ({ type: 'threshold', id: `${value}`, legendKey: 't', value, label: '', details: [] });
  const drawn = scene(chart([zone('Scenario'), hairline(9.6), hairline(9)]), wide, light);
  const plate = drawn.front.flatMap((g) => g.items).find((i) => i.type === 'rect') ?? assert.fail();
  const lines = drawn.front.flatMap((g) => g.items).flatMap((i) => (i.type === 'line' && i.style.lineDash !== undefined ? [i.shape.y1] : []));
  assert.equal(lines.length, 2);
  assert.ok(lines.every((y) => y < plate.shape.y || y > plate.shape.y + plate.shape.height));
});

test('a band is named beside it, never on it, and never left of it', () => {
  const points = Array.from({ length: 8 }, (_, i) => ({ x: 2022 + i, quantiles: [i, i * 1.1, i * 1.2] }));
  const band: PlotItem = {
    type: 'band', id: 'b', legendKey: 'b', role: 'projected', points, label: 'P10 to P90', dash: [], middleLabel: '', isStepped: false,
  };
  const drawn = scene(chart([band], { gutter: null }), wide, light);
  const { x, y } = said(drawn, 'P10 to P90');
  const frame = drawn.frames[0]?.box ?? assert.fail();
  const step = (frame.x1 - frame.x0) / 10;
  const value = (frame.y1 - y) / ((frame.y1 - frame.y0) / 10);
  assert.ok(x >= frame.x0 + 2.5 * step - 3);
  const index = (x - frame.x0) / step - 2.5;
  assert.ok(value < index || value > index * 1.2);
});

test('the texts of two brackets do not meet', () => {
  const named = (id: string, x: number): BracketItem => ({ ...bracket(id, x), label: `a long name of ${id}` });
  const drawn = scene(chart([named('one', 2028), named('two', 2029)], { gutter: null }), narrow, light);
  const [one, two] = [said(drawn, 'a long name of one'), said(drawn, 'a long name of two')];
  const width = narrow.measure('a long name of one', 13);
  assert.ok(two.x - one.x >= width && two.x + width / 2 <= narrow.width);
});
