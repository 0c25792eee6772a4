import type { Area } from '../core/book/area';
import type { Band } from './band-shift';
import type { NameStore } from './name-store';
import type { TableStore } from './table-store';
import type { WorkbookCore } from './workbook-core';
import type { Edit, SheetRuleBroken, TableModel } from './workbook-model';

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
  /** Shows in the grid what a table's filter buttons are set to. */
  readonly showFilters: (tableId: string) => void;
  /** Cells came in or went out: whoever listens to edits is told, calls from these cells are over. */
  readonly shifted: (sheetId: string, band: Band) => void;
  /** The engine itself changed cells for whoever asked: whoever listens to edits is told. */
  readonly edited: (sheetId: string, area: Area, kind: Edit['kind']) => void;
  /** A person asked in the grid for what Excel's rules refuse. */
  readonly refused: (rule: SheetRuleBroken) => void;
}
