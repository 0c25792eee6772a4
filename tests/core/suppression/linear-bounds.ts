import type { Fraction } from '../../../src/core/values/fraction';
import { add, compare, divide, fraction, multiply, subtract, ZERO } from '../../../src/core/values/fraction';

const ONE = fraction(1n, 1n);

/** Σ coefficients · x = right, for unknown x ≥ 0. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly right: number;
}

/**
 * The greatest value of one unknown under linear equations, exactly, by the simplex method over fractions
 * (Bland's rule, two phases); null when it has no limit. Knows nothing of tables, graphs or flows.
 */
export function greatest(equations: readonly Equation[], unknown: number, sign: 1 | -1): Fraction | null {
  const count = equations[0]?.coefficients.length ?? 0;
  const whole = (value: number): Fraction => fraction(BigInt(value), 1n);
  // Phase one: an artificial unknown for every equation, and all of them to be driven to 0.
  const rows = equations.map(({ coefficients, right }, row) => {
    const flip = right < 0 ? -1 : 1;
    return [
      ...coefficients.map((value) => whole(flip * value)),
      ...equations.map((_, other) => (other === row ? ONE : ZERO)),
      whole(flip * right),
    ];
  });
  const basis = equations.map((_, row) => count + row);
  const artificial = Array.from({ length: count + equations.length }, (_, at) =>
    at < count ? ZERO : fraction(-1n, 1n),
  );
  maximise(rows, basis, artificial);
  for (const [row, at] of basis.entries()) {
    if (at < count) continue;
    if (compare(rows[row]?.at(-1) ?? ZERO, ZERO) !== 0)
      throw new Error('the equations contradict each other');
    const other = rows[row]?.findIndex((value, column) => column < count && compare(value, ZERO) !== 0) ?? -1;
    if (other >= 0) pivot(rows, basis, row, other);
  }
  const kept = basis.flatMap((at, row) => (at < count ? [row] : []));
  const left = kept.map((row) => [...(rows[row]?.slice(0, count) ?? []), rows[row]?.at(-1) ?? ZERO]);
  const leftBasis = kept.map((row) => basis[row] ?? 0);
  const goal = Array.from({ length: count }, (_, at) => (at === unknown ? whole(sign) : ZERO));
  if (!maximise(left, leftBasis, goal)) return null;
  const row = leftBasis.indexOf(unknown);
  return row < 0 ? ZERO : (left[row]?.at(-1) ?? ZERO);
}

/** False when the goal has no limit. */
function maximise(rows: Fraction[][], basis: number[], goal: readonly Fraction[]): boolean {
  for (;;) {
    const entering = goal.findIndex((gain, column) => {
      if (basis.includes(column)) return false;
      const spent = rows.reduce(
        (sum, line, row) => add(sum, multiply(goal[basis[row] ?? 0] ?? ZERO, line[column] ?? ZERO)),
        ZERO,
      );
      return compare(gain, spent) > 0;
    });
    if (entering < 0) return true;
    let leaving = -1;
    let least: Fraction | undefined;
    for (const [row, line] of rows.entries()) {
      const by = line[entering] ?? ZERO;
      if (compare(by, ZERO) <= 0) continue;
      const ratio = divide(line.at(-1) ?? ZERO, by);
      const order = least ? compare(ratio, least) : -1;
      if (order < 0 || (order === 0 && (basis[row] ?? 0) < (basis[leaving] ?? 0))) {
        [leaving, least] = [row, ratio];
      }
    }
    if (leaving < 0) return false;
    pivot(rows, basis, leaving, entering);
  }
}

function pivot(rows: Fraction[][], basis: number[], row: number, column: number): void {
  const by = rows[row]?.[column] ?? ONE;
  const line = (rows[row] ?? []).map((value) => divide(value, by));
  rows[row] = line;
  for (const [other, values] of rows.entries()) {
    const times = values[column] ?? ZERO;
    if (other === row || compare(times, ZERO) === 0) continue;
    rows[other] = values.map((value, at) => subtract(value, multiply(times, line[at] ?? ZERO)));
  }
  basis[row] = column;
}
