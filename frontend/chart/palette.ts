import type { Role } from './spec.ts';

/** The colour roles of theme/tokens.css under the same names; palette.test.ts keeps both equal. */
export interface Palette {
  ink: string;
  plan: string;
  projection: string;
  reference: string;
  muted: string;
  axis: string;
  error: string;
  page: string;
  panel: string;
  zone: string;
  grid: string;
}

export const light: Palette = {
  ink: '#1B222B',
  plan: '#9A5200',
  projection: '#0B62B5',
  reference: '#65707B',
  muted: '#4F5A66',
  axis: '#7B8692',
  error: '#B3261E',
  page: '#FFFFFF',
  panel: '#F4F6F8',
  zone: '#EEF4FB',
  grid: '#DFE3E8',
};

export const dark: Palette = {
  ink: '#E9EDF1',
  plan: '#E3A857',
  projection: '#62ADF0',
  reference: '#8A96A3',
  muted: '#AAB4BF',
  axis: '#76828F',
  error: '#FF8A80',
  page: '#14181D',
  panel: '#1D242C',
  zone: '#17222E',
  grid: '#313A44',
};

/** Paper: the light palette with firmer grid lines, since a printer thins them. */
export const print: Palette = { ...light, grid: '#C9CFD6' };

/** Colour says who speaks, and nothing else. */
export function roleColor(palette: Palette, role: Role): string {
  switch (role) {
    case 'observed':
      return palette.ink;
    case 'planned':
      return palette.plan;
    case 'projected':
      return palette.projection;
    case 'reference':
      return palette.reference;
  }
}
