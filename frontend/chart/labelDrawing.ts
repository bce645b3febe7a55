import { line, text, type Graphic } from './graphic.ts';
import type { Placed } from './label.ts';

/** The text in its rows, with its leader, on the colour of what it stands on. */
export function drawLabel({ label, rows, box, leader }: Placed, page: string): Graphic[] {
  const height = (box.y1 - box.y0) / rows.length;
  const drawn = rows.map((row, i) => text(row, [box.x0, box.y0 + height * (i + 0.5)], {
    fill: label.color,
    fontSize: label.size ?? 13,
    fontWeight: label.weight ?? 400,
    stroke: page,
    lineWidth: 3,
  }));
  const pole = leader === null ? [] : [line(leader[0], leader[1], { stroke: label.color, lineWidth: 1, opacity: 0.6 })];
  return [...pole, ...drawn];
}
