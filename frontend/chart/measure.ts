import { estimate, type Measure } from './text.ts';

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Measures with the page's own font and remembers, since an edit redraws the same texts. */
export function measureIn(fontFamily: string): Measure {
  return (text, size) => {
    const font = `500 ${size}px ${fontFamily}`;
    const key = font + text;
    let width = widths.get(key);
    if (width === undefined) {
      if (context === null) {
        return estimate(text, size);
      }
      context.font = font;
      width = context.measureText(text).width + 1;
      widths.set(key, width);
    }
    return width;
  };
}
