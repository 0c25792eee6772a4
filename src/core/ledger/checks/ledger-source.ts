import type { Area } from '../../book/area';
import type { CellValue } from '../../values/cell-value';
import type { FoundTable } from '../recognise';

/**
 * What checking asks of a workbook, whoever holds it: a book from a file, or Excel behind Office.js. Cells come
 * column by column, because that is how rules look at them and how long tables stay small in memory.
 */
export interface LedgerSource {
  /** Names of all sheets, in their order. */
  readonly sheets: readonly string[];
  /** Every Excel table. */
  readonly tables: readonly FoundTable[];
  readonly date1904: boolean;
  /** The cells between the header row and the totals row. Asked once per table of the ledger and of its lists. */
  readonly body: (table: FoundTable) => TableBody;
  /** Merged areas that touch the table. */
  readonly merges: (table: FoundTable) => readonly Area[];
}

export interface TableBody {
  /** Sheet row (from 0) of the first entry of every column. */
  readonly top: number;
  readonly height: number;
  /** One per column of the table, a person's own columns included. */
  readonly columns: readonly BodyColumn[];
}

export interface BodyColumn {
  /** As they stand in the cells, one per row. */
  readonly values: readonly CellValue[];
  /** Entries that are calculated; one without a result has the value null. */
  readonly calculated: ReadonlySet<number>;
}
