import { numberOf } from '../../../src/core/values/fraction';
import type { Equation } from './linear-bounds';
import { greatest } from './linear-bounds';

/** A table as published, totals in the last row and column; 'X' is hidden. */
export type Published = readonly (readonly (number | 'X')[])[];

export interface Known {
  readonly row: number;
  readonly column: number;
  readonly least: number;
  /** Infinity when there is no limit. */
  readonly most: number;
}

/**
 * What follows from a published table for each hidden cell, from nothing but the numbers shown: rows and
 * columns add up to their totals, and a hidden cell is at least 1.
 */
export function knownFrom(table: Published): readonly Known[] {
  const places = table.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === 'X' ? [{ row, column }] : [])),
  );
  const [rows, columns] = [table.length - 1, (table[0]?.length ?? 0) - 1];
  const equation = (cells: readonly (readonly [row: number, column: number, sign: number])[]): Equation => {
    const coefficients = places.map(
      ({ row, column }) => cells.find(([r, c]) => r === row && c === column)?.[2] ?? 0,
    );
    const shown = cells.reduce((sum, [row, column, sign]) => {
      const cell = table[row]?.[column];
      return sum + sign * (typeof cell === 'number' ? cell : 1);
    }, 0);
    return { coefficients, right: 0 - shown };
  };
  const equations = [
    ...table.map((line, row) =>
      equation(line.map((_, column) => [row, column, column === columns ? -1 : 1])),
    ),
    ...(table[0] ?? []).map((_, column) =>
      equation(table.map((_line, row) => [row, column, row === rows ? -1 : 1])),
    ),
  ].filter(({ coefficients }) => coefficients.some((one) => one !== 0));
  return places.map(({ row, column }, index) => {
    const most = greatest(equations, index, 1);
    const least = greatest(equations, index, -1);
    if (!least) throw new Error('an unknown of 0 or more cannot fall without limit');
    return {
      row,
      column,
      least: 1 + numberOf(least),
      most: most ? 1 + numberOf(most) : Infinity,
    };
  });
}
