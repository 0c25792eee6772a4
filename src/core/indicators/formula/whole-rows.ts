import { columnsReference } from './formula-text';
import type { FormulaWriter } from './formula-writer';

/** 1 for rows of a table in which anything stands, a person's own columns included. */
export function anythingInRow(table: string, writer: FormulaWriter): string {
  const cells = writer.table(table).columns.map((column) => writer.reference(table, column));
  return `(${cells.join('&')}<>"")`;
}

/** How many cells of a table hold anything: 0 when it has no rows. */
export function cellsInTable(table: string, writer: FormulaWriter): string {
  const { name, columns } = writer.table(table);
  const headers = columns.map(({ header }) => header);
  return writer.count(`--(${columnsReference(name, headers)}<>"")`);
}
