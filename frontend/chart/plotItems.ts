import { drawBrackets } from './brackets.ts';
import { drawGap, drawNote, drawThreshold, drawZone, drawZoneLabel, hairlineOf } from './guides.ts';
import { drawInterval, fillsOf } from './intervals.ts';
import { drawLane } from './lanes.ts';
import { alongside, drawBand, drawLine, wayOf } from './lines.ts';
import { drawMarks } from './observations.ts';
import type { Sheet } from './scene.ts';
import type { PlotItem, TimeChart } from './spec.ts';

/** What one plot shows, each by the module that knows how. */
export function drawItems(items: PlotItem[], sheet: Sheet): void {
  sheet.ways = items.flatMap((item) => (item.type === 'line' && item.role === 'projected' ? [{ id: item.id, pixels: wayOf(item, sheet) }] : []));
  // a zone decides what labels stand on, and lies under everything
  const fills = items.flatMap((item) => (item.type === 'interval' ? fillsOf(item, sheet) : []));
  const hairlines = items.flatMap((item) => (item.type === 'threshold' ? [hairlineOf(item, sheet)] : []));
  for (const item of items) {
    if (item.type === 'zone') {
      drawZone(item, [...fills, ...sheet.ways.flatMap(({ pixels }) => alongside(pixels)), ...hairlines], sheet);
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
      case 'gap':
        drawGap(item, sheet);
        break;
      case 'bracket':
        break;
      case 'lane':
        drawLane(item, sheet);
        break;
      case 'marks':
        drawMarks(item.marks, sheet);
        break;
    }
  }
  drawBrackets(items.filter((item) => item.type === 'bracket'), sheet);
  for (const item of items) {
    if (item.type === 'zone') {
      drawZoneLabel(item, sheet);
    }
  }
}

/** Leaves out what lies outside the step axis. */
export function inRange(items: PlotItem[], { x }: TimeChart): PlotItem[] {
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
      case 'gap': {
        const [from, to] = [Math.max(item.from, x.min - 0.5), Math.min(item.to, x.max + 0.5)];
        return from < to ? [{ ...item, from, to }] : [];
      }
      case 'note':
      case 'bracket':
        return isIn(item.x) ? [item] : [];
      case 'threshold':
      case 'lane':
        return [item];
    }
  });
}
