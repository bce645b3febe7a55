import type { Box, Graphic, Pixel } from './graphic.ts';
import type { Label } from './label.ts';
import type { Palette } from './palette.ts';
import type { Space } from './space.ts';
import type { Measure } from './text.ts';

/** The room that a chart has, and how texts are measured in it. */
export interface Size {
  width: number;
  isNarrow: boolean;
  fontFamily: string;
  measure: Measure;
  /** Where the whole picture may be no higher: only the first plot is drawn, without its notes. */
  most?: number;
}

/** Elements that belong to one legend entry (empty: to none). */
export interface Group {
  key: string;
  items: Graphic[];
  /** Nothing of it shows outside. */
  clip?: Box;
  /** Where its own origin stands, if not at the scene's. */
  at?: Pixel;
}

/** What can be pointed at, focused and perhaps pressed. */
export interface Target {
  id: string;
  /** All that it stands for, where that is more than one. */
  ids?: string[];
  /** A `row` is told of, and a `bar` is one that can be pressed. */
  kind: 'mark' | 'bracket' | 'point' | 'threshold' | 'bar' | 'row';
  at: Pixel;
  box: Box;
  /** Left and right move between slots, up and down within one. */
  slot: number;
  /** First line, then details. */
  lines: string[];
  /** Dotted lines across the plot while it is in focus, from its ends. */
  guides: (readonly [Pixel, Pixel])[];
}

/** One value axis of ECharts with its grid; everything else is drawn by us. */
export interface AxisFrame {
  box: Box;
  values: { min: number; max: number; ticks: number[]; decimals: number };
  /** Whether values run to the right, with labels at the bottom and at the top. */
  turned: boolean;
  /** Pixels from the box's left edge to the axis's first step edge, and the steps to label; none where values run to the right. */
  steps: { min: number; max: number; labels: number[] } | null;
  isMicro: boolean;
}

export interface Scene {
  width: number;
  height: number;
  frames: AxisFrame[];
  back: Group[];
  front: Group[];
  targets: Target[];
  /** Texts that stand below the plot, numbered as in the plot. */
  footnotes: string[];
  /** Whether up and down, instead of left and right, move between slots. */
  slotsRunDown: boolean;
}

/** What the drawing of one plot adds to. */
export interface Sheet {
  palette: Palette;
  size: Size;
  space: Space;
  /** Where labels may stand. */
  area: Box;
  zone: Box | null;
  /** Where the zone is named, where it is. */
  zonePlate?: Box;
  back: Group[];
  front: Group[];
  labels: { rank: number; label: Label }[];
  obstacles: Box[];
  targets: Target[];
  /** The lanes that marks stand in, and their names with them. */
  lanes?: Box[];
  /** Where projected lines run, in their order, so that others and later ones are named apart from them. */
  ways?: { id: string; pixels: Pixel[] }[];
  /** A picture without room for labels: what would cover something else is left out. */
  isMicro?: boolean;
}

/** The plot with room for half a symbol: what lies beyond the value axis is not drawn over its neighbours. */
export const clipOf = ({ space: { plot } }: Sheet, margin = 6): Box => ({
  x0: plot.x0 - margin, y0: plot.y0 - margin, x1: plot.x1 + margin, y1: plot.y1 + margin,
});
