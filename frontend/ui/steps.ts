/** How far a number may go, and in which steps. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly isWhole: boolean;
}

/** As the server reads numbers: decimals with a hyphen or a true minus, or an exponent. */
const DECIMAL = /^[-+\u2212]?(\d{1,15}(\.\d{0,40})?|\.\d{1,40})([eE][-+]?\d{1,2})?$/;

/** What a text says, if it is a number. */
export function numberIn(text: string): number | undefined {
  const typed = text.trim();
  return DECIMAL.test(typed) ? Number(typed.replace('\u2212', '-')) : undefined;
}

/** What a text says, if it is a number that is allowed. */
export function allowedIn(text: string, { min, max, isWhole }: Range): number | undefined {
  const value = numberIn(text);
  return value === undefined || value < min || value > max || (isWhole && !Number.isInteger(value)) ? undefined : value;
}

/** One step on from a text; from a text that is no number a step leads to the nearest end. */
export function stepped(text: string, direction: 1 | -1, { min, max, step }: Range): string {
  const from = numberIn(text) ?? (direction > 0 ? min - step : max + step);
  return onStep(Math.min(Math.max(from + direction * step, min), max), step);
}

/** Steps of 0.1 do not add up in binary: the result is cut to the digits of a step. */
export function onStep(value: number, step: number): string {
  const decimals = String(step).split('.')[1]?.length ?? 0;
  return String(Number(value.toFixed(decimals)));
}
