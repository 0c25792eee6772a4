import type { Criterion } from './criteria';
import type { FormulaWriter } from './formula-writer';
import { complement, product } from './formula-text';
import type { Reference } from './reference';
import { flagsReached, referenceOf } from './reference';
import type { RowTest } from './row-test';

/** Which rows of a table fit, as factors: 1 in the rows that do, 0 in the others. */
export interface RowFlags {
  readonly factors: readonly string[];
  /** Whether a blank row of the table fits too. */
  readonly blankFits: boolean;
  /** The same as arguments of COUNTIFS; null where they would mean something else. */
  readonly pairs: readonly string[] | null;
}

/**
 * Tests of rows as flags. A test of a table that the rows refer to is made there, once for each of its rows, and its result is
 * looked up: so a blank cell there stays a blank cell, and a reference that finds nothing is as good as one.
 */
export function rowFlags(table: string, tests: readonly RowTest[], writer: FormulaWriter): RowFlags {
  const own = tests
    .filter(({ on }) => on.via.length === 0)
    .map(({ on, criterion }) => criterion(writer.reference(table, on.column), writer));
  const reached = [...byReference(table, tests, writer)].map(([reference, group]) =>
    reachedFlag(reference, group, writer),
  );
  const all = [...own, ...reached];
  const pairs = all.some((one) => one.pairs === null) ? null : all.flatMap((one) => one.pairs ?? []);
  return {
    factors: all.map(({ flag }) => flag),
    blankFits: all.every(({ blankFits }) => blankFits),
    pairs,
  };
}

function reachedFlag(reference: Reference, tests: readonly RowTest[], writer: FormulaWriter): Criterion {
  const { factors, blankFits } = rowFlags(reference.to, tests, writer);
  const flag = blankFits
    ? `(1-${flagsReached(reference, complement(factors), writer)})`
    : flagsReached(reference, product(factors), writer);
  return { flag, blankFits, pairs: null };
}

/** The tests beyond each reference, as they are seen from there. */
function byReference(
  table: string,
  tests: readonly RowTest[],
  writer: FormulaWriter,
): ReadonlyMap<Reference, readonly RowTest[]> {
  const ways = new Map<string, RowTest[]>();
  for (const { on, criterion } of tests) {
    const [first, ...via] = on.via;
    if (first === undefined) continue;
    ways.set(first, [...(ways.get(first) ?? []), { on: { ...on, via }, criterion }]);
  }
  return new Map([...ways].map(([id, way]) => [referenceOf(table, id, writer), way]));
}

/** How many rows fit; there is at least one factor. */
export function countOfRows({ factors, pairs }: RowFlags, writer: FormulaWriter): string {
  if (writer.modern || pairs === null || pairs.length === 0) return writer.count(product(factors));
  return `COUNTIFS(${pairs.join(',')})`;
}
