import { boxOf, polyline, text } from './graphic.ts';
import type { Sheet } from './scene.ts';
import type { BracketItem } from './spec.ts';

/** Room that brackets take beyond the plot's upper end. */
export const BRACKET_ROOM = 26;
const OFF = 4;
const TICK = 5;

/** Between the texts of two brackets. */
const BETWEEN = 12;

/** Brackets over slots, outside the plot, each with a short text that makes room for its neighbours'. */
export function drawBrackets(items: BracketItem[], sheet: Sheet): void {
  const { space, size } = sheet;
  const all = [...items].sort((a, b) => a.x - b.x);
  const widths = all.map(({ label }) => size.measure(label, 13));
  const starts = space.turned ? [] : apart(all.map(({ x }, i) => space.t(x) - (widths[i] ?? 0) / 2), widths, size.width - 2);
  all.forEach((item, i) => drawBracket(item, (starts[i] ?? 0) + (widths[i] ?? 0) / 2, sheet));
}

/** Moves what would meet to the right, and back as far as the edge asks. */
function apart(starts: number[], widths: number[], most: number): number[] {
  const moved: number[] = [];
  starts.forEach((start, i) => moved.push(Math.max(start, (moved[i - 1] ?? -Infinity) + (widths[i - 1] ?? 0) + BETWEEN)));
  for (let i = moved.length - 1, end = most; i >= 0; i--) {
    moved[i] = Math.min(moved[i] ?? 0, end - (widths[i] ?? 0));
    end = (moved[i] ?? 0) - BETWEEN;
  }
  return moved;
}

function drawBracket(item: BracketItem, middle: number, sheet: Sheet): void {
  const { space, palette } = sheet;
  const half = Math.max(4, space.slot / 2 - 3);
  const t = space.t(item.x);
  const base = space.values[1] + OFF * space.up;
  const top = base + TICK * space.up;
  const corners = [space.at(t - half, base), space.at(t - half, top), space.at(t + half, top), space.at(t + half, base)];
  const at = space.turned ? space.at(t, top + 4) : space.at(middle, top - 9);
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
