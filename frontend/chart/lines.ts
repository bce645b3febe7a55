import { grow, isInside } from './boxes.ts';
import { boxOf, circle, line, polygon, polyline, type Box, type Graphic, type Pixel } from './graphic.ts';
import { roleColor } from './palette.ts';
import { clipOf, type Sheet } from './scene.ts';
import { shape } from './shapes.ts';
import type { BandItem, LineItem } from './spec.ts';

const SYMBOL = 7;
/** The part of a plot within which a line's name stands: further back it would be read as the name of what is there. */
const NEAR_END = 1 / 4;
const END_ACROSS = 13;
/** Names of lines nearer than this could be taken for one another's. */
const BESIDE = 10;

/** The line's points. */
export const wayOf = (item: LineItem, { space }: Sheet): Pixel[] => item.points.map((p) => space.at(space.t(p.x), space.v(p.y)));

export function drawLine(item: LineItem, sheet: Sheet): void {
  const { palette } = sheet;
  const color = roleColor(palette, item.role);
  const pixels = wayOf(item, sheet);
  if (pixels.length > 1) {
    // a line that leaves the scale ends at the plot's edge, symbols at the edge stay whole
    const way = polyline(item.isStepped ? steps(pixels, sheet) : pixels, { stroke: color, lineWidth: item.width, lineDash: [...item.dash], lineCap: 'butt' });
    sheet.front.push({ key: item.legendKey, items: [way], clip: clipOf(sheet, item.width / 2) });
  }
  const items: Graphic[] = [];
  const form = item.symbol ?? (pixels.length === 1 ? 'disc' : null);
  if (form !== null) {
    for (const at of item.allSymbols ? pixels : pixels.slice(0, 1)) {
      items.push(...shape(form, 'solid', at, SYMBOL, color, palette.page));
    }
  }
  sheet.front.push({ key: item.legendKey, items, clip: clipOf(sheet) });
  sheet.obstacles.push(...alongside(item.isStepped ? steps(pixels, sheet) : pixels));
  nameEnd(item, pixels, color, sheet);
  drawEnd(item, pixels, color, sheet);
  item.points.forEach((point, i) => {
    const at = pixels[i];
    const detail = item.details[i];
    if (at !== undefined && detail !== undefined) {
      sheet.targets.push({
        id: item.id, kind: 'point', at, box: boxOf(at, at, 5), slot: point.x, lines: [detail], guides: [],
      });
    }
  });
}

/** The way over each slot at its value, and up or down at the border to the next. */
function steps(pixels: Pixel[], { space }: Sheet): Pixel[] {
  const along = space.turned ? 1 : 0;
  return pixels.flatMap((p, i) => {
    const between = (other: Pixel = p): Pixel => {
      const border = (other[along] + p[along]) / 2;
      return space.turned ? [p[0], border] : [border, p[1]];
    };
    return [between(pixels[i - 1]), between(pixels[i + 1])];
  });
}

function nameEnd(item: LineItem, pixels: Pixel[], color: string, sheet: Sheet): void {
  const last = pixels.at(-1);
  if (item.endLabel !== '' && last !== undefined) {
    pushEnd(item, item.endLabel, pixels, last, color, sheet);
  }
}

function pushEnd(item: LineItem | BandItem, name: string, pixels: Pixel[], last: Pixel, color: string, sheet: Sheet): void {
  const { plot, turned } = sheet.space;
  const [along, reach] = turned ? [1, plot.y1 - plot.y0] as const : [0, plot.x1 - plot.x0] as const;
  const near = alone(pixels, item, sheet).filter((at, _, all) => Math.abs(at[along] - (all.at(-1) ?? last)[along]) <= reach * NEAR_END);
  const anchors = near.reverse().map((at) => boxOf(at, at, 4));
  sheet.labels.push({
    // notes have more places than the end of a line
    rank: item.role === 'projected' ? 0.5 : 3,
    label: {
      key: item.legendKey, text: name, color, weight: 500, anchors, area: sheet.area,
      sides: ['right', 'above-end', 'below-end', 'above', 'below'], isEnd: true,
    },
  });
}

/** A line that ends on another one is named where it still runs by itself: at its end its name would be the other's. */
function alone(pixels: Pixel[], item: LineItem | BandItem, { ways = [], space }: Sheet): Pixel[] {
  const [along, across] = space.turned ? [1, 0] as const : [0, 1] as const;
  const last = pixels.at(-1);
  const own = ways.findIndex(({ id }) => id === item.id);
  const others = own < 0 ? ways : ways.slice(0, own);
  const isBeside = (at: Pixel): boolean => others.some(({ pixels: other }) =>
    other.some((b) => Math.abs(b[along] - at[along]) < 1 && Math.abs(b[across] - at[across]) < BESIDE));
  if (last === undefined || !isBeside(last)) {
    return pixels;
  }
  const apart = pixels.filter((at) => !isBeside(at));
  return apart.length === 0 ? pixels : apart;
}

