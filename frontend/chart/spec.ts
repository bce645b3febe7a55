/**
 * What a chart shows. Mirrors the Java records of dev.bilateral.chart field by field; a change here is a change there
 * (SpecSampleTest and spec.test.ts compare both with one committed sample).
 */
export type Role = 'observed' | 'planned' | 'projected' | 'reference';
export type Shape =
  'disc' | 'diamond' | 'square' | 'cross' | 'triangle-up' | 'triangle-up-dashed' | 'triangle-down' | 'plus';
export type Fill = 'solid' | 'hollow';
/** Lengths of stroke and gap; empty for a solid line. */
export type Dash = readonly number[];

export interface End {
  at: number;
  isOpen: boolean;
}
export interface Span {
  from: number;
  to: number;
}
export interface Mark {
  id: string;
  legendKey: string;
  role: Role;
  shape: Shape;
  fill: Fill;
  x: number | null;
  span: Span | null;
  value: number | null;
  lower: End | null;
  upper: End | null;
  reach: number | null;
  tiedTo: number | null;
  label: string;
  details: string[];
  isHatched: boolean;
}

export interface Point {
  x: number;
  y: number;
}
export interface IntervalPoint {
  x: number;
  lower: number;
  upper: number;
  lowerOpen: boolean;
  upperOpen: boolean;
}
export interface BandPoint {
  x: number;
  quantiles: number[];
}
export interface MarksItem {
  type: 'marks';
  marks: Mark[];
}
export interface LineItem {
  type: 'line';
  id: string;
  legendKey: string;
  role: Role;
  dash: Dash;
  width: number;
  symbol: Shape | null;
  allSymbols: boolean;
  points: Point[];
  endLabel: string;
  details: string[];
  /** Whether each value holds over its whole slot and changes at the slots' border. */
  isStepped: boolean;
  /** How a bound that the line follows ends, drawn at its last point. */
  end: LineEnd | null;
}
export type LineEnd = 'open' | 'closed';
export interface IntervalItem {
  type: 'interval';
  id: string;
  legendKey: string;
  role: Role;
  isHatched: boolean;
  points: IntervalPoint[];
  label: string;
}
export interface BandItem {
  type: 'band';
  id: string;
  legendKey: string;
  role: Role;
  points: BandPoint[];
  label: string;
  /** Of the line in the middle. */
  dash: Dash;
  /** Stands at the end of the line in the middle, or empty. */
  middleLabel: string;
  /** Whether each value holds over its whole slot and changes at the slots' border. */
  isStepped: boolean;
}
export interface ZoneItem {
  type: 'zone';
  from: number;
  label: string;
}
export interface ThresholdItem {
  type: 'threshold';
  id: string;
  legendKey: string;
  value: number;
  label: string;
  details: string[];
}
export interface NoteItem {
  type: 'note';
  x: number;
  y: number | null;
  role: Role;
  shape: Shape | null;
  label: string;
}
export interface BracketItem {
  type: 'bracket';
  id: string;
  x: number;
  label: string;
  details: string[];
}
export interface GapItem {
  type: 'gap';
  id: string;
  from: number;
  to: number;
  label: string;
  details: string[];
}
/** A stretch of the value axis that has a name, left of the plot. */
export interface LaneItem {
  type: 'lane';
  from: number;
  to: number;
  label: string;
}
export type PlotItem =
  MarksItem | LineItem | IntervalItem | BandItem | ZoneItem | GapItem | ThresholdItem | NoteItem | BracketItem | LaneItem;

export interface XAxis {
  title: string;
  min: number;
  max: number;
}
export interface Axis {
  title: string;
  unit: string;
  min: number;
  max: number;
  decimals: number;
}
export interface Gutter {
  title: string;
  width: number;
  narrowWidth: number;
}
export interface Plot {
  id: string;
  title: string;
  y: Axis;
  height: number;
  narrowHeight: number;
  items: PlotItem[];
}
export interface LegendSymbol {
  role: Role;
  shape: Shape | null;
  fill: Fill;
  dash: Dash | null;
  isArea: boolean;
  isHatched: boolean;
  /** The end of a bound that it explains, or null. */
  end: LegendEnd | null;
}
export type LegendEnd = 'open' | 'closed' | 'range';
export interface LegendEntry {
  key: string;
  symbol: LegendSymbol;
  text: string;
}
export interface TimeChart {
  type: 'time';
  title: string;
  summary: string;
  x: XAxis;
  gutter: Gutter | null;
  plots: Plot[];
  legend: LegendEntry[];
  isMicro: boolean;
  transposeWhenNarrow: boolean;
}
export interface StripRow {
  id: string;
  label: string;
  marks: Mark[];
}
export interface StripGroup {
  heading: string;
  isHatched: boolean;
  rows: StripRow[];
}
export interface StripChart {
  type: 'strips';
  title: string;
  summary: string;
  value: Axis;
  groups: StripGroup[];
  legend: LegendEntry[];
  labelWidth: number;
  rowHeight: number;
  narrowRowHeight: number;
}
export interface Baseline {
  at: number;
  label: string;
}
export interface Bar {
  legendKey: string;
  role: Role;
  isHatched: boolean;
  /** Whether its outline is dashed, and it is left empty instead of filled. */
  isDashed: boolean;
  from: number;
  to: number;
  label: string;
}
export interface BarRow {
  id: string;
  label: string;
  isPressable: boolean;
  bars: Bar[];
  details: string[];
}
export interface BarChart {
  type: 'bars';
  title: string;
  summary: string;
  value: Axis;
  baseline: Baseline | null;
  rows: BarRow[];
  /** Whether a hairline leads from the end of each row to the next. */
  isChained: boolean;
  legend: LegendEntry[];
  labelWidth: number;
}
export type ChartSpec = TimeChart | StripChart | BarChart;
