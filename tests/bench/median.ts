/**
 * The middle value; between the two middle ones when there are as many above as below.
 * @example median([3, 1, 2]) //=> 2
 * @example median([4, 1, 2, 3]) //=> 2.5
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (upper + lower) / 2;
}
