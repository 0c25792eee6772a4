import type { Area } from '../../../../src/core/book/area';
import { formatArea, parseArea } from '../../../../src/core/book/area';
import type { Book, BookCell, BookSheet } from '../../../../src/core/book/book';
import { ledgerBook } from '../../../../src/core/ledger/ledger-book';
import type { LedgerRows } from '../../../../src/core/ledger/ledger-book';
import { checkLedger } from '../../../../src/core/ledger/checks/check-ledger';
import type { Finding } from '../../../../src/core/ledger/checks/finding';
import type { Language } from '../../../../src/words/language';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';

/** A ledger of a few rows, by table id. */
export function smallBook(rows: LedgerRows, language: Language = 'ja'): Book {
  return ledgerBook({ language: LEDGER_LANGUAGES[language], rows });
}

/** The book with other cells: "団体!B2" → what stands there now. */
export function withCells(book: Book, cells: Readonly<Record<string, Partial<BookCell>>>): Book {
  const grids = new Map(
    book.sheets.map(({ name, cells: rows }) => [
      name,
      new Map([...rows].map(([row, columns]) => [row, new Map(columns)])),
    ]),
  );
  for (const [address, cell] of Object.entries(cells)) {
    const [sheet = '', place = ''] = address.split('!');
    const area = parseArea(place);
    const grid = grids.get(sheet);
    if (!area || !grid) throw new Error(`No cell ${address}`);
    const columns = grid.get(area.top) ?? new Map<number, BookCell>();
    grid.set(area.top, columns);
    columns.set(area.left, { value: null, ...columns.get(area.left), ...cell });
  }
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, cells: grids.get(sheet.name) ?? sheet.cells })),
  };
}

/** The book with one sheet changed. */
export function withSheet(book: Book, name: string, change: (sheet: BookSheet) => Partial<BookSheet>): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

export function withMerge(book: Book, sheet: string, area: Area): Book {
  return withSheet(book, sheet, ({ merges }) => ({ merges: [...merges, area] }));
}

export function findingsIn(book: Book): readonly Finding[] {
  const check = checkLedger(book, ALL_LEDGER_LANGUAGES);
  if (!check) throw new Error('No ledger in the book');
  return check.findings;
}

/** "check 団体!B2" for every finding. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ check, sheet, area }) => `${check} ${sheet}!${formatArea(area)}`);
}
