import type { Axis } from './spec.ts';

/** Room between the tick labels of a value axis, in pixels. */
const TICK_ROOM = 34;
/** The height that the labels below a plot take. */
export const STEP_LABELS = 20;

/** A round step, if possible one that divides the axis evenly, that leaves its labels room and needs no more decimals. */
export function tickStep(min: number, max: number, decimals: number, pixels: number, room = TICK_ROOM): number {
  const span = max - min;
  const isPrintable = (step: number): boolean => isWhole(step * 10 ** decimals);
  const least = (span * room) / Math.max(room, pixels);
  const power = 10 ** Math.floor(Math.log10(least));
  const steps = [1, 2, 2.5, 4, 5, 10, 20, 25, 50, 100].map((factor) => factor * power).filter((step) => step >= least - 1e-9 && isPrintable(step));
  return steps.find((step) => isWhole(span / step) && step < least * 3) ?? steps[0] ?? span;
}

/** The values that get a label and a grid line: multiples of the step. */
export function tickValues({ min, max, decimals }: Axis, pixels: number, room = TICK_ROOM): number[] {
  const step = tickStep(min, max, decimals, pixels, room);
  const first = Math.ceil(min / step - 1e-6);
  const last = Math.floor(max / step + 1e-6);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
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
