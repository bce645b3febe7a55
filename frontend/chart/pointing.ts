import type { Target } from './scene.ts';

/** Half of the 24 px that every target offers to a pointer. */
const HIT = 12;

/** The target under a pointer: the nearest whose 24 px square, or whole box, holds it. */
export function hit(targets: Target[], x: number, y: number): Target | null {
  let best: Target | null = null;
  let least = Infinity;
  for (const target of targets) {
    const { box, at } = target;
    const inBox = x >= box.x0 - 2 && x <= box.x1 + 2 && y >= box.y0 - 2 && y <= box.y1 + 2;
    const inSquare = Math.abs(x - at[0]) <= HIT && Math.abs(y - at[1]) <= HIT;
    // a line's whole length is easy to hit by chance, so marks come first
    const distance = Math.hypot(x - at[0], y - at[1]) + (target.kind === 'threshold' ? 1000 : 0);
    if ((inBox || inSquare) && distance < least) {
      best = target;
      least = distance;
    }
  }
  return best;
}

export type Move = 'slot-before' | 'slot-after' | 'before' | 'after' | 'first' | 'last';

/** What a key means; on rows that run down the page up and down change the row. */
export function moveOf(key: string, slotsRunDown: boolean): Move | null {
  switch (key) {
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'ArrowLeft':
      return slotsRunDown ? 'before' : 'slot-before';
    case 'ArrowRight':
      return slotsRunDown ? 'after' : 'slot-after';
    case 'ArrowUp':
      return slotsRunDown ? 'slot-before' : 'before';
    case 'ArrowDown':
      return slotsRunDown ? 'slot-after' : 'after';
    default:
      return null;
  }
}

/** Slots in the order in which they are seen, gutter first; within each, top to bottom (left to right on rows). */
export function inOrder(targets: Target[], slotsRunDown: boolean): Target[][] {
  const along = slotsRunDown ? 0 : 1;
  const slots = new Map<number, Target[]>();
  for (const target of targets) {
    slots.set(target.slot, [...(slots.get(target.slot) ?? []), target]);
  }
  return [...slots.values()]
    .map((slot) => slot.sort((a, b) => a.at[along] - b.at[along]))
    .sort((a, b) => slotPlace(a, slotsRunDown) - slotPlace(b, slotsRunDown));
}

function slotPlace(slot: Target[], slotsRunDown: boolean): number {
  const [first] = slot;
  return first === undefined ? 0 : slotsRunDown && Number.isFinite(first.slot) ? first.at[1] : first.slot;
}

/** The target that a move from the current one leads to. */
export function step(slots: Target[][], current: Target | null, move: Move): Target | null {
  const s = slots.findIndex((slot) => current !== null && slot.includes(current));
  const slot = slots[s];
  if (slot === undefined || current === null || move === 'first') {
    return slots[0]?.[0] ?? null;
  }
  const m = slot.indexOf(current);
  switch (move) {
    case 'last':
      return slots.at(-1)?.[0] ?? null;
    case 'slot-before':
      return slots[s - 1]?.[0] ?? current;
    case 'slot-after':
      return slots[s + 1]?.[0] ?? current;
    case 'before':
      return slot[m - 1] ?? current;
    case 'after':
      return slot[m + 1] ?? current;
  }
}
