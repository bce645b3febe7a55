import { distance, grow, isInside, span } from './boxes.ts';
import { meets, type Box } from './graphic.ts';
import type { Form, Label, Placed } from './label.ts';
import { isClearOf, leads } from './leads.ts';
import { beside as placesBeside, GAP } from './sides.ts';
import { breakings, shorter, type Measure } from './text.ts';

const SHIFTS = [0, 4, 8];
/** So far off a label says less surely what it belongs to than one with a leader. */
const FAR_SHIFTS = [12, 16];
/** A mark's box has this much more room than what a label stands beside. */
const ALIKE = 2;
/** How far from a mark labels stand that may make room for its own. */
const AROUND = 60;
/** Between two texts side by side. */
const WORDS = 12;
/** The same where one would otherwise stand on marks. */
const TIGHT = 4;
/** Labels of the same words nearer than this are said once. */
const NEAR = 26;

/**
 * Places labels one after the other, each clear of all obstacles; what finds no room is left to hover and focus.
 *
 * @param instead what stands for a label that has no room, or null
 */
export function place(labels: Label[], obstacles: Box[], measure: Measure, instead: (label: Label) => Label | null = () => null): Placed[] {
  const placed: Placed[] = [];
  const hard = obstacles.filter((box) => box.soft !== true);
  const forMarks = obstacles.filter((box) => box.isEdge !== true);
  const clear = (label: Label, among: Placed[]): Placed | null =>
    find(label, labels, label.isEnd === true ? obstacles : forMarks, among, measure);
  const search = (label: Label, among: Placed[]): Placed | null => clear(label, among) ?? find(label, labels, hard, among, measure);
  const later: Label[] = [];
  for (const label of labels) {
    // one that is led away must not take the place beside another's mark
    const close = isSaidNearby(label, placed) || !canWait(label) ? null : search({ ...label, mayLead: false, isClose: true }, placed);
    if (close !== null) {
      placed.push({ ...close, label });
    } else if (canWait(label)) {
      later.push(label);
    } else {
      add(label);
    }
  }
  later.forEach(add);
  return placed;

  function add(label: Label): void {
    if (isSaidNearby(label, placed)) {
      return;
    }
    const note = instead(label);
    // a number is read better than words on the very lines that they name
    const found = (label.isEnd === true && note !== null ? clear(label, placed) ?? clear(note, placed) : null) ?? search(label, placed) ?? (canWait(label) ? swap(label) : null)
      ?? (note === null ? null : search(note, placed)) ?? (label.isHeld === true ? search({ ...label, words: TIGHT }, placed) : null) ?? insist(label, placed, measure);
    placed.push(...(found === null ? [] : [found]));
  }

  /** Where one that has other places stands in the way, it takes one of those. */
  function swap(label: Label): Placed | null {
    const [own] = label.anchors;
    for (const [i, other] of placed.entries()) {
      if (own !== undefined && canWait(other.label) && distance(own, other.box) < AROUND) {
        const rest = placed.filter((_, k) => k !== i);
        const mine = search(label, rest);
        const moved = mine === null ? null : search(other.label, [...rest, mine]);
        if (moved !== null) {
          placed[i] = moved;
          return mine;
        }
      }
    }
    return null;
  }
}

const canWait = (label: Label): boolean => label.mayLead === true && label.isHeld !== true;

/** Marks side by side that say the same share one label. */
function isSaidNearby(label: Label, placed: Placed[]): boolean {
  const anchor = label.anchors[0];
  return placed.some(({ label: other }) => {
    const near = other.anchors[0];
    return other.text === label.text && other.color === label.color && other.area.y0 === label.area.y0
      && near !== undefined && anchor !== undefined && meets(grow(near, NEAR), anchor);
  });
}

/** Two texts of one height need more than the space between words, or they read as one. */
const apart = ({ x0, y0, x1, y1 }: Box, { words = WORDS }: Label): Box => ({ x0: x0 - words, y0: y0 - 1, x1: x1 + words, y1: y1 + 1 });

/** Whether a place is taken by nothing. */
type IsFree = (box: Box) => boolean;

