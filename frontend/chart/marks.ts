import { boxOf, circle, line, polygon, union, type Box, type Graphic, type Pixel } from './graphic.ts';
import { corners, hatch } from './hatch.ts';
import { roleColor, type Palette } from './palette.ts';
import { shape } from './shapes.ts';
import type { Space } from './space.ts';
import type { End, Mark } from './spec.ts';

const SIZE = 9;
const END_SIZE = 6;
const END_ACROSS = 13;
const STEM = 28;

export interface DrawnMark {
  graphics: Graphic[];
  /** Everything that the mark covers, as an obstacle for labels. */
  boxes: Box[];
  /** Where it points: the value, or the end from which its stem starts. */
  focus: Pixel;
}

/** A mark at `t` pixels along the step axis: its shape, ends, stem and span; `longest` is how far an arrow may go. */
export function drawMark(mark: Mark, t: number, space: Space, palette: Palette, longest = STEM): DrawnMark {
  const color = roleColor(palette, mark.role);
  const out: DrawnMark = { graphics: [], boxes: [], focus: [0, 0] };
  drawSpan(mark, space, color, out);
  if (mark.value !== null) {
    const at = space.at(t, space.v(mark.value));
    out.graphics.push(...shape(mark.shape, mark.fill, at, SIZE, color, palette.page));
    out.boxes.push(boxOf(at, at, SIZE / 2 + 1));
    out.focus = at;
    return out;
  }
  drawStem(mark, t, space, color, longest, out);
  for (const end of [mark.lower, mark.upper]) {
    if (end !== null) {
      drawEnd(mark, end, t, space, color, palette, out);
    }
  }
  return out;
}

function drawEnd(mark: Mark, end: End, t: number, space: Space, color: string, palette: Palette, out: DrawnMark): void {
  const v = space.v(end.at);
  const at = space.at(t, v);
  const r = END_ACROSS / 2;
  if (end.isOpen) {
    out.graphics.push(circle(at, r - 0.75, { fill: palette.page, stroke: color, lineWidth: 1.5 }));
  } else {
    out.graphics.push(line(space.at(t - r, v), space.at(t + r, v), { stroke: color, lineWidth: 2 }));
  }
  const form = mark.shape === 'triangle-up-dashed' ? 'triangle-up' : mark.shape;
  out.graphics.push(...shape(form, 'solid', at, END_SIZE, color, palette.page));
  if (!end.isOpen) {
    // the shape's page-coloured edge must not cut the cap
    out.graphics.push(line(space.at(t - r, v), space.at(t + r, v), { stroke: color, lineWidth: 2 }));
  }
  out.boxes.push(boxOf(at, at, r));
  out.focus = at;
}

function drawStem(mark: Mark, t: number, space: Space, color: string, longest: number, out: DrawnMark): void {
  if (mark.lower !== null && mark.upper !== null) {
    const [a, b] = [edge(mark.lower, space, 1), edge(mark.upper, space, -1)];
    if (mark.isHatched && space.gutter !== null) {
      const [g0, g1] = space.gutter;
      const box = boxOf(space.at(g0, space.v(mark.lower.at)), space.at(g1, space.v(mark.upper.at)));
      out.graphics.push(hatch(corners(box), color));
    }
    if ((b - a) * space.up > 0) {
      stem(t, a, b, 2, space, color, out);
    }
    return;
  }
  const end = mark.lower ?? mark.upper;
  if (end === null) {
    return;
  }
  const away = mark.lower !== null ? 1 : -1;
  const start = edge(end, space, away);
  if (mark.reach !== null) {
    const stop = space.v(mark.reach);
    if ((stop - start) * space.up * away > 0) {
      stem(t, start, stop, 1, space, color, out);
    }
    return;
  }
  arrow(t, start, away, space, color, longest, out);
}

/** Where a stem may start: at the rim of an open end's circle, at a closed end's cap. */
const edge = (end: End, space: Space, away: 1 | -1): number =>
  space.v(end.at) + (end.isOpen ? (END_ACROSS / 2 - 0.75) * space.up * away : 0);

function stem(t: number, a: number, b: number, width: number, space: Space, color: string, out: DrawnMark): void {
  out.graphics.push(line(space.at(t, a), space.at(t, b), { stroke: color, lineWidth: width }));
  out.boxes.push(boxOf(space.at(t, a), space.at(t, b), 2));
}

function arrow(t: number, start: number, away: 1 | -1, space: Space, color: string, longest: number, out: DrawnMark): void {
  const direction = space.up * away;
  const room = Math.abs(space.values[away === 1 ? 1 : 0] - start);
  const tip = start + direction * Math.max(12, Math.min(longest, room));
  const neck = tip - direction * 7;
  stem(t, start, neck, 2, space, color, out);
  out.graphics.push(polygon([space.at(t, tip), space.at(t - 4, neck), space.at(t + 4, neck)], { fill: color }));
  out.boxes.push(boxOf(space.at(t - 4, neck), space.at(t + 4, tip)));
}

/** A span that is no whole slot is a bar over its true stretch, at each of the mark's values. */
function drawSpan(mark: Mark, space: Space, color: string, out: DrawnMark): void {
  if (mark.span === null) {
    return;
  }
  for (const value of [mark.value, mark.lower?.at ?? null, mark.upper?.at ?? null]) {
    if (value !== null) {
      const [a, b] = [space.at(space.t(mark.span.from), space.v(value)), space.at(space.t(mark.span.to), space.v(value))];
      out.graphics.push(line(a, b, { stroke: color, lineWidth: 2 }));
      out.boxes.push(boxOf(a, b, 2));
    }
  }
}

/** The pixels along the value axis that a mark covers with stem and ends, lower pixel first. */
export function reachOf(drawn: DrawnMark, space: Space): readonly [number, number] {
  const box = drawn.boxes.reduce(union);
  return space.turned ? [box.x0, box.x1] : [box.y0, box.y1];
}
