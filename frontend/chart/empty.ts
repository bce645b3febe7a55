import type { ChartSpec } from './spec.ts';

/** Whether nothing is drawn but axes, so that the summary has to say why. */
export const isEmpty = (spec: ChartSpec): boolean =>
  spec.type === 'time' ? spec.plots.every((p) => p.items.length === 0) : spec.groups.every((g) => g.rows.length === 0);
