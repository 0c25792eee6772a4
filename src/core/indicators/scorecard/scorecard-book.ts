import type { Book, BookSheet } from '../../book/book';
import { foundTables } from '../../ledger/checks/found-tables';
import type { LedgerProblem } from '../../ledger/ledger-problems';
import { problem } from '../../ledger/ledger-problems';
import { comparable } from '../../values/normalise';
import { ownExtent } from './own-sheet';
import type { ScorecardSheetWords } from './scorecard-sheet';
import { scorecardTable } from './scorecard-sheet';

export type ScorecardBook =
  { readonly done: true; readonly book: Book } | { readonly done: false; readonly problem: LedgerProblem };

/** The book with the sheet of the scorecard: put in place of an earlier one, or at the end. One that is a person's stays. */
export function bookWithScorecard(book: Book, sheet: BookSheet, words: ScorecardSheetWords): ScorecardBook {
  const index = book.sheets.findIndex(({ name }) => comparable(name) === comparable(words.name));
  const there = book.sheets[index];
  const table = foundTables(book).find(({ name }) => comparable(name) === comparable(scorecardTable(words)));
  if (!there) {
    if (table)
      return {
        done: false,
        problem: problem('tableNameTaken', { table: table.name, sheet: table.sheet }),
      };
    return { done: true, book: { ...book, sheets: [...book.sheets, sheet] } };
  }
  if (there.protection) return { done: false, problem: problem('sheetProtected', { sheet: there.name }) };
  if (table?.sheet !== there.name || !ownExtent(valuesOf(there), table, words))
    return { done: false, problem: problem('scorecardSheetTaken', { sheet: there.name }) };
  return {
    done: true,
    book: {
      ...book,
      sheets: book.sheets.map((each) => (each === there ? { ...sheet, name: there.name } : each)),
    },
  };
}

/** From the first cell on, as far as the sheet goes. */
function valuesOf({ cells }: BookSheet): readonly (readonly unknown[])[] {
  const rows = Math.max(-1, ...cells.keys()) + 1;
  return Array.from({ length: rows }, (_, row) => {
    const line = cells.get(row) ?? new Map<number, never>();
    const width = Math.max(-1, ...line.keys()) + 1;
    return Array.from({ length: width }, (__, column) => {
      const cell = cells.get(row)?.get(column);
      return cell?.formula ?? cell?.value ?? null;
    });
  });
}
