import { stepLabels, tickValues, STEP_LABELS } from './axes.ts';
import { BRACKET_ROOM } from './brackets.ts';
import { crisp, line, text, type Box } from './graphic.ts';
import { SMALL_LINE } from './heading.ts';
import { laneWidth } from './lanes.ts';
import type { Palette } from './palette.ts';
import type { Scene, Size } from './scene.ts';
import { upright, type Space } from './space.ts';
import type { Plot, TimeChart } from './spec.ts';
import { wrap } from './text.ts';

const LABELS = 48;
const LABELS_NARROW = 34;
export const GUTTER_GAP = 8;
const RIGHT = 14;
/** Between a header of several rows and the plot. */
const UNDER = 4;
/** Least room between a heading and the uppermost tick label. */
const TOP = 8;

/** Makes room for a plot whose steps run to the right, with the gutter at its left. */
export function uprightSpace(plot: Plot, spec: TimeChart, size: Size, palette: Palette, scene: Scene): Space {
  const { isMicro } = spec;
  const labels = isMicro ? 2 : Math.max(size.isNarrow ? LABELS_NARROW : LABELS, laneWidth(plot, size));
  const gutterWidth = spec.gutter === null ? 0 : size.isNarrow ? spec.gutter.narrowWidth : spec.gutter.width;
  const left = labels + (gutterWidth === 0 ? 0 : gutterWidth + GUTTER_GAP);
  const headers = spec.gutter === null || isMicro ? [] : wrap(spec.gutter.title, gutterWidth, 12, size.measure);
  // with a gutter the room is always kept, so that a bracket that comes or goes shifts nothing
  const mayBracket = spec.gutter !== null || plot.items.some((item) => item.type === 'bracket');
  const brackets = mayBracket && !isMicro ? BRACKET_ROOM : 0;
  scene.height += isMicro ? 0 : Math.max(brackets, headers.length * SMALL_LINE + (headers.length > 1 ? UNDER : 0), TOP);
  const rest = STEP_LABELS + (spec.x.title === '' ? 0 : SMALL_LINE + 4);
  const own = size.isNarrow ? plot.narrowHeight : plot.height;
  const height = size.most === undefined ? own : size.most - scene.height - rest;
  const box: Box = { x0: left, y0: scene.height, x1: size.width - (isMicro ? 6 : RIGHT), y1: scene.height + height };
  const gutter = gutterWidth === 0 ? null : ([labels, labels + gutterWidth] as const);
  const space = upright(box, spec.x, plot.y, gutter);
  headers.forEach((row, i) => {
    const y = box.y0 - UNDER - (headers.length - i - 0.5) * SMALL_LINE;
    scene.front.push({ key: '', items: [text(row, [labels + 4, y], { fill: palette.muted, fontSize: 12, fontWeight: 600 })] });
  });
  if (gutter !== null) {
    const x = crisp(gutter[1]);
    scene.back.push({ key: '', items: [line([x, box.y0], [x, box.y1], { stroke: palette.axis, lineWidth: 1 })] });
  }
  scene.frames.push({
    box: { ...box, x0: gutter === null ? box.x0 : gutter[0] },
    values: { min: plot.y.min, max: plot.y.max, ticks: tickValues(plot.y, height), decimals: plot.y.decimals },
    turned: false,
    steps: {
      min: spec.x.min - 0.5 - (gutter === null ? 0 : (box.x0 - gutter[0]) / space.slot),
      max: spec.x.max + 0.5,
      labels: stepLabels(spec.x.min, spec.x.max, space.slot, isMicro),
    },
    isMicro,
  });
  scene.height = box.y1 + STEP_LABELS;
  if (spec.x.title !== '' && !isMicro) {
    const at = [box.x1, scene.height + SMALL_LINE / 2] as const;
    scene.front.push({ key: '', items: [text(spec.x.title, at, { fill: palette.muted, fontSize: 12, align: 'right' })] });
    scene.height += SMALL_LINE + 4;
  }
  return space;
}
