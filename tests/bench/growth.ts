/**
 * The exponent with which a time grows: 1 is in proportion, 2 is four times the time for twice the rows. The slope of the line
 * through the logarithms, by least squares.
 * @example growth([[10, 1], [100, 10], [1000, 100]]) //=> 1
 */
export function growth(times: readonly (readonly [rows: number, ms: number])[]): number {
  const points = times.map(([rows, ms]) => [Math.log(rows), Math.log(ms)] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, [rows, ms]) => sum + (rows - x) * (ms - y), 0);
  const below = points.reduce((sum, [rows]) => sum + (rows - x) ** 2, 0);
  return above / below;
}
