import type { ColumnShape } from '../definition/ledger-shape';
import { headerCell } from './formula-text';
import type { FormulaWriter } from './formula-writer';

/** A step from the rows of one table to those of another. */
export interface Reference {
  readonly from: string;
  readonly column: ColumnShape;
  readonly to: string;
  readonly key: ColumnShape;
}

export function referenceOf(from: string, id: string, writer: FormulaWriter): Reference {
  const column = writer.column(from, id);
  const to = column?.spec?.reference;
  const key = to === undefined ? undefined : writer.table(to).columns.find(({ spec }) => spec?.key);
  if (!column || to === undefined || !key) throw new Error(`${from}.${id} refers to nothing`);
  return { from, column, to, key };
}

/**
 * Flags of the rows referred to, as flags of the rows that refer: 0 where a reference is blank or finds nothing. Classic formulas
 * take the place that MATCH finds, which LOOKUP accepts for all rows at once (INDEX does not), and turn what was not found into 0
 * without IF, which would need Ctrl+Shift+Enter.
 */
export function flagsReached(reference: Reference, flags: string, writer: FormulaWriter): string {
  const { from, column, to, key } = reference;
  const [ids, keys] = [writer.reference(from, column), writer.reference(to, key)];
  limitIds(reference, writer);
  if (writer.modern) return `(${ids}<>"")*XLOOKUP(${ids},${keys},${flags},0)`;
  return `ISNUMBER(1/LOOKUP(MATCH(${ids},${keys},0),${rowNumbers(to, key, writer)},${flags}))`;
}

/** 1, 2, 3 … down the rows of a table. */
export function rowNumbers(table: string, column: ColumnShape, writer: FormulaWriter): string {
  const { name } = writer.table(table);
  return `ROW(${writer.reference(table, column)})-ROW(${headerCell(name, column.header)})`;
}

export function limitIds({ from, column, to, key }: Reference, writer: FormulaWriter): void {
  writer.limits.column('writtenAlike', writer.told(from, column));
  writer.limits.column('writtenAlike', writer.told(to, key));
  if (!writer.modern) writer.limits.column('noWildcards', writer.told(from, column));
}
