import type { ChartSpec } from './spec.ts';

/** Whether nothing is drawn but axes, so that the summary has to say why. */
export function isEmpty(spec: ChartSpec): boolean {
  switch (spec.type) {
    case 'time':
      return spec.plots.every((p) => p.items.length === 0);
    case 'strips':
      return spec.groups.every((g) => g.rows.length === 0);
    case 'bars':
      return spec.rows.length === 0;
  }
}
