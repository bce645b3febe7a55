import type { BracketItem, Mark, Plot, PlotItem, TimeChart } from './spec.ts';
import type { Size } from './scene.ts';
import { estimate } from './text.ts';

/** Small specs for tests. */
export const wide: Size = { width: 816, isNarrow: false, fontFamily: 'sans-serif', measure: estimate };
export const narrow: Size = { ...wide, width: 358, isNarrow: true };

export const mark = (id: string, with_: Partial<Mark>): Mark => ({
  id, legendKey: 'reported', role: 'observed', shape: 'disc', fill: 'solid', x: null, span: null, value: null, lower: null,
  upper: null, reach: null, tiedTo: null, label: id, details: [], isHatched: false, ...with_,
});

export const bracket = (id: string, x: number): BracketItem => ({ type: 'bracket', id, x, label: '≠ 2', details: ['disagree'] });

export const plot = (items: PlotItem[]): Plot => ({
  id: 'main', title: '', y: { title: 'Things', unit: '', min: 0, max: 10, decimals: 0 }, height: 300, narrowHeight: 200, items,
});

export const chart = (items: PlotItem[], with_: Partial<TimeChart> = {}): TimeChart => ({
  type: 'time', title: 'Title', summary: 'Summary.', x: { title: '', min: 2020, max: 2029 },
  gutter: { title: 'No year stated', width: 120, narrowWidth: 72 }, plots: [plot(items)], legend: [], isMicro: false,
  transposeWhenNarrow: false, ...with_,
});

export const marks = (...all: Mark[]): PlotItem => ({ type: 'marks', marks: all });
