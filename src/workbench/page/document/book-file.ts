import type { Book } from '../../../core/book/book';
import type { Reason } from '../../../core/reasons';
import { isCellError } from '../../../core/values/cell-value';
import type { CellIntake } from '../../../sheets/cell-intake';
import { LEDGER_LANGUAGES } from '../../../words/ledger-language';

/** A workbook to show. */
export interface BookFile {
  readonly name: string;
  /** Without cells when they come beside it. */
  readonly book: Book;
  readonly cells?: CellIntake;
  /** Whether every formula came with its value (see isCalculated). */
  readonly calculated: boolean;
  /** Whether it came from a file: what saving leaves untouched is copied from there. */
  readonly isFile: boolean;
  /** What a person should know about the file, such as macros that do not run. */
  readonly notes: readonly Reason[];
}

const LEDGER_TABLES = new Set(
  Object.values(LEDGER_LANGUAGES).flatMap(({ labels }) =>
    Object.values(labels.tables).map(({ name }) => name),
  ),
);

/** Whether the workbook holds any table of a ledger, by its name in either language. */
export function holdsLedger(book: Book): boolean {
  return book.sheets.some((sheet) => sheet.tables.some((table) => LEDGER_TABLES.has(table.name)));
}

/**
 * Whether every formula came with its value. If so they are shown as they came, as Excel does; a formula
 * without a value, or saved with an error because its program did not know our functions, asks for a
 * calculation.
 */
export function isCalculated(book: Book): boolean {
  for (const sheet of book.sheets) {
    for (const row of sheet.cells.values()) {
      for (const { formula, value } of row.values()) {
        if (formula !== undefined && (value === null || isCellError(value))) return false;
      }
    }
  }
  return true;
}
