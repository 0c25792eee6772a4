import type { ColumnarTable } from '../../ledger/columnar/columnar-table';
import type { IndicatorsOfBook } from '../definition/indicators-in-book';

/** What became of a ledger; whatever is not named is as it was. */
export interface LedgerChange {
  /** Tables that changed, one after the other; a table that is new is one of them. */
  readonly tables?: readonly TableChange[];
  /** Ids of tables that are gone. */
  readonly gone?: readonly string[];
  /** When the indicators, the lists or the shape of the ledger changed. */
  readonly defined?: IndicatorsOfBook;
}

export interface TableChange {
  /** The table as it is now. */
  readonly table: ColumnarTable;
  /** Which rows are others than before, in a table that has the same columns as before; absent: anything may be different. */
  readonly rows?: ChangedRows;
}

/**
 * The entries from `from` to before `to` went, and `count` entries came instead at the same place: `from` = `to` inserts, `count` 0 removes,
 * and one that is edited goes and comes. All others are as they were, those behind perhaps further up or down.
 */
export interface ChangedRows {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}
