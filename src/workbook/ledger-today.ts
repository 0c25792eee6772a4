import type { RecognisedLedger, RecognisedTable } from '../core/ledger/recognise';
import type { ColumnSpec } from '../core/ledger/schema-types';
import type { FoundContents } from './plan-contents';
import type { FoundList } from './list-places';
import type { TableDressing } from './read-dressing';
import type { Unfinished } from './unfinished';
import type { WorkbookShape } from './workbook-shape';

/** What stands in the workbook today. */
export interface LedgerToday {
  readonly shape: WorkbookShape;
  readonly ledger: RecognisedLedger;
  readonly dressing: ReadonlyMap<string, TableDressing>;
  /** Ids of tables that lack columns while the cells right of them are in use. */
  readonly blocked: ReadonlySet<string>;
  /** Value lists by list id; those that are not there are not in it. */
  readonly lists: ReadonlyMap<string, FoundList>;
  /** The contents sheet, if there is one. */
  readonly contents: FoundContents | undefined;
  /** What the workbook says about its schema's version: see schema-version.ts. Undefined when it says nothing. */
  readonly versionSetting: unknown;
  /** What a job that was broken off has begun; the rest is told as it was before that. */
  readonly begun?: Unfinished | undefined;
}

/** New columns of a table that was there. */
export interface ColumnAddition {
  readonly table: RecognisedTable;
  readonly specs: readonly ColumnSpec[];
  readonly headers: readonly string[];
}
