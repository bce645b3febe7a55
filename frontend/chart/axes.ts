/** Room between the tick labels of a value axis, in pixels. */
const TICK_ROOM = 34;

/** A step of 1, 2, 2.5 or 5 times a power of ten that divides the axis evenly and leaves its labels room. */
export function tickStep(min: number, max: number, pixels: number, room = TICK_ROOM): number {
  const span = max - min;
  const least = (span * room) / Math.max(room, pixels);
  const power = 10 ** Math.floor(Math.log10(least));
  for (const factor of [1, 2, 2.5, 5, 10, 20, 25, 50]) {
    const step = factor * power;
    if (step >= least - 1e-9 && isWhole(span / step)) {
      return step;
    }
  }
  return span;
}

const isWhole = (v: number): boolean => Math.abs(v - Math.round(v)) < 1e-6;

/** The steps that get a label: all, or every 2nd, 5th, 10th ... that is a multiple. */
export function stepLabels(min: number, max: number, slot: number, isMicro: boolean): number[] {
  if (isMicro) {
    return [min, max];
  }
  const every = [1, 2, 5, 10, 20, 50, 100].find((n) => n * slot >= 36) ?? 100;
  return Array.from({ length: max - min + 1 }, (_, i) => min + i).filter((step) => step % every === 0);
}
