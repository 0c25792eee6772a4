import type { WorkbookModel } from '../../sheets/workbook-model';
import type { BadDays } from './bad-days';
import type { ConditionalRules } from './conditional-rules';
import type { ExcelLanguage } from './excel-language';
import type { ExcelUser } from './excel-user';
import type { EventRegister } from './event-register';
import type { FunctionResults } from './function-results';
import type { TableColumnIds } from './table-column-ids';

/** Whether the add-in's task pane is on the screen. */
export interface PaneState {
  shown: boolean;
  /** Office.addin.showAsTaskpane() and hide(). */
  show(shown: boolean): void;
}

/** One add-in talking to one workbook: what Excel remembers between two requests. */
export interface Session {
  readonly book: WorkbookModel;
  /** File name as the title bar shows it. */
  readonly bookName: string;
  readonly language: ExcelLanguage;
  readonly events: EventRegister;
  readonly rules: ConditionalRules;
  readonly columnIds: TableColumnIds;
  readonly functionResults: FunctionResults;
  readonly pane: PaneState;
  readonly user: ExcelUser;
  readonly badDays: BadDays;
}
