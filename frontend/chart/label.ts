import type { Box, Pixel } from './graphic.ts';
import type { Side } from './sides.ts';

export interface Label {
  key: string;
  text: string;
  color: string;
  size?: number;
  weight?: number;
  /** What it belongs to; the first that has room beside it wins. */
  anchors: Box[];
  sides: Side[];
  /** Where it stands if no leader finds room either. */
  otherwise?: Side[] | undefined;
  area: Box;
  /** Whether a line may tie it to its anchor when there is no room beside it. */
  mayLead?: boolean;
  /** Whether its text always starts at the leader, so that leaders of its neighbours pass on its left. */
  isFlag?: boolean;
  /** Whether a number stands for it where texts stand below the plot. */
  isNote?: boolean;
  /** The words for which its text is a number. */
  note?: string;
  /** Whether it names a line or an area near one of its places, to which it is tied where there is no room beside them. */
  isEnd?: boolean;
  /** Whether it names a line, anywhere along which it may stand. */
  isLine?: boolean;
  /** Whether no mark shares it, so that it stands nearer to its own than to any other. */
  isAlone?: boolean;
  /** Whether it breaks into rows where one has no room. */
  mayBreak?: boolean;
  /** Whether it keeps right beside its anchor. */
  isClose?: boolean;
  /** How far it keeps from what is said beside it, if not as usual. */
  words?: number;
  /** Whether its area is a row, beside whose marks it stays. */
  isRow?: boolean;
  /** Whether leaving its area would change what it says: it breaks into rows to stay inside, and is never left out. */
  isHeld?: boolean;
}

export interface Placed {
  label: Label;
  rows: string[];
  box: Box;
  leader: readonly [Pixel, Pixel] | null;
}

/** A text in rows, and the room that it takes. */
export interface Form {
  rows: string[];
  width: number;
  height: number;
}
