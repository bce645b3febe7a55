import type { Label } from './labels.ts';

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
