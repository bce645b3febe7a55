/** The few drawing elements that charts need, in the form that ECharts' custom series takes. */
export type Pixel = readonly [number, number];

export interface Style {
  fill?: string;
  stroke?: string;
  lineWidth?: number;
  lineDash?: number[];
  lineCap?: 'round' | 'butt';
  lineJoin?: 'round';
  opacity?: number;
  strokeFirst?: boolean;
}
export interface TextStyle extends Style {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
  verticalAlign: 'top' | 'middle' | 'bottom';
  fontSize: number;
  fontWeight: number;
}
export type Graphic =
  | { type: 'line'; shape: { x1: number; y1: number; x2: number; y2: number }; style: Style }
  | { type: 'circle'; shape: { cx: number; cy: number; r: number }; style: Style }
  | { type: 'rect'; shape: { x: number; y: number; width: number; height: number }; style: Style }
  | { type: 'polygon' | 'polyline'; shape: { points: Pixel[] }; style: Style }
  | { type: 'path'; shape: { pathData: string }; style: Style }
  | { type: 'text'; style: TextStyle };

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** A label may stand on it where there is no other room. */
  soft?: boolean;
  /** Only the name of a line keeps off it, which it would strike through: marks stand on it as on any fill. */
  isEdge?: boolean;
  /** No leader runs through it. */
  isMark?: boolean;
}

/** Puts the middle of a line of odd width on the middle of a pixel, so that it stays sharp. */
export const crisp = (v: number): number => Math.floor(v) + 0.5;

export const line = (a: Pixel, b: Pixel, style: Style): Graphic => ({
  type: 'line',
  shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] },
  style: { fill: 'none', ...style },
});
export const circle = (c: Pixel, r: number, style: Style): Graphic => ({
  type: 'circle',
  shape: { cx: c[0], cy: c[1], r },
  style,
});
export const rect = (b: Box, style: Style): Graphic => ({
  type: 'rect',
  shape: { x: b.x0, y: b.y0, width: b.x1 - b.x0, height: b.y1 - b.y0 },
  style,
});
export const polygon = (points: Pixel[], style: Style): Graphic => ({ type: 'polygon', shape: { points }, style });
export const polyline = (points: Pixel[], style: Style): Graphic => ({
  type: 'polyline',
  shape: { points },
  style: { fill: 'none', lineJoin: 'round', ...style },
});
export const path = (pathData: string, style: Style): Graphic => ({ type: 'path', shape: { pathData }, style });

type TextOptions = Partial<Omit<TextStyle, 'text' | 'x' | 'y'>>;
export const text = (value: string, at: Pixel, options: TextOptions): Graphic => ({
  type: 'text',
  style: {
    text: value,
    x: at[0],
    y: at[1],
    align: 'left',
    verticalAlign: 'middle',
    fontSize: 13,
    fontWeight: 400,
    ...options,
  },
});

export const boxOf = (a: Pixel, b: Pixel, pad = 0): Box => ({
  x0: Math.min(a[0], b[0]) - pad,
  y0: Math.min(a[1], b[1]) - pad,
  x1: Math.max(a[0], b[0]) + pad,
  y1: Math.max(a[1], b[1]) + pad,
});
export const union = (a: Box, b: Box): Box => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});
export const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
