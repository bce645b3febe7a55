import type { Label, Placed } from './label.ts';

/** Puts a number in place of each text, counted from left to right; the texts go to the footnotes. */
export function numbered(labels: Label[], footnotes: string[]): Label[] {
  const notes = labels.filter((label) => label.isNote === true);
  for (const label of notes.sort((a, b) => (a.anchors[0]?.x0 ?? 0) - (b.anchors[0]?.x0 ?? 0))) {
    if (!footnotes.includes(label.text)) {
      footnotes.push(label.text);
    }
  }
  return labels.map((label) => (label.isNote === true ? { ...label, text: String(footnotes.indexOf(label.text) + 1) } : label));
}

/** A number stands for the name of a line, and for a label that must not leave its row or its gutter, where there is no room for its words. */
export const noteInstead = (label: Label): Label | null =>
  label.isNote === true && (label.isRow === true || label.isHeld === true || label.isLine === true || label.isEnd === true) ? { ...label, text: '0', note: label.text } : null;

/** Counts what has a number for its words, in the order of placing; the words go to the footnotes. */
export const told = (placed: Placed[], footnotes: string[]): Placed[] => placed.map((one) => {
  const { note } = one.label;
  if (note === undefined) {
    return one;
  }
  if (!footnotes.includes(note)) {
    footnotes.push(note);
  }
  return { ...one, rows: [String(footnotes.indexOf(note) + 1)] };
});
