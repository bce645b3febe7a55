import { drawBracket, BRACKET_ROOM } from './brackets.ts';
import { stepLabels, tickValues } from './axes.ts';
import { boxOf, crisp, line, text, type Box, type Graphic } from './graphic.ts';
import { drawNote, drawThreshold, drawZone } from './guides.ts';
import { drawInterval } from './intervals.ts';
import { drawLabel, place, type Label } from './labels.ts';
import { drawBand, drawLine } from './lines.ts';
import { drawMarks } from './observations.ts';
import type { Palette } from './palette.ts';
import type { Scene, Sheet, Size } from './scene.ts';
import { slot as slotText } from './format.ts';
import { turned, upright, type Space } from './space.ts';
import type { Plot, PlotItem, TimeChart } from './spec.ts';
import { wrap } from './text.ts';

const LABELS = 48;
const LABELS_NARROW = 34;
const GUTTER_GAP = 8;
const RIGHT = 14;
const ROW = 40;
const GUTTER_ROW = 76;
const ROW_LABELS = 62;
const STEP_LABELS = 20;
const PLOT_GAP = 6;
const TITLE_LINE = 20;
const SMALL_LINE = 16;
/** Least room between a heading and the uppermost tick label. */
const TOP = 8;

export function timeScene(spec: TimeChart, size: Size, palette: Palette): Scene {
  const isTurned = size.isNarrow && spec.transposeWhenNarrow && !spec.isMicro;
  const scene: Scene = {
    width: size.width, height: 0, frames: [], back: [], front: [], targets: [], footnotes: [], slotsRunDown: isTurned,
  };
  for (const plot of spec.plots) {
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
  };
  drawItems(inRange(plot.items, spec), sheet);
  if (!spec.isMicro) {
    const ranked = [...sheet.labels].sort((a, b) => a.rank - b.rank).map((l) => l.label);
    const labels = size.isNarrow && !isTurned && spec.gutter !== null ? numbered(ranked, scene.footnotes) : ranked;
    for (const placed of place(labels, sheet.obstacles, size.measure)) {
      const isOnZone = sheet.zone !== null && placed.box.x0 >= sheet.zone.x0;
      sheet.front.push({ key: placed.label.key, items: drawLabel(placed, isOnZone ? palette.zone : palette.page) });
    }
  }
  scene.back.push(...sheet.back);
  scene.front.push(...sheet.front);
  scene.targets.push(...sheet.targets);
}

function drawItems(items: PlotItem[], sheet: Sheet): void {
  // a zone decides what labels stand on, and lies under everything
  for (const item of items) {
    if (item.type === 'zone') {
      drawZone(item, sheet);
    }
  }
  for (const item of items) {
    switch (item.type) {
      case 'zone':
        break;
      case 'interval':
        drawInterval(item, sheet);
        break;
      case 'band':
        drawBand(item, sheet);
        break;
      case 'line':
        drawLine(item, sheet);
        break;
      case 'threshold':
        drawThreshold(item, sheet);
        break;
      case 'note':
        drawNote(item, sheet);
        break;
      case 'bracket':
        drawBracket(item, sheet);
        break;
      case 'marks':
        drawMarks(item.marks, sheet);
        break;
    }
  }
}

/** Leaves out what lies outside the step axis. */
function inRange(items: PlotItem[], { x }: TimeChart): PlotItem[] {
  const isIn = (at: number): boolean => at >= x.min - 0.5 && at <= x.max + 0.5;
  return items.flatMap((item): PlotItem[] => {
    switch (item.type) {
      case 'marks':
        return [{ ...item, marks: item.marks.filter((m) => (m.span === null ? m.x === null || isIn(m.x) : isIn((m.span.from + m.span.to) / 2))) }];
      case 'line':
        return [{ ...item, details: item.details.filter((_, i) => isIn(item.points[i]?.x ?? NaN)), points: item.points.filter((p) => isIn(p.x)) }];
      case 'interval':
        return [{ ...item, points: item.points.filter((p) => isIn(p.x)) }];
      case 'band':
        return [{ ...item, points: item.points.filter((p) => isIn(p.x)) }];
      case 'zone':
        return item.from >= x.max + 0.5 ? [] : [{ ...item, from: Math.max(item.from, x.min - 0.5) }];
      case 'note':
      case 'bracket':
        return isIn(item.x) ? [item] : [];
      case 'threshold':
        return [item];
    }
  });
}

function drawHeading(plot: Plot, spec: TimeChart, size: Size, palette: Palette, scene: Scene): void {
  const items: Graphic[] = [];
  if (spec.isMicro) {
    scene.height += 6;
    return;
  }
  const titleWidth = size.measure(plot.title, 14) + 12;
  const isOneLine = plot.title !== '' && titleWidth + size.measure(plot.y.title, 12) <= size.width;
  const quantity = (row: string, x: number, height: number): Graphic =>
    text(row, [x, scene.height + height / 2], { fill: palette.muted, fontSize: 12 });
  if (plot.title !== '') {
    for (const row of wrap(plot.title, size.width, 14, size.measure)) {
      items.push(text(row, [0, scene.height + TITLE_LINE / 2], { fill: palette.ink, fontSize: 14, fontWeight: 600 }));
      scene.height += isOneLine ? 0 : TITLE_LINE;
    }
  }
  if (isOneLine) {
    items.push(quantity(plot.y.title, titleWidth, TITLE_LINE + 1));
    scene.height += TITLE_LINE;
  } else {
    for (const row of wrap(plot.y.title, size.width, 12, size.measure)) {
      items.push(quantity(row, 0, SMALL_LINE));
      scene.height += SMALL_LINE;
    }
  }
  scene.front.push({ key: '', items });
}

