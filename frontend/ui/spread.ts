/** As wide as a target has to be. */
export const TICK = 24;

/**
 * Moves places apart until no two targets cover each other, and each is inside of `width`; the order stays, and what
 * has room stays where it is.
 */
export function apart(places: readonly number[], width: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const pitch = Math.min(TICK, width / Math.max(1, places.length));
  const moved: number[] = [];
  let runs: { sum: number; count: number }[] = [];
  for (const i of order) {
    runs.push({ sum: places[i] ?? 0, count: 1 });
    runs = merged(runs, pitch, width);
  }
  let at = 0;
  for (const run of runs) {
    for (let k = 0; k < run.count; k++) {
      moved[order[at++] ?? 0] = start(run, pitch, width) + k * pitch;
    }
  }
  return moved;
}

interface Run {
  sum: number;
  count: number;
}

/** Neighbours that would touch become one run, in the middle of their places. */
function merged(runs: Run[], pitch: number, width: number): Run[] {
  const last = runs.at(-1);
  const before = runs.at(-2);
  if (last === undefined || before === undefined || start(before, pitch, width) + before.count * pitch <= start(last, pitch, width)) {
    return runs;
  }
  const one = { sum: before.sum + last.sum, count: before.count + last.count };
  return merged([...runs.slice(0, -2), one], pitch, width);
}

function start({ sum, count }: Run, pitch: number, width: number): number {
  const first = sum / count - ((count - 1) * pitch) / 2;
  return Math.min(Math.max(first, pitch / 2), width - pitch / 2 - (count - 1) * pitch);
}
