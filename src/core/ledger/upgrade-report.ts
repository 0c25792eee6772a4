/** Names that belong to one table of the workbook. */
export interface NamesInTable {
  readonly table: string;
  readonly names: readonly string[];
}

/** What an upgrade did and what it left alone, by the names that stand in the workbook. */
export interface UpgradeReport {
  /** Version of the schema before and after; equal when there was nothing to upgrade. */
  readonly from: number;
  readonly to: number;
  /** Columns added at the right end of tables. */
  readonly columns: readonly NamesInTable[];
  /** Values added below the value lists. */
  readonly values: readonly NamesInTable[];
  /** Value lists that are new. */
  readonly lists: readonly string[];
  /** Tables that got validation, help or marks they lacked, and no columns. */
  readonly completed: readonly string[];
  /** Columns and list values of the person's own, which stay as they are. */
  readonly ownColumns: readonly NamesInTable[];
  readonly ownValues: readonly NamesInTable[];
  /** Tables that can be added now and were not. */
  readonly offered: readonly string[];
}