function uprightSpace(plot: Plot, spec: TimeChart, size: Size, palette: Palette, scene: Scene): Space {
  const { isMicro } = spec;
  const labels = isMicro ? 2 : size.isNarrow ? LABELS_NARROW : LABELS;
  const gutterWidth = spec.gutter === null ? 0 : size.isNarrow ? spec.gutter.narrowWidth : spec.gutter.width;
  const left = labels + (gutterWidth === 0 ? 0 : gutterWidth + GUTTER_GAP);
  const headers = spec.gutter === null || isMicro ? [] : wrap(spec.gutter.title, gutterWidth, 12, size.measure);
  // with a gutter the room is always kept, so that a bracket that comes or goes shifts nothing
  const mayBracket = spec.gutter !== null || plot.items.some((item) => item.type === 'bracket');
  const brackets = mayBracket && !isMicro ? BRACKET_ROOM : 0;
  scene.height += isMicro ? 0 : Math.max(brackets, headers.length * SMALL_LINE, TOP);
  const height = size.isNarrow ? plot.narrowHeight : plot.height;
  const box: Box = { x0: left, y0: scene.height, x1: size.width - (isMicro ? 6 : RIGHT), y1: scene.height + height };
  const gutter = gutterWidth === 0 ? null : ([labels, labels + gutterWidth] as const);
  const space = upright(box, spec.x, plot.y, gutter);
  headers.forEach((row, i) => {
    const y = box.y0 - 4 - (headers.length - i - 0.5) * SMALL_LINE;
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

function turnedSpace(plot: Plot, spec: TimeChart, size: Size, palette: Palette, scene: Scene): Space {
  scene.height += SMALL_LINE + 12;
  const gutterRow = undatedOf(plot) > 2 ? GUTTER_ROW : ROW;
  const gutterHeight = spec.gutter === null ? 0 : gutterRow + 8;
  const count = spec.x.max - spec.x.min + 1;
  const top = scene.height;
  const brackets = plot.items.some((item) => item.type === 'bracket') ? 44 : RIGHT;
  const box: Box = { x0: ROW_LABELS, y0: top + gutterHeight, x1: size.width - brackets, y1: top + gutterHeight + count * ROW };
  const gutter = spec.gutter === null ? null : ([top, top + gutterRow] as const);
  const space = turned(box, spec.x, plot.y, gutter);
  const items = [];
  const rowLabel = (label: string, y: number) => text(label, [0, y], { fill: palette.muted, fontSize: 12 });
  if (spec.gutter !== null) {
    const rows = wrap(spec.gutter.title, ROW_LABELS, 12, size.measure);
    rows.forEach((row, i) => items.push(rowLabel(row, top + gutterRow / 2 + (i - (rows.length - 1) / 2) * 15)));
    items.push(line([0, crisp(top + gutterRow + 4)], [box.x1, crisp(top + gutterRow + 4)], { stroke: palette.axis, lineWidth: 1 }));
  }
  for (let step = spec.x.min; step <= spec.x.max; step++) {
    items.push(rowLabel(slotText(step), space.t(step)));
    if (step > spec.x.min) {
      const y = crisp(space.t(step) + ROW / 2);
      items.push(line([0, y], [box.x1, y], { stroke: palette.grid, lineWidth: 1 }));
    }
  }
  scene.back.push({ key: '', items });
  scene.frames.push({
    box: boxOf([box.x0, top], [box.x1, box.y1]),
    values: { min: plot.y.min, max: plot.y.max, ticks: tickValues(plot.y, box.x1 - box.x0, 48), decimals: plot.y.decimals },
    turned: true,
    steps: null,
    isMicro: false,
  });
  scene.height = box.y1 + STEP_LABELS;
  return space;
}

const undatedOf = (plot: Plot): number =>
  plot.items.flatMap((item) => (item.type === 'marks' ? item.marks : [])).filter((m) => m.x === null && m.span === null).length;

/** What has a position stands right of the gutter's line, or below it: in the gutter its label would read as undated. */
function labelArea(space: Space, size: Size): Box {
  const { plot, gutter } = space;
  const x0 = gutter === null || space.turned ? plot.x0 : plot.x0 - GUTTER_GAP + 2;
  return { x0, y0: plot.y0, x1: space.turned ? size.width - 2 : plot.x1, y1: plot.y1 };
}

/** Puts a number in place of each text, counted from left to right; the texts go to the footnotes. */
function numbered(labels: Label[], footnotes: string[]): Label[] {
  const notes = labels.filter((label) => label.isNote === true);
  for (const label of notes.sort((a, b) => (a.anchors[0]?.x0 ?? 0) - (b.anchors[0]?.x0 ?? 0))) {
    if (!footnotes.includes(label.text)) {
      footnotes.push(label.text);
    }
  }
  return labels.map((label) => (label.isNote === true ? { ...label, text: String(footnotes.indexOf(label.text) + 1) } : label));
}
