import { withResults } from '../../../src/core/book/with-results';
import type { Book } from '../../../src/core/book/book';
import type { CellValue } from '../../../src/core/values/cell-value';
import { bookOf } from '../../office/books';

function bookWith(formulaResult: CellValue, constant: CellValue): Book {
  const book = bookOf({ 表: [['=A2*2'], [constant]] });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('No sheet');
  const cells = new Map(sheet.cells).set(0, new Map([[0, { value: formulaResult, formula: '=A2*2' }]]));
  return { ...book, sheets: [{ ...sheet, cells }] };
}

const resultIn = (book: Book) => book.sheets[0]?.cells.get(0)?.get(0);

test('formulas get their new results, and nothing else is taken over', () => {
  const book = withResults(bookWith(2, 5), bookWith(10, 99));
  expect(resultIn(book)).toEqual({ value: 10, formula: '=A2*2' });
  expect(book.sheets[0]?.cells.get(1)?.get(0)).toEqual({ value: 5 });
});

test('an error that only the calculator sees does not replace a result; a new result replaces an error', () => {
  expect(resultIn(withResults(bookWith(2, 5), bookWith({ error: '#NAME?' }, 5)))?.value).toBe(2);
  expect(resultIn(withResults(bookWith({ error: '#VALUE!' }, 5), bookWith(10, 5)))?.value).toBe(10);
});
