import { numbered } from './footnotes.ts';
import { meets, type Box } from './graphic.ts';
import { drawHeading } from './heading.ts';
import { drawLabel, place } from './labels.ts';
import type { Palette } from './palette.ts';
import { drawItems, inRange } from './plotItems.ts';
import type { Scene, Sheet, Size } from './scene.ts';
import type { Space } from './space.ts';
import type { Plot, TimeChart } from './spec.ts';
import { turnedSpace } from './turnedPlot.ts';
import { uprightSpace, GUTTER_GAP } from './uprightPlot.ts';

const PLOT_GAP = 6;

export function timeScene(spec: TimeChart, size: Size, palette: Palette): Scene {
  const isTurned = size.isNarrow && spec.transposeWhenNarrow && !spec.isMicro && size.most === undefined;
  const scene: Scene = {
    width: size.width, height: 0, frames: [], back: [], front: [], targets: [], footnotes: [], slotsRunDown: isTurned,
  };
  for (const plot of size.most === undefined ? spec.plots : spec.plots.slice(0, 1)) {
    scene.height += (scene.height === 0 ? 0 : PLOT_GAP);
    drawPlot(plot, spec, size, palette, isTurned, scene);
  }
  return scene;
}

function drawPlot(plot: Plot, spec: TimeChart, size: Size, palette: Palette, isTurned: boolean, scene: Scene): void {
  drawHeading(plot, spec, size, palette, scene);
  const space = isTurned ? turnedSpace(plot, spec, size, palette, scene) : uprightSpace(plot, spec, size, palette, scene);
  const sheet: Sheet = {
    palette, size, space, area: labelArea(space, size), zone: null, back: [], front: [], labels: [], obstacles: [], targets: [],
    isMicro: spec.isMicro,
  };
  drawItems(inRange(plot.items, spec), sheet);
  if (!spec.isMicro) {
    const all = [...sheet.labels].sort((a, b) => a.rank - b.rank).map((l) => l.label);
    const ranked = size.most === undefined ? all : all.filter((label) => label.isNote !== true);
    const labels = size.isNarrow && !isTurned && spec.gutter !== null ? numbered(ranked, scene.footnotes) : ranked;
    for (const placed of place(labels, sheet.obstacles, size.measure)) {
      const isOnZone = sheet.zone !== null && placed.box.x0 >= sheet.zone.x0;
      const isOverStem = sheet.obstacles.some((box) => box.soft === true && meets(box, placed.box));
      sheet.front.push({ key: placed.label.key, items: drawLabel(placed, isOnZone ? palette.zone : palette.page, isOverStem) });
    }
  }
  scene.back.push(...sheet.back);
  scene.front.push(...sheet.front);
  scene.targets.push(...sheet.targets);
}

/** What has a position stands right of the gutter's line, or below it: in the gutter its label would read as undated. */
function labelArea(space: Space, size: Size): Box {
  const { plot, gutter } = space;
  const x0 = gutter === null || space.turned ? plot.x0 : plot.x0 - GUTTER_GAP + 2;
  return { x0, y0: plot.y0, x1: space.turned ? size.width - 2 : plot.x1, y1: plot.y1 };
}
