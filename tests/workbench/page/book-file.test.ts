import type { BookCell } from '../../../src/core/book/book';
import { exampleBook } from '../../../src/examples/catalogue';
import { holdsLedger, isCalculated } from '../../../src/workbench/page/document/book-file';
import { EMPTY_BOOK } from '../../../src/core/book/grid';
import { fileName } from '../../../src/workbench/page/document/file-name';

function bookWith(cell: BookCell) {
  const [sheet] = EMPTY_BOOK.sheets;
  if (!sheet) throw new Error('no sheet');
  return { ...EMPTY_BOOK, sheets: [{ ...sheet, cells: new Map([[0, new Map([[0, cell]])]]) }] };
}

test.each(['ja', 'en'] as const)('a ledger is known by its tables, in %s', (language) => {
  const book = exampleBook('after-work-club', language);
  expect(book.ok && holdsLedger(book.value)).toBe(true);
  expect(holdsLedger(EMPTY_BOOK)).toBe(false);
});

test('a workbook is calculated when each formula came with a value that is no error', () => {
  expect(isCalculated(EMPTY_BOOK)).toBe(true);
  expect(isCalculated(bookWith({ value: 3, formula: '=1+2' }))).toBe(true);
  expect(isCalculated(bookWith({ value: null, formula: '=1+2' }))).toBe(false);
  expect(isCalculated(bookWith({ value: { error: '#NAME?' }, formula: '=KYODO.PEOPLE(A1)' }))).toBe(false);
  expect(isCalculated(bookWith({ value: { error: '#N/A' } }))).toBe(true);
});

test.each([
  ['放課後企業クラブ', '放課後企業クラブ.xlsx'],
  ['台帳.XLSX', '台帳.XLSX'],
  ['macros.xlsm', 'macros.xlsx'],
  ['a/b:c?.xlsx', 'a b c .xlsx'],
  ['', 'Book1.xlsx'],
])('"%s" is saved as "%s"', (title, name) => {
  expect(fileName(title)).toBe(name);
});
