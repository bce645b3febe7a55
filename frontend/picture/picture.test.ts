import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracket, chart, mark, marks, wide } from '../chart/fixture.ts';
import { light } from '../chart/palette.ts';
import type { Scene, Size } from '../chart/scene.ts';
import { sampleStrips } from '../chart/spec.sample.ts';
import { pictureScene, type Picture } from './picture.ts';

const size: Size = { ...wide, width: 1200 };
const picture: Picture = {
  title: 'A title that says what sources say', subtitle: 'And under which assumptions', notes: ['3 statements in 2 documents', 'Caveat'],
  chart: chart([marks(mark('over\u00A095\u00A0%', { x: 2024, value: 5 })), bracket('b', 2024)]),
  address: '/things?v=1&pins=first:2026-03-31,second:2026-03-31', width: 1200, theme: 'light',
};

const texts = (drawn: Scene): { text: string; y: number }[] => drawn.front.flatMap((group) =>
  group.items.flatMap((item) => (item.type === 'text' ? [{ text: item.style.text, y: item.style.y + (group.at?.[1] ?? 0) }] : [])));

test('title, chart, notes and address stand below each other, and nothing beyond the edge', () => {
  const drawn = pictureScene(picture, size, light);
  const y = (text: string): number => texts(drawn).find((t) => t.text === text)?.y ?? Number.NaN;
  const order = [y(picture.title), y(picture.subtitle), drawn.frames[0]?.box.y0, drawn.frames[0]?.box.y1, y('Caveat'), y(picture.address), drawn.height];
  assert.deepEqual(order, [...order].sort((a, b) => (a ?? 0) - (b ?? 0)));
  assert.ok(!order.includes(Number.NaN));
});

test('a picture of the usual width is as high as a slide', () => {
  assert.ok(Math.abs(pictureScene(picture, size, light).height - 800) <= 2);
});

test('a picture of the usual width is no higher for plots that would be higher by themselves', () => {
  const spec = chart([marks(mark('a', { x: 2024, value: 5 }))]);
  const high = { ...spec, plots: [...spec.plots, ...spec.plots].map((plot) => ({ ...plot, height: 400 })) };
  assert.equal(pictureScene({ ...picture, chart: high }, size, light).height, 800);
});

test('rows draw together until the picture has its usual height, but never so that they run into one another', () => {
  const strips = (count: number): Picture => ({ ...picture, chart: {
    ...sampleStrips, groups: [{ heading: '', isHatched: false, rows: Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: `${i}`, marks: [] })) }],
  } });
  assert.equal(pictureScene(strips(25), size, light).height, 800);
  assert.ok(pictureScene(strips(60), size, light).height > 60 * 15);
});

test('an address that is too long breaks before a parameter or after a comma, and keeps every letter', () => {
  const narrow = { ...size, width: 330, isNarrow: true };
  const rows = texts(pictureScene({ ...picture, width: 330 }, narrow, light)).map((t) => t.text);
  const from = rows.findIndex((row) => row.startsWith('/things'));
  assert.equal(rows.slice(from).join(''), picture.address);
  assert.ok(rows.slice(from + 1).every((row, i) => /^[?&]/.test(row) || rows[from + i]?.endsWith(',') === true));
});

test('without a mark the summary stands where the marks would be', () => {
  const empty = { ...picture, chart: { ...chart([]), summary: 'No source states it. That is not zero.' } };
  const drawn = pictureScene(empty, size, light);
  const said = texts(drawn).find((t) => t.text === empty.chart.summary);
  const box = drawn.frames[0]?.box;
  assert.ok(said !== undefined && box !== undefined && said.y > box.y0 && said.y < box.y1);
});
