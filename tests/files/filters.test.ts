import type { Book } from '../../src/core/book/book';
import type { FilteredColumn } from '../../src/core/book/filter';
import { openBook } from '../../src/files/open-book';
import { newWorkbook } from '../../src/files/new-workbook';
import { saveBook } from '../../src/files/save-book';
import { bookOf, tableOver } from '../office/books';

const ROWS = [
  ['名前', '区分', '数'],
  ['なし', 'b', 30],
  ['りんご', 'a', 10],
];

const FILTERS: readonly FilteredColumn[] = [
  { column: 0, filter: { type: 'values', values: ['なし', 'a&b'], blanks: true } },
  {
    column: 1,
    filter: {
      type: 'custom',
      first: { operator: '>=', value: 'a' },
      second: { operator: '<>', value: '*"' },
      join: 'or',
    },
  },
  { column: 2, filter: { type: 'top', count: 20, of: 'percent', lowest: true } },
];

function filtered(): Book {
  const book = bookOf({ 台帳: ROWS, 別: ROWS }, { 台帳: [tableOver('表', ROWS)] });
  const sort = {
    keys: [{ key: 2, descending: true, on: { type: 'value' as const, textAsNumber: false } }],
    matchCase: false,
  };
  const [first, second] = book.sheets;
  const [table] = first?.tables ?? [];
  if (!first || !second || !table) throw new Error('No book');
  return {
    ...book,
    sheets: [
      { ...first, hiddenRows: new Set([2]), tables: [{ ...table, filter: FILTERS, sort }] },
      {
        ...second,
        autoFilter: {
          area: { top: 0, left: 0, bottom: 2, right: 2 },
          columns: [{ column: 2, filter: { type: 'average', side: 'above' } }],
        },
      },
    ],
  };
}

test('filters, hidden rows and the order of a table are in the file and come back', () => {
  const book = filtered();
  const bytes = newWorkbook(book);
  const opened = openBook(bytes);
  if (!opened.ok) throw new Error('Not opened');
  const [first, second] = opened.value.book.sheets;
  expect(first?.tables[0]?.filter).toEqual(FILTERS);
  expect(first?.tables[0]?.sort).toEqual(book.sheets[0]?.tables[0]?.sort);
  expect(first?.hiddenRows).toEqual(new Set([2]));
  expect(second?.autoFilter).toEqual(book.sheets[1]?.autoFilter);
});

test('saving again changes only what was changed', () => {
  const book = filtered();
  const bytes = newWorkbook(book);
  const [first, ...rest] = book.sheets;
  const [table] = first?.tables ?? [];
  if (!first || !table) throw new Error('No table');
  const filter = FILTERS.slice(0, 1);
  const unsorted = tableOver('表', ROWS);
  const changed = { ...book, sheets: [{ ...first, tables: [{ ...unsorted, filter }] }, ...rest] };
  const opened = openBook(saveBook(bytes, changed));
  if (!opened.ok) throw new Error('Not opened');
  expect(opened.value.book.sheets[0]?.tables[0]?.filter).toEqual(filter);
  expect(opened.value.book.sheets[0]?.tables[0]?.sort).toBeUndefined();
  expect(opened.value.book.sheets[1]?.autoFilter).toEqual(book.sheets[1]?.autoFilter);
});