function find(label: Label, all: Label[], taken: Box[], placed: Placed[], measure: Measure): Placed | null {
  const said = wordsOf(placed, label);
  const leaders = leadersOf(placed);
  const forms = formsOf(label, measure);
  const isFreeOf = (obstacles: Box[]): IsFree => (box) =>
    isInside(box, label.area) && !meetsAny(box, obstacles) && !meetsAny(box, said) && !meetsAny(box, leaders);
  const isFreeClose = isFreeOf(inReach(taken, label, forms));
  const others = label.isAlone === true ? strangers(label, taken) : rivals(label, all);
  const beside = (shifts: number[]): Placed | null => {
    for (const form of forms) {
      const box = near(label, form, shifts, (b, anchor) => isFreeClose(b) && isNearest(b, anchor, others, label.isAlone === true ? ALIKE : 0));
      if (box !== null) {
        return { label, rows: form.rows, box, leader: null };
      }
    }
    return null;
  };
  // farther off, the name of a line would stand on the next one, or on nothing
  const isName = label.isLine === true || label.isEnd === true;
  const close = beside(isName ? SHIFTS.slice(0, 2) : SHIFTS);
  if (close !== null) {
    return close;
  }
  if (label.mayLead === true || isName) {
    const isFree = isFreeOf(taken);
    const marks = taken.filter((box) => box.isMark === true);
    // the name of a line is not led through another, which it would seem to name, if it can be helped
    const kept = label.isEnd === true ? [taken.filter((box) => box.soft !== true), marks] : [marks];
    for (const around of kept) {
      for (const form of forms) {
        const found = leads(label, form).find(({ box, leader, anchor }) =>
          isFree(box) && isClearOf(leader, anchor, around) && !placed.some((other) => meets(span(leader), other.box)));
        if (found !== undefined) {
          return { label, rows: form.rows, box: found.box, leader: found.leader };
        }
      }
    }
  }
  const far = isName || label.isClose === true ? null : beside(FAR_SHIFTS);
  return far ?? (label.otherwise === undefined ? null : find({ ...label, sides: label.otherwise, otherwise: undefined }, all, taken, placed, measure));
}

const meetsAny = (box: Box, others: Box[]): boolean => others.some((other) => meets(box, other));

const wordsOf = (placed: Placed[], beside: Label): Box[] => placed.map(({ box }) => apart(box, beside));

const leadersOf = (placed: Placed[]): Box[] => placed.flatMap(({ leader }) => (leader === null ? [] : [span(leader)]));

/** What may meet a text right beside an anchor: asked of each place, all the rest of a chart would take most of its time. */
function inReach(taken: Box[], { anchors }: Label, forms: Form[]): Box[] {
  const away = GAP + Math.max(...SHIFTS, ...FAR_SHIFTS);
  const width = away + Math.max(...forms.map((form) => form.width));
  const height = away + Math.max(...forms.map((form) => form.height));
  const reach: Box = {
    x0: Math.min(...anchors.map((a) => a.x0)) - width, y0: Math.min(...anchors.map((a) => a.y0)) - height,
    x1: Math.max(...anchors.map((a) => a.x1)) + width, y1: Math.max(...anchors.map((a) => a.y1)) + height,
  };
  return taken.filter((box) => meets(box, reach));
}

function formsOf(label: Label, measure: Measure): Form[] {
  const size = label.size ?? 13;
  const texts = label.isHeld === true ? breakings(label.text, label.area.x1 - label.area.x0, size, measure)
    : label.isEnd === true || label.mayBreak === true ? [[label.text], ...shorter(label.text, size, measure)] : [[label.text]];
  return texts.map((rows) => ({
    rows, width: Math.max(...rows.map((row) => measure(row, size))), height: rows.length * (size + (label.isRow === true ? 1 : 3)),
  }));
}

function near(label: Label, { width, height }: Form, shifts: number[], isGood: (box: Box, anchor: Box) => boolean): Box | null {
  for (const shift of shifts) {
    for (const anchor of label.anchors) {
      for (const side of label.sides) {
        const box = placesBeside(anchor, side, width, height, shift).find((b) => isGood(b, anchor));
        if (box !== undefined) {
          return box;
        }
      }
    }
  }
  return null;
}

/** A label that must not be missing stands over marks rather than not at all, but never over another label. */
function insist(label: Label, placed: Placed[], measure: Measure): Placed | null {
  const anchor = label.anchors[0];
  if (label.isHeld !== true || anchor === undefined) {
    return null;
  }
  const { area } = label;
  const inTheWay = [...wordsOf(placed, label), ...leadersOf(placed)];
  for (const { rows, width, height } of formsOf(label, measure)) {
    const x0 = Math.max(area.x0, Math.min(anchor.x1 + GAP, area.x1 - width));
    for (let away = GAP; away < area.y1 - area.y0; away += 4) {
      for (const y0 of [anchor.y0 - away - height, anchor.y1 + away]) {
        const box = { x0, y0, x1: x0 + width, y1: y0 + height };
        if (isInside(box, area) && !meetsAny(box, inTheWay)) {
          return { label, rows, box, leader: null };
        }
      }
    }
  }
  return null;
}

/** Marks that say something else: a label must not stand nearer to one of them than to its own. */
const rivals = (label: Label, all: Label[]): Box[] =>
  label.mayLead === undefined ? [] : all.flatMap((other) =>
    other.mayLead === true && other.text !== label.text ? other.anchors.slice(0, 1) : []);

/** All other marks, named or not. */
const strangers = ({ anchors: [own] }: Label, taken: Box[]): Box[] =>
  taken.filter((box) => box.isMark === true && !(own !== undefined && meets(box, own)));

const isNearest = (box: Box, own: Box, others: Box[], alike: number): boolean =>
  others.every((other) => distance(box, own) <= distance(box, other) + alike);
