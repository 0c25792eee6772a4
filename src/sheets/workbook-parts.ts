import type { NameStore } from './name-store';
import type { TableStore } from './table-store';
import type { WorkbookCore } from './workbook-core';
import type { TableModel } from './workbook-model';

/** Words the engine itself writes into cells, in the language of the workbook. */
export interface EngineLabels {
  /** "テーブル" → テーブル1 */
  readonly table: string;
  /** "列" → 列1 */
  readonly column: string;
  /** First cell of a totals row. */
  readonly total: string;
}

/** What the models of sheets and tables are made of. */
export interface WorkbookParts {
  readonly core: WorkbookCore;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly labels: EngineLabels;
  readonly tableModel: (id: string) => TableModel;
  /** Shows the rules of a sheet in Univer's grid. */
  readonly showValidations: (sheetId: string) => void;
  readonly showConditionalFormats: (sheetId: string) => void;
}
