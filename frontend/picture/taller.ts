import { scene } from '../chart/option.ts';
import type { Palette } from '../chart/palette.ts';
import type { Scene, Size } from '../chart/scene.ts';
import type { ChartSpec } from '../chart/spec.ts';

/** Rows farther apart than this read as a table with holes. */
const MOST_PER_ROW = 12;

/** Draws a chart with its plots or rows so much higher that it takes up the room, where it would be lower by itself. */
export function taller(spec: ChartSpec, least: number, size: Size, palette: Palette): Scene {
  const drawn = scene(spec, size, palette);
  const missing = least - drawn.height;
  return missing < 1 ? drawn : scene(stretched(spec, missing), size, palette);
}

function stretched(spec: ChartSpec, missing: number): ChartSpec {
  if (spec.type === 'time') {
    const all = spec.plots.reduce((sum, plot) => sum + plot.height, 0);
    return { ...spec, plots: spec.plots.map((plot) => ({ ...plot, height: plot.height + Math.floor((missing * plot.height) / all) })) };
  }
  if (spec.type === 'bars') {
    return spec;
  }
  const count = spec.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return { ...spec, rowHeight: spec.rowHeight + Math.min(MOST_PER_ROW, Math.floor(missing / Math.max(1, count))) };
}
