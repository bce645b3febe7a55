import { drawMark, reachOf } from './marks.ts';
import type { Sheet } from './scene.ts';
import { columns } from './slots.ts';
import type { Mark } from './spec.ts';

const APART = 14;
/** Nearer than this the widest marks would cover one another. */
const CLOSEST = 13;
/** A stem that runs through most of the gutter stands at its far side, so that labels have the rest of it. */
const LONG_STEM = 60;
const START = 12;
const END = 16;
/** The same where it is tight: half a cap, and a number beside a stem. */
const TIGHT_START = 7;
const TIGHT_END = 13;

/** What stands at one place of the gutter: a mark, or where there is no room for each the first of those that share it. */
export interface Standing {
  marks: Mark[];
  /** Pixels along the step axis. */
  t: number;
}

interface Column {
  mark: Mark;
  stretch: readonly [number, number];
  index: number;
}

/** Where undated marks stand: beside one another where they would meet, long stems at the far side; the far ones first. */
export function inGutter(marks: Mark[], sheet: Sheet): Standing[] {
  const { space } = sheet;
  if (space.gutter === null) {
    return [];
  }
  const all = marks.map((mark) => ({ mark, stretch: reachOf(drawMark(mark, 0, space, sheet.palette), space) }));
  const isLong = ({ mark, stretch: [a, b] }: (typeof all)[number]): boolean => !space.turned && mark.reach !== null && b - a > LONG_STEM;
  const long = placed(all.filter(isLong), 2);
  const short = placed(all.filter((one) => !isLong(one)), 2);
  const [g0, g1] = space.gutter;
  const start = space.turned && marks.length > 2 ? 26 : START;
  const columnsOf = (list: Column[]): number => Math.max(0, ...list.map((one) => one.index + 1));
  const count = columnsOf(short) + columnsOf(long);
  const width = Math.abs(g1 - g0);
  const isTight = (width - start - END) / Math.max(1, count - 1) < CLOSEST;
  const [first, last] = isTight && !space.turned ? [TIGHT_START, TIGHT_END] : [start, END];
  const room = width - first - last;
  const apart = Math.max(isTight ? CLOSEST : 0, Math.min(APART, room / Math.max(1, count - 1)));
  const fits = Math.max(1, Math.floor(room / apart + 1e-6) + 1 - columnsOf(long));
  const far = columnsOf(long) - 1;
  const sign = Math.sign(g1 - g0);
  return [
    ...long.map(({ mark, index }) => ({ marks: [mark], t: g1 - sign * (last + (far - index) * apart) })),
    ...shared(short, fits).map(({ marks: together, index }) => ({ marks: together, t: g0 + sign * (first + index * apart) })),
  ].sort((a, b) => Math.abs(b.t - g0) - Math.abs(a.t - g0));
}

function placed(list: Omit<Column, 'index'>[], gap: number): Column[] {
  const indices = columns(list.map((one) => one.stretch), gap);
  return list.map((one, i) => ({ ...one, index: indices[i] ?? 0 }));
}

/** The last column that fits takes what would stand beyond it at the same height. */
function shared(list: Column[], fits: number): { marks: Mark[]; index: number }[] {
  const kept = list.filter((one) => one.index < fits).map((one) => ({ marks: [one.mark], index: one.index, stretch: one.stretch }));
  for (const { mark, stretch } of list.filter((one) => one.index >= fits)) {
    const at = kept.find((one) => one.index === fits - 1 && one.stretch[0] < stretch[1] && stretch[0] < one.stretch[1]);
    if (at === undefined) {
      kept.push({ marks: [mark], index: fits - 1, stretch });
    } else {
      at.marks.push(mark);
    }
  }
  return kept;
}
