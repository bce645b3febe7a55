import { boxOf, circle, polygon, polyline, union, type Box, type Graphic, type Pixel } from './graphic.ts';
import { hatch } from './hatch.ts';
import { alongside } from './lines.ts';
import { roleColor } from './palette.ts';
import { clipOf, type Sheet } from './scene.ts';
import type { IntervalItem, IntervalPoint } from './spec.ts';

const FILL = 0.14;
const DOTS = [1, 3];
const BAR = 14;

/** A place on the step axis with the interval that holds there. */
interface Stop {
  t: number;
  point: IntervalPoint;
}

/** An interval per slot: filled or hatched; a closed edge as a solid line, an open one as dots. */
export function drawInterval(item: IntervalItem, sheet: Sheet): void {
  const stretches = sheet.space.turned ? bars(item, sheet) : [area(item, sheet)];
  const color = roleColor(sheet.palette, item.role);
  const fills = stretches.flatMap((stops) => fill(stops, item.isHatched, color, sheet));
  const bounds = stretches.flatMap((stops) => outline(stops, color, sheet));
  const last = stretches.at(-1)?.at(-1);
  if (last !== undefined) {
    bounds.push(...openEnds(last, color, sheet));
  }
  sheet.back.push({ key: item.legendKey, items: fills, clip: clipOf(sheet) });
  // a bound often stands at a grid line, which must not be taken for it: so above the grid, and below all marks
  sheet.front.unshift({ key: item.legendKey, items: bounds, clip: clipOf(sheet) });
  const kept = sheet.space.turned
    ? fillsOf(item, sheet) : stretches.flatMap((stops) => [stops.map(low(sheet)), stops.map(high(sheet))]).flatMap(alongside);
  sheet.obstacles.push(...kept.map((box) => ({ ...box, soft: true, isEdge: true })));
  name(item, stretches, color, sheet);
}

/** Upright: one stretch that covers whole slots at both of its ends. */
function area(item: IntervalItem, { space }: Sheet): Stop[] {
  const stops = item.points.map((point) => ({ t: space.t(point.x), point }));
  const [first, last] = [stops[0], stops.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [{ ...first, t: first.t - space.slot / 2 }, ...stops, { ...last, t: last.t + space.slot / 2 }];
}

/** Turned: a bar in each row. */
const bars = (item: IntervalItem, { space }: Sheet): Stop[][] =>
  item.points.map((point) => [-BAR / 2, BAR / 2].map((d) => ({ t: space.t(point.x) + d, point })));

const low = ({ space }: Sheet) => (s: Stop): Pixel => space.at(s.t, space.v(s.point.lower));
const high = ({ space }: Sheet) => (s: Stop): Pixel => space.at(s.t, space.v(s.point.upper));

/** What an interval covers, stretch by stretch, so that no name stands on it. */
export function fillsOf(item: IntervalItem, sheet: Sheet): Box[] {
  const stretches = sheet.space.turned ? bars(item, sheet) : [area(item, sheet)];
  return stretches.flatMap(pairs).map(([a, b]) => union(boxOf(low(sheet)(a), high(sheet)(a), 1), boxOf(low(sheet)(b), high(sheet)(b), 1)));
}

function fill(stops: Stop[], isHatched: boolean, color: string, sheet: Sheet): Graphic[] {
  const [bottom, top] = [low(sheet), high(sheet)];
  return isHatched
    ? pairs(stops).map(([a, b]) => hatch([bottom(a), bottom(b), top(b), top(a)], color))
    : [polygon([...stops.map(bottom), ...stops.map(top).reverse()], { fill: color, opacity: FILL })];
}

const outline = (stops: Stop[], color: string, sheet: Sheet): Graphic[] =>
  [...edges(stops, low(sheet), (p) => p.lowerOpen, color), ...edges(stops, high(sheet), (p) => p.upperOpen, color)];

function edges(stops: Stop[], at: (s: Stop) => Pixel, isOpen: (p: IntervalPoint) => boolean, color: string): Graphic[] {
  const runs: { open: boolean; pixels: Pixel[] }[] = [];
  for (const [a, b] of pairs(stops)) {
    const open = isOpen(a.point) || isOpen(b.point);
    const run = runs.at(-1);
    if (run !== undefined && run.open === open) {
      run.pixels.push(at(b));
    } else {
      runs.push({ open, pixels: [at(a), at(b)] });
    }
  }
  return runs.map(({ open, pixels }) =>
    polyline(pixels, open
      ? { stroke: color, lineWidth: 1.5, lineDash: DOTS, lineCap: 'butt' }
      : { stroke: color, lineWidth: 1.5 }));
}

function openEnds({ t, point }: Stop, color: string, { space, palette }: Sheet): Graphic[] {
  const ring = (value: number): Graphic =>
    circle(space.at(space.turned ? t - BAR / 2 : t, space.v(value)), 4, { fill: palette.page, stroke: color, lineWidth: 1.5 });
  return [...(point.lowerOpen ? [ring(point.lower)] : []), ...(point.upperOpen ? [ring(point.upper)] : [])];
}

function name(item: IntervalItem, stretches: Stop[][], color: string, sheet: Sheet): void {
  const stops = stretches.flat();
  if (item.label === '' || stops.length === 0) {
    return;
  }
  const anchors = stops.map(({ t, point }) => boxOf(sheet.space.at(t, sheet.space.v(point.upper)), sheet.space.at(t, sheet.space.v(point.lower)), 2));
  sheet.labels.push({
    rank: 4,
    label: {
      // upright, it stays above or below its own stretch: further left it would name what stands there
      key: item.legendKey, text: item.label, color, anchors: anchors.reverse(),
      area: sheet.space.turned ? sheet.area : { ...sheet.area, x0: Math.min(...anchors.map((box) => box.x0)) },
      sides: sheet.space.turned ? ['right', 'left'] : ['above-end', 'below-end', 'above', 'left-above', 'right-below', 'left-below', 'right-above'], isEnd: !sheet.space.turned, isNote: true,
    },
  });
}

const pairs = (stops: Stop[]): [Stop, Stop][] => stops.slice(1).map((b, i) => [stops[i] ?? b, b]);
