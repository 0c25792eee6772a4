const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** A year without a value: not the lowest bar, which would be a value. */
const GAP = '･';

/**
 * Values in time order as a line of bars in one cell, the smallest lowest; null is a gap. Without two values there is
 * nothing to compare: an empty text.
 * @example sparkline([1, 2, 3]) //=> '▁▅█'
 * @example sparkline([5, null, 5]) //=> '▄･▄'
 * @example sparkline([3, null]) //=> ''
 */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return '';
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return values.map((value) => (value === null ? GAP : barOf(value, least, most))).join('');
}

function barOf(value: number, least: number, most: number): string {
  const share = most === least ? 0.45 : (value - least) / (most - least);
  return BARS[Math.round(share * (BARS.length - 1))] ?? GAP;
}
