import { scene } from '../chart/option.ts';
import type { Palette } from '../chart/palette.ts';
import type { Scene, Size } from '../chart/scene.ts';
import type { ChartSpec, StripChart, TimeChart } from '../chart/spec.ts';
import { timeHeight } from '../chart/timeChart.ts';

/** Rows farther apart than this read as a table with holes. */
const MOST_PER_ROW = 12;
/** Rows nearer than this run into one another. */
const LEAST_ROW = 15;
/** A plot lower than this can't be read. */
const LEAST_PLOT = 88;
/** What the names of rows may take of the width, so that each stands on one line. */
const NAMES = 0.5;
/** Behind the longest name. */
const BESIDE = 8;

/** How high a chart may be, in pixels. */
export interface Room {
  least: number;
  most: number;
}

/** Draws a chart with its plots or rows so high that it takes up the room and no more, as far as it can be read then. */
export function fitted(spec: ChartSpec, { least, most }: Room, size: Size, palette: Palette): Scene {
  const missingOf = (height: number): number => (height < least ? least - height : Math.min(0, most - height));
  switch (spec.type) {
    case 'time': {
      const missing = missingOf(timeHeight(spec, size, palette));
      return scene(Math.abs(missing) < 1 ? spec : withPlots(spec, missing), size, palette);
    }
    case 'strips': {
      const drawn = scene(spec, size, palette);
      const missing = missingOf(drawn.height);
      return Math.abs(missing) < 1 ? drawn : scene(withRows(spec, missing, size), size, palette);
    }
    case 'bars':
      return scene(spec, size, palette);
  }
}

function withPlots(spec: TimeChart, more: number): TimeChart {
  const all = spec.plots.reduce((sum, plot) => sum + plot.height, 0);
  const height = (own: number): number => Math.max(Math.min(own, LEAST_PLOT), own + Math.floor((more * own) / all));
  return { ...spec, plots: spec.plots.map((plot) => ({ ...plot, height: height(plot.height) })) };
}

/** A group's heading grows and shrinks with its rows. */
function withRows(spec: StripChart, more: number, size: Size): StripChart {
  const rows = spec.groups.flatMap((group) => group.rows);
  if (more > 0) {
    return { ...spec, rowHeight: spec.rowHeight + Math.min(MOST_PER_ROW, Math.floor(more / Math.max(1, rows.length))) };
  }
  const headings = spec.groups.filter((group) => group.heading !== '').length;
  const each = Math.floor(more / Math.max(1, rows.length + headings));
  const names = Math.max(spec.labelWidth, ...rows.map((row) => size.measure(row.label, 13) + BESIDE));
  // whole, as it was: the first fraction that the engine puts in place of a whole number when it copies a record reads as 0
  const labelWidth = Math.round(Math.min(names, NAMES * size.width));
  return { ...spec, rowHeight: Math.max(LEAST_ROW, spec.rowHeight + each), labelWidth };
}
