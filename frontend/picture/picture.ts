import type { Box, Pixel } from '../chart/graphic.ts';
import type { Palette } from '../chart/palette.ts';
import type { Group, Scene, Size } from '../chart/scene.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { isEmpty } from '../chart/empty.ts';
import { fitted, type Room } from './fitted.ts';
import { key } from './key.ts';
import { addressRows, paragraph, rows, type Block } from './rows.ts';

/** A picture to take away: all that must be told with the chart stands inside. Mirrors the Java record of that name. */
export interface Picture {
  title: string;
  subtitle: string;
  chart: ChartSpec;
  /** Sources, editions, scenario: what must stay with the picture. */
  notes: string[];
  /** Where the same is found again. */
  address: string;
  width: number;
  theme: 'light' | 'dark' | 'print';
}

const MARGIN = 32;
const MARGIN_NARROW = 16;
const GAP = 14;
/** A wide picture is at least as high as a slide's is to its width, and no higher than the usual one as long as that can be read. */
const PROPORTION = 2 / 3;
const USUAL = 800;

/** Title, subtitle, chart, key and notes below each other; pure. One without a title is part of a page that says the rest. */
export function pictureScene(picture: Picture, size: Size, palette: Palette): Scene {
  const isPart = picture.title === '';
  const margin = isPart ? 0 : size.isNarrow ? MARGIN_NARROW : MARGIN;
  const gap = isPart ? 0 : GAP;
  const inner: Size = { ...size, width: size.width - 2 * margin };
  const head = stacked([title(picture.title, inner, palette), paragraph(picture.subtitle, 15, 22, palette.ink, inner)]);
  const notes = [...picture.notes.map((note) => paragraph(note, 12, 17, palette.muted, inner)),
    addressRows(picture.address, palette.muted, inner)];
  const legend = key(picture.chart.legend, inner, palette);
  const foot = stacked([legend, ...notes]);
  const around = head.height + foot.height + 2 * margin + gap + GAP;
  const whole = heightOf(size, isPart);
  const first = fitted(picture.chart, less(whole, around), inner, palette);
  const notesOf = (drawn: Scene): Block =>
    stacked(drawn.footnotes.map((note, i) => paragraph(`(${i + 1}) ${note}`, 13, 18, palette.ink, inner)));
  const drawn = first.footnotes.length === 0
    ? first : fitted(picture.chart, less(whole, around + notesOf(first).height), inner, palette);
  const below = notesOf(drawn);
  const chartTop = margin + head.height + gap;
  const belowTop = chartTop + drawn.height + GAP;
  const waiting = isEmpty(picture.chart) ? sayInstead(picture.chart.summary, drawn, inner, palette) : [];
  return {
    ...drawn,
    width: size.width,
    height: Math.round(Math.max(whole.least, belowTop + below.height + foot.height + margin)),
    frames: drawn.frames.map((frame) => ({ ...frame, box: moved(frame.box, margin, chartTop) })),
    back: at(drawn.back, [margin, chartTop]),
    front: [
      ...at([...drawn.front, ...waiting], [margin, chartTop]),
      ...at(head.groups, [margin, margin]),
      ...at(below.groups, [margin, belowTop]),
      ...at(foot.groups, [margin, belowTop + below.height]),
    ],
    targets: [],
    footnotes: [],
  };
}

const heightOf = ({ width, isNarrow }: Size, isPart: boolean): Room =>
  isPart || isNarrow ? { least: 0, most: Infinity } : { least: width * PROPORTION, most: Math.max(USUAL, width * PROPORTION) };

const less = ({ least, most }: Room, taken: number): Room => ({ least: least - taken, most: most - taken });

const title = (text: string, size: Size, palette: Palette): Block =>
  size.isNarrow ? rows(text, 18, 24, 600, palette.ink, size) : rows(text, 22, 28, 600, palette.ink, size);

function stacked(blocks: Block[]): Block {
  let height = 0;
  const groups = blocks.flatMap((block) => {
    const placed = at(block.groups, [0, height]);
    height += block.height;
    return placed;
  });
  return { groups, height };
}

/** Without a single mark the picture says why, where the marks would be. */
function sayInstead(summary: string, drawn: Scene, size: Size, palette: Palette): Group[] {
  const box = drawn.frames[0]?.box ?? { x0: 0, y0: 0, x1: size.width, y1: drawn.height };
  const said = paragraph(summary, 15, 22, palette.muted, { ...size, width: box.x1 - box.x0 - 48 });
  return at(said.groups, [box.x0 + 24, Math.max(box.y0, (box.y0 + box.y1 - said.height) / 2)]);
}

const at = (groups: Group[], [x, y]: Pixel): Group[] =>
  groups.map((group) => ({ ...group, at: [(group.at?.[0] ?? 0) + x, (group.at?.[1] ?? 0) + y] }));

const moved = (box: Box, x: number, y: number): Box =>
  ({ ...box, x0: box.x0 + x, x1: box.x1 + x, y0: box.y0 + y, y1: box.y1 + y });
