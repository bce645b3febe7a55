import type { Box, Pixel } from './graphic.ts';

/**
 * Maps a position on the step axis (`t`) and a value to pixels. Upright, values rise to the top; turned, steps run
 * down the page, newest first, and values run to the right. Everything drawn goes through it, so that it is written once.
 */
export interface Space {
  turned: boolean;
  /** The pixels that the value axis covers, lower end first. */
  values: readonly [number, number];
  /** The pixels that the step axis covers, first slot's edge first. */
  steps: readonly [number, number];
  /** Pixels of one slot. */
  slot: number;
  /** The pixels across the gutter, or null. */
  gutter: readonly [number, number] | null;
  t(step: number): number;
  v(value: number): number;
  /** From pixels along the step axis and along the value axis. */
  at(t: number, v: number): Pixel;
  /** +1 where larger values have larger pixels, else -1. */
  up: 1 | -1;
  plot: Box;
}

export interface Extent {
  min: number;
  max: number;
}

export function upright(plot: Box, steps: Extent, values: Extent, gutter: Space['gutter']): Space {
  const slot = (plot.x1 - plot.x0) / (steps.max - steps.min + 1);
  return {
    turned: false,
    values: [plot.y1, plot.y0],
    steps: [plot.x0, plot.x1],
    slot,
    gutter,
    t: (step) => plot.x0 + (step - steps.min + 0.5) * slot,
    v: (value) => plot.y1 - ((value - values.min) / (values.max - values.min)) * (plot.y1 - plot.y0),
    at: (t, v) => [t, v],
    up: -1,
    plot,
  };
}

export function turned(plot: Box, steps: Extent, values: Extent, gutter: Space['gutter']): Space {
  const slot = (plot.y1 - plot.y0) / (steps.max - steps.min + 1);
  return {
    turned: true,
    values: [plot.x0, plot.x1],
    steps: [plot.y1, plot.y0],
    slot,
    gutter,
    t: (step) => plot.y0 + (steps.max - step + 0.5) * slot,
    v: (value) => plot.x0 + ((value - values.min) / (values.max - values.min)) * (plot.x1 - plot.x0),
    at: (t, v) => [v, t],
    up: 1,
    plot,
  };
}

/** One row of a strip chart: values run to the right, all marks stand on its middle. */
export function rowSpace(track: Box, values: Extent): Space {
  return { ...turned(track, { min: 0, max: 0 }, values, null), slot: track.y1 - track.y0 };
}
