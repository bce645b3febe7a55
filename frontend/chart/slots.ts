const APART = 14;
const CLOSEST = 6;
const MARGIN = 8;

export interface Spread {
  /** Pixel offsets from the slot's middle, one per mark that is drawn. */
  offsets: number[];
  /** How many marks the last one stands for beyond itself; 0 if each has its own. */
  more: number;
}

/** Marks of one slot stand side by side: 14 px apart, down to 6 where it is full, then the last reads `+n`. */
export function spread(count: number, width: number): Spread {
  const room = Math.max(0, width - MARGIN);
  const fits = Math.max(1, Math.floor(room / CLOSEST) + 1);
  const drawn = Math.min(count, fits);
  const apart = drawn < 2 ? 0 : Math.min(APART, room / (drawn - 1));
  const offsets = Array.from({ length: drawn }, (_, i) => (i - (drawn - 1) / 2) * apart);
  return { offsets, more: count - drawn };
}

/**
 * Columns for things that must not cover each other along the value axis: each takes the first column where its
 * stretch is free.
 */
export function columns(stretches: (readonly [number, number])[], gap: number): number[] {
  const taken: (readonly [number, number])[][] = [];
  return stretches.map(([from, to]) => {
    const free = taken.findIndex((column) => column.every(([a, b]) => to + gap <= a || b + gap <= from));
    const index = free < 0 ? taken.length : free;
    (taken[index] ??= []).push([from, to]);
    return index;
  });
}
