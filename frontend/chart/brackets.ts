import { boxOf, polyline, text } from './graphic.ts';
import type { Sheet } from './scene.ts';
import type { BracketItem } from './spec.ts';

/** Room that brackets take beyond the plot's upper end. */
export const BRACKET_ROOM = 26;
const OFF = 4;
const TICK = 5;

/** A bracket over a slot, outside the plot, with a short text that can be pressed. */
export function drawBracket(item: BracketItem, sheet: Sheet): void {
  const { space, palette } = sheet;
  const half = Math.max(4, space.slot / 2 - 3);
  const t = space.t(item.x);
  const base = space.values[1] + OFF * space.up;
  const top = base + TICK * space.up;
  const corners = [space.at(t - half, base), space.at(t - half, top), space.at(t + half, top), space.at(t + half, base)];
  const at = space.at(t, top + (space.turned ? 4 : 9) * space.up);
  const items = [
    polyline(corners, { stroke: palette.ink, lineWidth: 2 }),
    text(item.label, at, {
      fill: palette.ink, fontWeight: 600, align: space.turned ? 'left' : 'center',
    }),
  ];
  sheet.front.push({ key: '', items });
  const box = boxOf(space.at(t - Math.max(half, 12), base), space.at(t + Math.max(half, 12), base + 24 * space.up));
  sheet.targets.push({
    id: item.id, kind: 'bracket', at: [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2], box, slot: item.x,
    lines: [item.label, ...item.details], guides: [],
  });
}
