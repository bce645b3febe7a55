import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mark } from './fixture.ts';
import type { Graphic } from './graphic.ts';
import { drawMark } from './marks.ts';
import { light } from './palette.ts';
import { turned, upright } from './space.ts';
import type { Mark, Shape } from './spec.ts';

const box = { x0: 0, y0: 0, x1: 100, y1: 100 };
const space = upright(box, { min: 0, max: 0 }, { min: 0, max: 10 }, null);
const draw = (with_: Partial<Mark>): Graphic[] => drawMark(mark('m', with_), 50, space, light).graphics;

const forms: Record<Shape, Graphic['type']> = {
  disc: 'circle', diamond: 'polygon', square: 'polygon', cross: 'line', 'triangle-up': 'polygon',
  'triangle-up-dashed': 'polygon', 'triangle-down': 'polygon', plus: 'line',
};
const shapes = Object.keys(forms) as Shape[];
const open = (at: number) => ({ at, isOpen: true });
const closed = (at: number) => ({ at, isOpen: false });

const ring = (g: Graphic): boolean => g.type === 'circle' && g.shape.r > 5;
const cap = (g: Graphic): boolean => g.type === 'line' && g.shape.y1 === g.shape.y2 && g.shape.x2 - g.shape.x1 === 13;
const stem = (g: Graphic): boolean => g.type === 'line' && g.shape.x1 === 50 && g.shape.x2 === 50;
const rise = (g: Graphic | undefined): number => (g?.type === 'line' ? g.shape.y1 - g.shape.y2 : NaN);
const isArrowhead = (g: Graphic): boolean => g.type === 'polygon' && g.style.stroke === undefined && g.shape.points.length === 3
  && g.shape.points[0]?.[0] === 50 && g.style.fill === light.ink;

for (const shape of shapes) {
  test(`exact ${shape} is a solid shape at its value, without end or stem`, () => {
    const drawn = draw({ shape, value: 4 });
    assert.equal(drawn[0]?.type, forms[shape]);
    assert.ok(!drawn.some(cap) && !drawn.some(ring));
  });

  test(`about ${shape} has no cap and, but for strokes, a page-coloured inside`, () => {
    const [first] = draw({ shape, value: 4, fill: 'hollow' });
    assert.equal(first?.type, forms[shape]);
    if (forms[shape] !== 'line') {
      assert.equal(first?.style.fill, light.page);
    }
  });

  test(`over ${shape} has an open ring at the bound and a stem that rises to an arrowhead`, () => {
    const drawn = draw({ shape, lower: open(4) });
    assert.ok(drawn.some(ring) && !drawn.some(cap) && drawn.some(isArrowhead));
    assert.ok(rise(drawn.find(stem)) > 0);
  });

  test(`at least ${shape} has a cap 13 px across and a stem that rises`, () => {
    const drawn = draw({ shape, lower: closed(4) });
    assert.ok(drawn.some(cap) && !drawn.some(ring));
    assert.ok(rise(drawn.find(stem)) > 0);
  });

  test(`under ${shape} has an open ring and a stem that falls`, () => {
    const drawn = draw({ shape, upper: open(4) });
    assert.ok(drawn.some(ring) && !drawn.some(cap));
    assert.ok(rise(drawn.find(stem)) < 0);
  });

  test(`up to ${shape} has a cap and a stem that falls`, () => {
    const drawn = draw({ shape, upper: closed(4) });
    assert.ok(drawn.some(cap) && !drawn.some(ring));
    assert.ok(rise(drawn.find(stem)) < 0);
  });

  test(`between ${shape} has two caps joined by a stem, and nothing at a middle`, () => {
    const drawn = draw({ shape, lower: closed(2), upper: closed(8) });
    const heights = new Set(drawn.filter(cap).map((g) => (g.type === 'line' ? g.shape.y1 : 0)));
    assert.deepEqual([...heights].sort(), [20, 80]);
    assert.ok(drawn.some(stem) && !drawn.some((g) => g.type === 'circle' && g.shape.cy === 50));
  });
}

test('a stem to the domain end is thin, ends there and has no arrowhead', () => {
  const drawn = draw({ lower: open(4), reach: 10 });
  const found = drawn.find(stem);
  assert.equal(found?.style.lineWidth, 1);
  assert.equal(found?.type === 'line' ? found.shape.y2 : NaN, 0);
  assert.ok(!drawn.some(isArrowhead));
});

test('a stem is 28 px long with its arrowhead, and stays on the plot', () => {
  const tip = (drawn: Graphic[]): number => Math.min(...drawn.flatMap((g) => (g.type === 'polygon' ? g.shape.points.map((p) => p[1]) : [])));
  assert.equal(tip(draw({ lower: closed(4) })), 60 - 28);
  assert.equal(tip(draw({ lower: closed(8) })), 0);
});

test('on a strip the stem of over runs to the right', () => {
  const row = turned(box, { min: 0, max: 0 }, { min: 0, max: 10 }, null);
  const drawn = drawMark(mark('m', { lower: open(4), reach: 10 }), 50, row, light).graphics;
  const found = drawn.find((g) => g.type === 'line' && g.shape.y1 === 50 && g.shape.y2 === 50);
  assert.ok(found?.type === 'line' && found.shape.x2 === 100 && found.shape.x1 > 40);
});

test('a span is a bar over its true stretch', () => {
  const drawn = draw({ value: 5, span: { from: -0.25, to: 0.5 } });
  assert.ok(drawn.some((g) => g.type === 'line' && g.shape.x1 === 25 && g.shape.x2 === 100));
});
