import { circle, line, polygon, type Graphic, type Pixel, type Style } from './graphic.ts';
import type { Fill, Shape } from './spec.ts';

/** Shape says in which modality, fill says whether the number is plain or approximate. */
export function shape(form: Shape, fill: Fill, [x, y]: Pixel, size: number, color: string, page: string): Graphic[] {
  const r = size / 2;
  const style: Style =
    fill === 'solid'
      ? { fill: color, stroke: page, lineWidth: 2, strokeFirst: true }
      : { fill: page, stroke: color, lineWidth: 1.5 };
  const inner = fill === 'solid' ? r : r - 0.25;
  switch (form) {
    case 'disc':
      return [circle([x, y], inner, style)];
    case 'diamond':
      return [polygon(diamond(x, y, inner * 1.2), style)];
    case 'square':
      return [polygon(square(x, y, inner * 0.92), style)];
    case 'triangle-up':
      return [polygon(triangle(x, y, inner * 1.2, 1), style)];
    case 'triangle-down':
      return [polygon(triangle(x, y, inner * 1.2, -1), style)];
    case 'triangle-up-dashed':
      return dashedTriangle(x, y, r, fill, color, page);
    case 'cross':
      return strokes([[x - r, y - r, x + r, y + r], [x - r, y + r, x + r, y - r]], color, page);
    case 'plus':
      return strokes([[x - r, y, x + r, y], [x, y - r, x, y + r]], color, page);
  }
}

function dashedTriangle(x: number, y: number, r: number, fill: Fill, color: string, page: string): Graphic[] {
  const outline = polygon(triangle(x, y, r * 1.45, 1), { fill: page, stroke: color, lineWidth: 1.25, lineDash: [2, 1.5] });
  return fill === 'hollow' ? [outline] : [outline, polygon(triangle(x, y, r * 0.75, 1), { fill: color })];
}

function strokes(parts: [number, number, number, number][], color: string, page: string): Graphic[] {
  const draw = (stroke: string, lineWidth: number): Graphic[] =>
    parts.map(([x0, y0, x1, y1]) => line([x0, y0], [x1, y1], { stroke, lineWidth }));
  return [...draw(page, 3.5), ...draw(color, 1.5)];
}

const diamond = (x: number, y: number, r: number): Pixel[] => [[x, y - r], [x + r, y], [x, y + r], [x - r, y]];
const square = (x: number, y: number, r: number): Pixel[] => [[x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r]];
/** Its centre of gravity lies on the value. */
const triangle = (x: number, y: number, r: number, up: 1 | -1): Pixel[] => [
  [x, y - up * r],
  [x + r * 0.93, y + up * r * 0.62],
  [x - r * 0.93, y + up * r * 0.62],
];
