import type { ColumnarTable } from '../../ledger/columnar/columnar-table';
import type { IndicatorsOfBook } from '../definition/indicators-in-book';

/** What indicators are answered from: what they are, and the rows. */
export interface IndicatorLedger {
  readonly defined: IndicatorsOfBook;
  /** By table id. */
  readonly tables: ReadonlyMap<string, ColumnarTable>;
}