/** Like the ends of marks, across the line: a ring where the bound itself is left out, else a bar. */
function drawEnd(item: LineItem, pixels: Pixel[], color: string, sheet: Sheet): void {
  const at = pixels.at(-1);
  if (item.end === null || at === undefined) {
    return;
  }
  const r = END_ACROSS / 2;
  const end = item.end === 'open'
    ? circle(at, r - 0.75, { fill: sheet.palette.page, stroke: color, lineWidth: 1.5 })
    : sheet.space.turned
      ? line([at[0] - r, at[1]], [at[0] + r, at[1]], { stroke: color, lineWidth: 2 })
      : line([at[0], at[1] - r], [at[0], at[1] + r], { stroke: color, lineWidth: 2 });
  sheet.front.push({ key: item.legendKey, items: [end], clip: clipOf(sheet, r) });
  sheet.obstacles.push(boxOf(at, at, r));
}

/** Small boxes along a line, so that labels keep clear of it without losing all the room beside it. */
export function alongside(pixels: Pixel[]): Box[] {
  const boxes: Box[] = [];
  pixels.slice(1).forEach((to, i) => {
    const from = pixels[i] ?? to;
    const parts = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 12));
    for (let k = 0; k < parts; k++) {
      const at = (share: number): Pixel => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      boxes.push(boxOf(at(k / parts), at((k + 1) / parts), 1.5));
    }
  });
  return boxes;
}

/** Graded fills without edges: edges mean bounds, no edges mean probability. */
export function drawBand(item: BandItem, sheet: Sheet): void {
  const { space, palette } = sheet;
  const color = roleColor(palette, item.role);
  const rows = item.points.map((p) => p.quantiles.map((q) => space.at(space.t(p.x), space.v(q))));
  const count = rows[0]?.length ?? 0;
  const items: Graphic[] = [];
  const through = (k: number): Pixel[] => rows.flatMap((r) => { const at = r[k]; return at === undefined ? [] : [at]; });
  const row = (k: number): Pixel[] => (item.isStepped ? steps(through(k), sheet) : through(k));
  const pairs = (count - 1) / 2;
  for (let k = 0; k < pairs; k++) {
    // laid over one another they add up to 8 % outside and about 32 % in the middle
    items.push(polygon([...row(k), ...row(count - 1 - k).reverse()], { fill: color, opacity: 0.085 }));
  }
  items.push(polyline(row(pairs), { stroke: color, lineWidth: 1.5, lineDash: [...item.dash] }));
  sheet.back.push({ key: item.legendKey, items, clip: clipOf(sheet, 0) });
  sheet.obstacles.push(...alongside(row(pairs)).map((box) => ({ ...box, soft: true, isEdge: true })));
  // labels stand above the band, or else below it, and on it only where nothing else is left
  rows.slice(1).forEach((r, i) => {
    const corners = [...(rows[i] ?? r), ...r];
    sheet.obstacles.push({
      x0: Math.min(...corners.map((at) => at[0])), y0: Math.min(...corners.map((at) => at[1])),
      x1: Math.max(...corners.map((at) => at[0])), y1: Math.max(...corners.map((at) => at[1])), soft: true,
    });
  });
  nameBand(item, [row(count - 1), row(0)], color, sheet);
  const last = through(pairs).at(-1);
  if (item.middleLabel !== '' && last !== undefined) {
    pushEnd(item, item.middleLabel, through(pairs), last, color, sheet);
  }
}

/** Above or below the band, where it is: further back the name would be read as that of what stands there. */
function nameBand(item: BandItem, edges: Pixel[][], color: string, { space, labels, area }: Sheet): void {
  const anchors = edges.flatMap((edge) => edge.slice(1).reverse().map((at) => boxOf(at, at, 2))).filter((box) => isInside(box, grow(space.plot, 2)));
  if (item.label !== '' && anchors.length > 0) {
    const start = Math.min(...anchors.map((box) => box.x0));
    labels.push({
      rank: 4,
      label: {
        key: item.legendKey, text: item.label, color, anchors, area: space.turned ? area : { ...area, x0: start },
        sides: ['left-above', 'right-below', 'left-below', 'right-above'], isEnd: true, isHeld: true, isNote: true,
      },
    });
  }
}
