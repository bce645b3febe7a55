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
