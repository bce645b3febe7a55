import { noteInstead, numbered, told } from './footnotes.ts';
import type { Box } from './graphic.ts';
import { drawHeading } from './heading.ts';
import { drawLabel } from './labelDrawing.ts';
import { place } from './labels.ts';
import type { Palette } from './palette.ts';
import { drawItems, inRange } from './plotItems.ts';
import type { Scene, Sheet, Size } from './scene.ts';
import type { Space } from './space.ts';
import type { Plot, TimeChart } from './spec.ts';
import { turnedSpace } from './turnedPlot.ts';
import { uprightSpace, GUTTER_GAP } from './uprightPlot.ts';

const PLOT_GAP = 6;

export const timeScene = (spec: TimeChart, size: Size, palette: Palette): Scene =>
  sceneOf(spec, size, palette, (plot, space, scene) => drawPlot(plot, space, spec, size, palette, scene));

/** How high the whole would be, told without drawing what its plots show. */
export const timeHeight = (spec: TimeChart, size: Size, palette: Palette): number =>
  sceneOf(spec, size, palette, () => undefined).height;

function sceneOf(spec: TimeChart, size: Size, palette: Palette, draw: (plot: Plot, space: Space, scene: Scene) => void): Scene {
  const isTurned = size.isNarrow && spec.transposeWhenNarrow && !spec.isMicro && size.most === undefined;
  const scene: Scene = {
    width: size.width, height: 0, frames: [], back: [], front: [], targets: [], footnotes: [], slotsRunDown: isTurned,
  };
  for (const plot of size.most === undefined ? spec.plots : spec.plots.slice(0, 1)) {
    scene.height += (scene.height === 0 ? 0 : PLOT_GAP);
    drawHeading(plot, spec, size, palette, scene);
    draw(plot, isTurned ? turnedSpace(plot, spec, size, palette, scene) : uprightSpace(plot, spec, size, palette, scene), scene);
  }
  return scene;
}

function drawPlot(plot: Plot, space: Space, spec: TimeChart, size: Size, palette: Palette, scene: Scene): void {
  const sheet: Sheet = {
    palette, size, space, area: labelArea(plot, space, size), zone: null, back: [], front: [], labels: [], obstacles: [], targets: [],
    isMicro: spec.isMicro,
  };
  drawItems(inRange(plot.items, spec), sheet);
  if (!spec.isMicro) {
    const all = [...sheet.labels].sort((a, b) => a.rank - b.rank).map((l) => l.label);
    const ranked = size.most === undefined ? all : all.filter((label) => label.isNote !== true);
    const labels = size.isNarrow && !space.turned && spec.gutter !== null ? numbered(ranked, scene.footnotes) : ranked;
    const isNumbered = labels !== ranked;
    const found = place(labels, sheet.obstacles, size.measure, isNumbered ? () => null : noteInstead);
    for (const placed of isNumbered ? found : told(found, scene.footnotes)) {
      const isOnZone = sheet.zone !== null && (placed.box.x0 + placed.box.x1) / 2 >= sheet.zone.x0 && placed.box.y0 <= sheet.zone.y1;
      sheet.front.push({ key: placed.label.key, items: drawLabel(placed, isOnZone ? palette.zone : palette.page) });
    }
  }
  scene.back.push(...sheet.back);
  scene.front.push(...sheet.front);
  scene.targets.push(...sheet.targets);
}

/** What has a position stands right of the gutter's line, or below it: in the gutter its label would read as undated. */
function labelArea({ items }: Plot, space: Space, size: Size): Box {
  const { plot, gutter } = space;
  const x0 = gutter === null || space.turned ? plot.x0 : plot.x0 - GUTTER_GAP + 2;
  // a zone ends with the plot, and its names with it
  const right = items.some((item) => item.type === 'zone') ? plot.x1 : size.width - 2;
  return { x0, y0: plot.y0, x1: space.turned ? size.width - 2 : right, y1: plot.y1 };
}
