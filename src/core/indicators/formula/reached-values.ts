import type { ColumnShape } from '../definition/ledger-shape';
import type { Reach } from '../definition/reach';
import { headerAndData, headerCell, textLiteral } from './formula-text';
import type { FormulaWriter } from './formula-writer';
import type { Reference } from './reference';
import { limitIds, referenceOf } from './reference';

/** The numbers that rows lead to. */
export interface NumbersReached {
  /** The numbers; where there is none a blank, a text or 0, never an error. */
  readonly values: string;
  /** 1 where there is a number. */
  readonly present: string;
}

/** Numbers (or days) in a column that the rows of a table lead to. */
export function numbersReached(table: string, of: Reach, writer: FormulaWriter): NumbersReached {
  writer.limits.column('realNumbers', writer.told(of.table, of.column));
  if (of.via.length === 0) {
    const values = writer.reference(table, of.column);
    return { values, present: `ISNUMBER(${values})` };
  }
  if (writer.modern) {
    const values = reachedModern(table, of, writer, (cells) => `IF(ISNUMBER(${cells}),${cells},"")`);
    return { values, present: `ISNUMBER(${values})` };
  }
  const isNumber = (cells: string): string => `ISNUMBER(${cells})`;
  return {
    // Whatever is no number as 0: by way of texts, since a header times 0 is an error.
    values: reachedClassic(
      table,
      of,
      writer,
      (cells) => `--(REPT(${cells},${isNumber(cells)})&REPT("0",1-${isNumber(cells)}))`,
    ),
    present: reachedClassic(table, of, writer, (cells) => `--${isNumber(cells)}`),
  };
}

/** Texts in a column that the rows of a table lead to; "" where there is none. Modern dialect. */
export function textsReached(table: string, of: Reach, writer: FormulaWriter): string {
  writer.limits.column('writtenAlike', writer.told(of.table, of.column));
  return reachedModern(table, of, writer, (cells) => (of.via.length === 0 ? cells : `${cells}&""`));
}

function reachedModern(
  table: string,
  of: Reach,
  writer: FormulaWriter,
  last: (cells: string) => string,
): string {
  const [first, ...via] = of.via;
  if (first === undefined) return last(writer.reference(table, of.column));
  const reference = referenceOf(table, first, writer);
  limitIds(reference, writer);
  const ids = writer.reference(table, reference.column);
  const inner = reachedModern(reference.to, { ...of, via }, writer, last);
  return `IF(${ids}="","",XLOOKUP(${ids},${writer.reference(reference.to, reference.key)},${inner},""))`;
}

/**
 * The same without IF. What is not found is looked up as the header of the key, which stands above the first row: so every lookup
 * succeeds, and what it gives there is a text.
 */
function reachedClassic(
  table: string,
  of: Reach,
  writer: FormulaWriter,
  last: (cells: string) => string,
): string {
  return step(table, of.via, (column) => writer.reference(table, column));

  function step(
    from: string,
    [first, ...via]: readonly string[],
    cellsOf: (column: ColumnShape) => string,
  ): string {
    if (first === undefined) return last(cellsOf(of.column));
    const reference = referenceOf(from, first, writer);
    limitIds(reference, writer);
    const to = writer.table(reference.to).name;
    const inner = step(reference.to, via, ({ header }) => headerAndData(to, header));
    return lookedUp(reference, cellsOf(reference.column), inner);
  }

  function lookedUp({ to, key }: Reference, ids: string, inner: string): string {
    const { name } = writer.table(to);
    const isFound = `ISNUMBER(MATCH(${ids},${writer.reference(to, key)},0))`;
    const wanted = `REPT(${ids},${isFound})&REPT(${textLiteral(key.header)},1-${isFound})`;
    const keys = headerAndData(name, key.header);
    const places = `ROW(${keys})-ROW(${headerCell(name, key.header)})+1`;
    return `LOOKUP(MATCH(${wanted},${keys},0),${places},${inner})`;
  }
}
