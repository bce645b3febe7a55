/** Width of a text in CSS pixels at a font size; the browser measures, elsewhere an estimate serves. */
export type Measure = (text: string, size: number) => number;

const NARROW = /[ijlI.,:;'’|!()\u00A0\u202F ft·]/;
const WIDE = /[mwMW%—@]/;

/** A slightly generous estimate for common sans-serif fonts, so that labels rather keep apart than touch. */
export const estimate: Measure = (text, size) => {
  let ems = 0;
  for (const char of text) {
    ems += NARROW.test(char) ? 0.32 : WIDE.test(char) ? 0.86 : /[A-Z]/.test(char) ? 0.67 : 0.57;
  }
  return ems * size;
};

/** Breaks at ordinary spaces only, so that a qualifier stays with its number. */
export function wrap(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Between hedges of one number, but never inside of "up to" nor beside a digit: the last hedge stays with its number. */
const BETWEEN_HEDGES = /(?<!\d)[ \u00A0](?!to\b|\d)/;
/** Where even that is too wide: a number still keeps the word before it. */
const BEFORE_HEDGES = /[ \u00A0](?!to\b|\d)/;

const BEFORE_WORDS = / (?![\d+−])/;

/** One row first, then ever more and shorter rows, none wider than the room where the words allow it. */
export function breakings(text: string, room: number, size: number, measure: Measure): string[][] {
  const words = text.split(BETWEEN_HEDGES);
  const all = [1, 0.8, 0.6, 0.4].map((share) => fill(words, room * share, size, measure));
  all.push(fill(text.split(BEFORE_HEDGES), room, size, measure));
  const forms = measure(text, size) <= room ? [[text], ...all] : all;
  return forms.filter((rows, i) => forms.findIndex((other) => other.join('\n') === rows.join('\n')) === i);
}

/** Ever more and shorter rows than one, broken as running text is, but a number keeps the word before it. */
export function shorter(text: string, size: number, measure: Measure): string[][] {
  const width = measure(text, size);
  return [0.8, 0.6, 0.4].map((share) => fill(text.split(BEFORE_WORDS), width * share, size, measure)).filter((rows) => rows.length > 1);
}

function fill(words: string[], width: number, size: number, measure: Measure): string[] {
  const rows: string[] = [];
  for (const word of words) {
    const longer = `${rows.at(-1) ?? ''} ${word}`;
    if (rows.length > 0 && measure(longer, size) <= width) {
      rows[rows.length - 1] = longer;
    } else {
      rows.push(word);
    }
  }
  return rows;
}
