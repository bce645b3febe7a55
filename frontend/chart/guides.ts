import { boxOf, crisp, line, meets, polyline, rect, text, type Box, type Pixel } from './graphic.ts';
import { corners, hatch } from './hatch.ts';
import { roleColor } from './palette.ts';
import type { Sheet } from './scene.ts';
import { shape } from './shapes.ts';
import type { GapItem, NoteItem, ThresholdItem, ZoneItem } from './spec.ts';

/** A shaded stretch of the step axis up to its end, under everything else. */
export function drawZone(item: ZoneItem, drawn: Box[], sheet: Sheet): void {
  const { space, palette } = sheet;
  const from = space.t(item.from);
  const box = boxOf(space.at(from, space.values[0]), space.at(space.steps[1], space.values[1]));
  sheet.zone = box;
  sheet.back.push({ key: '', items: [rect(box, { fill: palette.zone })] });
  if (item.label !== '') {
    sheet.zonePlate = clearOf(drawn, plate(item, box, sheet), box);
    sheet.obstacles.push(sheet.zonePlate);
  }
}

const ASIDE = 12;

/** As high as it covers nothing, at the left or else at the right or between; or else at the top. */
function clearOf(drawn: Box[], top: Box, zone: Box): Box {
  const most = Math.max(0, Math.floor(zone.x1 - 4 - top.x1));
  for (const right of [0, most, ...Array.from({ length: Math.floor(most / ASIDE) }, (_, i) => (i + 1) * ASIDE)]) {
    for (let down = 0; top.y1 + down <= zone.y1; down += 2) {
      const box = { x0: top.x0 + right, y0: top.y0 + down, x1: top.x1 + right, y1: top.y1 + down };
      if (!drawn.some((other) => meets(other, box))) {
        return box;
      }
    }
  }
  return top;
}

/** The zone's name, over all lines and on a plate of its own, so that none strikes it through. */
export function drawZoneLabel(item: ZoneItem, sheet: Sheet): void {
  const { zonePlate, palette } = sheet;
  if (zonePlate !== undefined) {
    const label = text(item.label, [zonePlate.x0 + 2, zonePlate.y0 + 8], { fill: palette.muted, fontSize: 12 });
    sheet.front.push({ key: '', items: [rect(zonePlate, { fill: palette.zone }), label] });
  }
}

function plate(item: ZoneItem, zone: Box, { size }: Sheet): Box {
  return { x0: zone.x0 + 4, y0: zone.y0 + 2, x1: zone.x0 + 8 + size.measure(item.label, 12), y1: zone.y0 + 18 };
}

/** A hatched stretch of the step axis in which there is nothing to draw, and why. */
export function drawGap(item: GapItem, sheet: Sheet): void {
  const { space, palette } = sheet;
  const box = boxOf(space.at(space.t(item.from), space.values[0]), space.at(space.t(item.to), space.values[1]));
  sheet.back.push({ key: '', items: [hatch(corners(box), palette.axis)] });
  const middle: Pixel = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const edges = space.turned ? [boxOf(middle, middle, 1)] : downFrom(box.y0, box.y1).map((y) => boxOf([box.x0, y], [box.x1, y], 1));
  if (item.label !== '') {
    sheet.labels.push({
      rank: 1,
      label: {
        key: '', text: item.label, isNote: true, color: palette.muted, anchors: edges, area: { ...sheet.area, x0: space.plot.x0 },
        sides: ['right', 'left', 'above-end'],
      },
    });
  }
  sheet.targets.push({
    id: item.id, kind: 'point', at: middle, box, slot: (item.from + item.to) / 2, lines: item.details, guides: [],
  });
}

/** How far the name of a hairline near the plot's upper end may stand above that. */
const OVER = 8;

/** From one end of the step axis to the other. */
const across = ({ value }: ThresholdItem, { space }: Sheet): [Pixel, Pixel] => {
  const v = crisp(space.v(value));
  return [space.at(space.steps[0], v), space.at(space.steps[1], v)];
};

export const hairlineOf = (item: ThresholdItem, sheet: Sheet): Box => boxOf(...across(item, sheet), 1);

/** A hairline over the whole plot at a value. */
export function drawThreshold(item: ThresholdItem, sheet: Sheet): void {
  const { space, palette } = sheet;
  const v = crisp(space.v(item.value));
  const ends = across(item, sheet);
  sheet.front.push({ key: item.legendKey, items: [line(...ends, { stroke: palette.ink, lineWidth: 1, lineDash: [3, 3] })] });
  sheet.obstacles.push(boxOf(...ends, 0.5));
  const [near, far] = space.turned ? [ends[0], ends[1]] : [ends[1], ends[0]];
  const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
  const anchors = shares.map((share): Pixel => [near[0] + (far[0] - near[0]) * share, near[1] + (far[1] - near[1]) * share]);
  if (item.label !== '') {
    const label = {
      key: item.legendKey, text: item.label, isNote: true, isLine: !space.turned, color: palette.ink,
      area: { ...sheet.area, y0: sheet.area.y0 - OVER }, anchors: anchors.map((at) => boxOf(at, at)),
    };
    // the uppermost first: each next one finds its place above its own line, or is led there past those above it
    sheet.labels.push({ rank: -v * space.up * 1e-6, label: { ...label, sides: ['above-end'], otherwise: ['below-end'] } });
  }
  if (item.details.length > 0) {
    const at = near;
    sheet.targets.push({
      id: item.id, kind: 'threshold', at, box: boxOf(...ends, 3), slot: Infinity, lines: [item.label, ...item.details], guides: [],
    });
  }
}

/** A hairline at a position of the step axis, or a point there, with a label. */
export function drawNote(item: NoteItem, sheet: Sheet): void {
  const { space, palette } = sheet;
  const color = roleColor(palette, item.role);
  const t = space.t(item.x);
  if (item.y !== null) {
    const at = space.at(t, space.v(item.y));
    const items = item.shape === null ? [] : shape(item.shape, 'solid', at, 9, color, palette.page);
    sheet.front.push({ key: '', items });
    const box = boxOf(at, at, item.shape === null ? 2 : 5);
    sheet.obstacles.push(box);
    pushNote(item, [box], color, sheet, true);
    return;
  }
  const ends: [Pixel, Pixel] = [space.at(crisp(t), space.values[0]), space.at(crisp(t), space.values[1])];
  sheet.front.push({ key: '', items: [polyline(ends, { stroke: color, lineWidth: 1 })] });
  sheet.obstacles.push(boxOf(...ends, 0.5));
  const top = space.at(t, space.values[1]);
  const anchors = space.turned
    ? [boxOf(top, top, 1)]
    : downFrom(top[1], space.plot.y1).map((y) => boxOf([t, y], [t, y], 1));
  pushNote(item, anchors, color, sheet, false);
}

/** All along the line: its label stands as high as there is room beside it. */
const downFrom = (top: number, end: number): number[] =>
  Array.from({ length: Math.max(1, Math.floor((end - top - 2) / 18)) }, (_, i) => top + 10 + 18 * i);

function pushNote(item: NoteItem, anchors: ReturnType<typeof boxOf>[], color: string, sheet: Sheet, mayLead: boolean): void {
  if (item.label === '') {
    return;
  }
  sheet.labels.push({
    rank: 1,
    label: {
      key: '', text: item.label, isNote: true, color, anchors, area: { ...sheet.area, x0: sheet.space.plot.x0 }, mayLead,
      mayBreak: mayLead,
      sides: mayLead ? ['right', 'above', 'left', 'below', 'above-end', 'above-start', 'below-start', 'below-end'] : ['right', 'left', 'above-end'],
    },
  });
}
