import type { BookNote } from '../../src/core/book/attachments';
import { bookOf } from '../office/books';
import { openBook } from '../office/open-book';

/** What a sheet has over its cells after `work` was done in the engine. */
function after(work: (sheet: ReturnType<typeof openBook>['model']['sheets'][number]) => void) {
  const note: BookNote = { row: 2, column: 1, author: '係', text: '未報告です' };
  const made = bookOf({ 集計: [[1], [2], [3]], 会合: [] });
  const [first, ...others] = made.sheets;
  if (!first) throw new Error('A sheet is expected.');
  const links = [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, place: '集計!A3' }];
  const open = openBook({
    ...made,
    sheets: [
      { ...first, notes: [note, { ...note, row: 0 }], links },
      ...others.map((sheet) => ({ ...sheet, links })),
    ],
    xmlParts: [{ id: '{0F9E8D7C-1111-4222-8333-444455556666}', xml: '<a xmlns="urn:a"/>' }],
  });
  try {
    const sheet = open.model.sheets[0];
    if (sheet) work(sheet);
    return open.save();
  } finally {
    open.close();
  }
}

test('notes, links and XML parts come out as they went in', () => {
  const book = after(() => undefined);
  expect(book.sheets[0]?.notes?.map(({ row, column, text }) => [row, column, text])).toEqual([
    [2, 1, '未報告です'],
    [0, 1, '未報告です'],
  ]);
  expect(book.sheets[1]?.links?.[0]?.place).toBe('集計!A3');
  expect(book.xmlParts).toEqual([
    { id: '{0F9E8D7C-1111-4222-8333-444455556666}', xml: '<a xmlns="urn:a"/>' },
  ]);
});

test('notes go with their cells; those of deleted rows go; links follow what they lead to', () => {
  const inserted = after((sheet) => sheet.insertRows(1, 2));
  expect(inserted.sheets[0]?.notes?.map(({ row }) => row)).toEqual([4, 0]);
  expect(inserted.sheets[1]?.links?.[0]?.place).toBe('集計!A5');
  const deleted = after((sheet) => sheet.deleteRows(2, 1));
  expect(deleted.sheets[0]?.notes?.map(({ row }) => row)).toEqual([0]);
});

test('links follow a renamed sheet', () => {
  const book = after((sheet) => {
    sheet.name = '新 集計';
  });
  expect(book.sheets[1]?.links?.[0]?.place).toBe("'新 集計'!A3");
});
