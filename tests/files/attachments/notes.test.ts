import type { BookComment, BookNote } from '../../../src/core/book/attachments';
import { newWorkbook } from '../../../src/files/new-workbook';
import { saveBook } from '../../../src/files/save-book';
import { foreignWorkbook } from '../../oracle/foreign-workbook';
import { convertOne } from '../../oracle/libreoffice';
import { packageProblems } from '../../oracle/package-problems';
import { book, cells, opened, sheet, withSheet } from '../books';
import { differentParts, packageParts, partText } from '../package-parts';

jest.setTimeout(180_000);

const COMMENTS = 'xl/comments1.xml';
const BOXES = 'xl/drawings/vmlDrawing1.vml';
const SHEET = 'xl/worksheets/sheet1.xml';

const TALK: BookComment = {
  row: 0,
  column: 1,
  id: '{0F9E8D7C-1111-4222-8333-444455556666}',
  author: '係',
  date: '2026-04-01T09:30:00.000Z',
  text: 'この値は正しいですか',
  resolved: false,
  replies: [
    {
      id: '{0F9E8D7C-2222-4222-8333-444455556666}',
      author: '市民活動課',
      date: '2026-04-02T01:00:00.500Z',
      text: 'はい',
    },
  ],
};

describe('notes of a workbook that LibreOffice made', () => {
  let base: Uint8Array;
  beforeAll(async () => {
    base = await foreignWorkbook();
  });

  const saved = (notes: (known: readonly BookNote[]) => readonly BookNote[]): Uint8Array =>
    saveBook(
      base,
      withSheet(opened(base), '台帳', ({ notes: known = [], ...rest }) => {
        const next = notes(known);
        return { ...rest, ...(next.length > 0 ? { notes: next } : {}) };
      }),
    );

  test('are read', () => {
    expect(opened(base).sheets[0]?.notes).toEqual([
      { row: 2, column: 0, author: '係', text: '確認済みです' },
    ]);
  });

  test('another text changes the text alone', () => {
    const bytes = saved((known) => known.map((note) => ({ ...note, text: '確認が要ります' })));
    expect(differentParts(base, bytes)).toEqual([COMMENTS]);
    expect(opened(bytes).sheets[0]?.notes?.[0]?.text).toBe('確認が要ります');
  });

  test('another cell takes text and box along, looks included', () => {
    const bytes = saved((known) => known.map((note) => ({ ...note, row: 6, column: 3 })));
    expect(differentParts(base, bytes)).toEqual([COMMENTS, BOXES]);
    expect(partText(bytes, COMMENTS)).toBe(partText(base, COMMENTS).replace('ref="A3"', 'ref="D7"'));
    expect(partText(bytes, BOXES)).toContain('<x:Row>6</x:Row><x:Column>3</x:Column>');
    expect(opened(bytes).sheets[0]?.notes).toEqual([
      { row: 6, column: 3, author: '係', text: '確認済みです' },
    ]);
  });

  test('one more stands beside it; nothing but the two parts changes', () => {
    const fresh: BookNote = { row: 4, column: 1, author: '別の人', text: '改行\nあり', shown: true };
    const bytes = saved((known) => [...known, fresh]);
    expect(differentParts(base, bytes)).toEqual([COMMENTS, BOXES]);
    expect(opened(bytes).sheets[0]?.notes).toHaveLength(2);
    expect(opened(bytes).sheets[0]?.notes?.[1]).toEqual(fresh);
    expect(packageProblems(bytes)).toEqual([]);
  });

  test('without the last one, their parts are gone and the chart stays', () => {
    const bytes = saved(() => []);
    const parts = Object.keys(packageParts(bytes));
    expect(parts.filter((path) => /comments|vml/i.test(path))).toEqual([]);
    expect(parts).toContain('xl/charts/chart1.xml');
    expect(partText(bytes, SHEET)).not.toContain('legacyDrawing');
    expect(packageProblems(bytes)).toEqual([]);
  });
});

describe('a new workbook with notes and conversations', () => {
  const note: BookNote = { row: 1, column: 0, author: '係', text: '未報告です' };
  const made = book([
    sheet('参加', {
      cells: cells([
        ['人数', 12],
        [3, 4],
      ]),
      notes: [note],
      comments: [TALK],
    }),
    sheet('会合', { notes: [{ ...note, row: 0 }] }),
  ]);

  test('LibreOffice shows the notes, and the conversation as Excel writes it for older Excels', async () => {
    const flat = new TextDecoder().decode(await convertOne(newWorkbook(made), 'xlsx', 'fods'));
    const texts = [...flat.matchAll(/<office:annotation [\s\S]*?<\/office:annotation>/g)].map(([xml]) => xml);
    expect(texts).toHaveLength(3);
    expect(texts.filter((xml) => xml.includes('未報告です'))).toHaveLength(2);
    expect(texts.find((xml) => xml.includes('この値は正しいですか'))).toContain('はい');
  });

  test('a resolved conversation changes its mark alone; a reply is added behind', () => {
    const bytes = newWorkbook(made);
    const path = 'xl/threadedComments/threadedComment1.xml';
    const resolved = saveBook(
      bytes,
      withSheet(made, '参加', (s) => ({ ...s, comments: [{ ...TALK, resolved: true }] })),
    );
    expect(differentParts(bytes, resolved)).toEqual([path]);
    expect(partText(resolved, path)).toContain('done="1"');
    const reply = { ...TALK, id: '{0F9E8D7C-3333-4222-8333-444455556666}', text: '直しました' };
    const { row: _row, column: _column, resolved: _resolved, replies: _replies, ...remark } = reply;
    const talk = { ...TALK, replies: [...TALK.replies, remark] };
    const answered = saveBook(
      bytes,
      withSheet(made, '参加', (s) => ({ ...s, comments: [talk] })),
    );
    expect(differentParts(bytes, answered)).toEqual([COMMENTS, path]);
    expect(opened(answered).sheets[0]?.comments).toEqual([talk]);
  });

  test('removed, the conversation leaves no stand-in behind', () => {
    const bytes = newWorkbook(made);
    const { comments: _comments, ...rest } = made.sheets[0] ?? sheet('参加');
    const without = { ...made, sheets: [rest, ...made.sheets.slice(1)] };
    const saved = saveBook(bytes, without);
    expect(opened(saved)).toEqual(without);
    expect(partText(saved, COMMENTS)).not.toContain('[Threaded comment]');
    expect(packageProblems(saved)).toEqual([]);
  });
});
