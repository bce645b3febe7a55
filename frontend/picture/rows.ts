import { text } from '../chart/graphic.ts';
import type { Group, Size } from '../chart/scene.ts';
import { wrap } from '../chart/text.ts';

/** Something that takes the whole width; its groups stand from its own upper left corner. */
export interface Block {
  groups: Group[];
  height: number;
}

/** A text in as many rows as it needs; never cut. */
export const rows = (value: string, fontSize: number, pitch: number, fontWeight: number, fill: string, size: Size): Block =>
  lines(wrap(value, size.width, fontSize, size.measure), fontSize, pitch, fontWeight, fill);

/** The same in the weight of running text; nothing takes no room. */
export const paragraph = (value: string, fontSize: number, pitch: number, fill: string, size: Size): Block =>
  rows(value, fontSize, pitch, 400, fill, size);

/** An address breaks before a parameter and after a comma, so that no row seems to begin anew. */
export function addressRows(address: string, fill: string, size: Size): Block {
  const all: string[] = [];
  for (const part of address.split(/(?=[?&])|(?<=,)/)) {
    const longer = `${all.at(-1) ?? ''}${part}`;
    if (all.length > 0 && size.measure(longer, 12) <= size.width) {
      all[all.length - 1] = longer;
    } else {
      all.push(part);
    }
  }
  return lines(all, 12, 17, 400, fill);
}

function lines(all: string[], fontSize: number, pitch: number, fontWeight: number, fill: string): Block {
  const items = all.map((line, i) => text(line, [0, (i + 0.5) * pitch], { fontSize, fontWeight, fill }));
  return { groups: items.length === 0 ? [] : [{ key: '', items }], height: all.length * pitch };
}
