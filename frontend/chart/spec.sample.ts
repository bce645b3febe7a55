import type { BarChart, Mark, StripChart, TimeChart } from './spec.ts';

/** What spec.sample.json, written from the Java records, must hold; the compiler checks it against the types. */
const over: Mark = {
  id: 'over', legendKey: 'reported', role: 'observed', shape: 'disc', fill: 'solid', x: 2024, span: null, value: null,
  lower: { at: 95, isOpen: true }, upper: null, reach: 100, tiedTo: 2026, label: 'over 95', details: ['said by somebody'],
  isHatched: false,
};

const between: Mark = {
  id: 'between', legendKey: 'reported', role: 'observed', shape: 'diamond', fill: 'hollow', x: null,
  span: { from: 2023.7, to: 2024.7 }, value: null, lower: { at: 4, isOpen: false }, upper: { at: 5, isOpen: false },
  reach: null, tiedTo: null, label: '4 to 5', details: [], isHatched: true,
};

const axis = { title: 'Things, a year', unit: 'things', min: 0, max: 60, decimals: 0 };

export const sampleTime: TimeChart = {
  type: 'time', title: 'Title', summary: 'Summary.', x: { title: 'year', min: 2020, max: 2030 },
  gutter: { title: 'No year stated', width: 120, narrowWidth: 72 },
  plots: [{
    id: 'main', title: 'Plot', y: axis, height: 300, narrowHeight: 240,
    items: [
      { type: 'zone', from: 2024.5, label: 'Scenario, not data' },
      {
        type: 'interval', id: 'interval', legendKey: 'scenario', role: 'projected', isHatched: true,
        points: [{ x: 2025, lower: 4, upper: 5, lowerOpen: true, upperOpen: false }], label: 'interval',
      },
      {
        type: 'band', id: 'band', legendKey: 'scenario', role: 'projected',
        points: [{ x: 2025, quantiles: [1, 2, 3] }], label: 'P10 to P90', dash: [8, 3, 2, 3], middleLabel: 'P50', isStepped: true,
      },
      {
        type: 'line', id: 'line', legendKey: 'scenario', role: 'reference', dash: [9, 3, 2, 3], width: 1.5, symbol: 'square',
        allSymbols: true, points: [{ x: 2025, y: 2.5 }], endLabel: 'end', details: ['2.5 in 2025'], isStepped: false,
        end: 'open',
      },
      { type: 'gap', id: 'gap', from: 2021.5, to: 2022.5, label: 'no value', details: ['one has none'] },
      { type: 'threshold', id: 'threshold', legendKey: 'capacity', value: 10, label: '10, all links', details: ['said by somebody'] },
      { type: 'note', x: 2026, y: 55, role: 'planned', shape: 'triangle-up-dashed', label: 'note' },
      { type: 'bracket', id: 'bracket', x: 2024, label: '≠ 3', details: ['Sources disagree'] },
      { type: 'lane', from: 0, to: 30, label: 'lower lane' },
      { type: 'marks', marks: [over, between] },
    ],
  }],
  legend: [{
    key: 'scenario', text: 'scenario',
    symbol: { role: 'projected', shape: 'disc', fill: 'solid', dash: [6, 4], isArea: true, isHatched: false, end: null },
  }],
  isMicro: false, transposeWhenNarrow: true,
};

export const sampleStrips: StripChart = {
  type: 'strips', title: 'Title', summary: 'Summary.', value: axis,
  groups: [{ heading: 'Group', isHatched: true, rows: [{ id: 'row', label: 'Label', marks: [over] }] }],
  legend: [{
    key: 'reported', text: 'reported',
    symbol: { role: 'observed', shape: null, fill: 'hollow', dash: null, isArea: false, isHatched: true, end: null },
  }],
  labelWidth: 300, rowHeight: 28, narrowRowHeight: 52,
};

export const sampleBars: BarChart = {
  type: 'bars', title: 'Title', summary: 'Summary.', value: axis, baseline: { at: 30, label: 'now 30' },
  rows: [{
    id: 'row', label: 'Label', isPressable: true, details: ['detail'],
    bars: [{ legendKey: 'low', role: 'projected', isHatched: true, isDashed: false, from: 30, to: 20, label: '20' }],
  }],
  isChained: true, legend: [], labelWidth: 200,
};
