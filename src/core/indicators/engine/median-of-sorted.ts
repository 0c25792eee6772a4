/**
 * The middle of sorted numbers; the mean of the middle two of an even number.
 * @example medianOfSorted([1, 2, 4]) //=> 2
 * @example medianOfSorted([1, 2, 4, 5]) //=> 3
 */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const upper = sorted.length >> 1;
  const middle = sorted[upper] ?? Number.NaN;
  return sorted.length % 2 === 1 ? middle : ((sorted[upper - 1] ?? Number.NaN) + middle) / 2;
}
