import { path, type Box, type Graphic, type Pixel } from './graphic.ts';

const PITCH = 6;

export const corners = (b: Box): Pixel[] => [[b.x0, b.y0], [b.x1, b.y0], [b.x1, b.y1], [b.x0, b.y1]];

/** Lines at 45 degrees, clipped to a convex polygon, as one element. */
export function hatch(polygon: Pixel[], color: string, opacity = 0.45): Graphic {
  const sums = polygon.map(([x, y]) => x + y);
  const step = PITCH * Math.SQRT2;
  const parts: string[] = [];
  for (let sum = Math.ceil(Math.min(...sums) / step) * step; sum < Math.max(...sums); sum += step) {
    const [a, b] = crossings(polygon, sum);
    if (a !== undefined && b !== undefined) {
      parts.push(`M${round(a[0])} ${round(a[1])}L${round(b[0])} ${round(b[1])}`);
    }
  }
  return path(parts.join(''), { fill: 'none', stroke: color, lineWidth: 1, opacity });
}

/** Where the line x + y = sum enters and leaves the polygon. */
function crossings(polygon: Pixel[], sum: number): Pixel[] {
  const found: Pixel[] = [];
  polygon.forEach((from, i) => {
    const to = polygon[(i + 1) % polygon.length] ?? from;
    const [a, b] = [from[0] + from[1] - sum, to[0] + to[1] - sum];
    if (a < 0 !== b < 0) {
      const share = a / (a - b);
      found.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
  });
  return found;
}

const round = (v: number): number => Math.round(v * 10) / 10;
