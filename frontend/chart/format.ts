const THOUSANDS = '\u202F';
const MINUS = '\u2212';

/** `.` decimal, narrow no-break space for thousands, true minus. */
export function decimal(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS) : whole;
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? MINUS + text : text;
}

/** A year or another whole step: never grouped. */
export function slot(value: number): string {
  return value < 0 ? MINUS + String(-value) : String(value);
}
