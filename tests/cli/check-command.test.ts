import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exampleBook } from '../../src/examples/catalogue';
import { newWorkbook } from '../../src/files/new-workbook';
import { openBook } from '../../src/files/open-book';
import { smallBook, withCells, withSheet } from '../core/ledger/checks/altered-book';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();
const save = (name: string, book: Parameters<typeof newWorkbook>[0]): void =>
  writeFileSync(path.join(folder, name), newWorkbook(book));

describe('the example after-work-club', () => {
  beforeAll(() => {
    const book = exampleBook('after-work-club', 'ja');
    if (book.ok) save('club.xlsx', book.value);
  });

  test('has one finding: No. 14 is missing; the file stays as it is', async () => {
    const before = readFileSync(path.join(folder, 'club.xlsx'));
    const { code, out, err } = await kyodo(folder, 'check', 'club.xlsx');
    expect(code).toBe(1);
    expect(out).toMatch(/^事業!B15\t[^\t\n]*「番号」の 14 がありません[^\t\n]*\n$/);
    expect(err).toMatch(/^直すところが 1 件見つかりました（表 7、行 \d{4}）。\n$/);
    expect(readFileSync(path.join(folder, 'club.xlsx')).equals(before)).toBe(true);
  });

  test('is told in English when asked for', async () => {
    const { out, err } = await kyodo(folder, 'check', 'club.xlsx', '--lang', 'en');
    expect(out).toMatch(/^事業!B15\t14 is missing in “番号”/);
    expect(err).toMatch(/^To put right: 1 \(7 tables, \d{4} rows\)\.\n$/);
  });

  test('is told as data with --json', async () => {
    const { code, out } = await kyodo(folder, 'check', 'club.xlsx', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          check: 'numberingGap',
          sheet: '事業',
          cell: 'B15',
          table: '事業',
          column: '番号',
          value: 15,
          sentence: expect.stringContaining('14') as string,
        },
      ],
      ambiguous: [],
    });
  });
});

test('fixes come with --json, as they would be written', async () => {
  save('spaces.xlsx', smallBook({ partners: [{ partnerId: 'G01', name: '団　体', sector: 'npo' }] }, 'en'));
  const { out } = await kyodo(folder, 'check', 'spaces.xlsx', '--json');
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ check: 'spaces', value: '団　体', fix: { kind: 'spaces', newValue: '団体' } }],
  });
});

test('--fix makes a workbook with what has a certain fix, its totals calculated, and tells the rest', async () => {
  const book = exampleBook('after-work-club', 'ja');
  if (!book.ok) throw new Error('No example');
  save(
    'club-fix.xlsx',
    withCells(book.value, { '団体!B3': { value: '　団　体' }, '会合!C3': { value: '令和3年4月20日' } }),
  );
  const before = readFileSync(path.join(folder, 'club-fix.xlsx'));
  const { code, out, err } = await kyodo(folder, 'check', 'club-fix.xlsx', '--fix', 'fixed.xlsx');
  expect(code).toBe(1);
  expect(out).toMatch(/^事業!B15\t[^\n]*\n$/);
  expect(err).toMatch(/^2 か所を直して fixed\.xlsx を作りました。\n直すところが 1 件見つかりました/);
  expect(readFileSync(path.join(folder, 'club-fix.xlsx')).equals(before)).toBe(true);
  const fixed = openBook(readFileSync(path.join(folder, 'fixed.xlsx')));
  if (!fixed.ok) throw new Error('The fixed file does not open');
  const cell = (sheet: string, row: number, column: number) =>
    fixed.value.book.sheets
      .find(({ name }) => name === sheet)
      ?.cells.get(row)
      ?.get(column);
  expect(cell('団体', 2, 1)?.value).toBe('団体');
  expect(cell('会合', 2, 2)).toMatchObject({ value: 44306, style: { numberFormat: 'yyyy-mm-dd' } });
  expect(cell('集計', 5, 1)?.value).toBe(2764);
  // A file that is there is kept.
  expect(await kyodo(folder, 'check', 'club-fix.xlsx', '--fix', 'fixed.xlsx')).toMatchObject({
    code: 2,
    out: '',
  });
  expect((await kyodo(folder, 'check', 'club-fix.xlsx', '--fix', 'fixed.txt')).code).toBe(2);
});

test('--fix stores what formulas come to after it, errors and shorter lists too', async () => {
  const book = smallBook({ partners: [{ partnerId: 'G01', name: '団　体', sector: 'npo' }] });
  const spill = { top: 0, left: 31, bottom: 1, right: 31 };
  save(
    'formulas.xlsx',
    withCells(book, {
      '団体!AE1': { value: 1, formula: '=1/(B2<>"団体")' },
      '団体!AF1': { value: 1, formula: '=SEQUENCE(IF(B2="団体",1,2))', spill },
      '団体!AF2': { value: 2 },
    }),
  );
  await kyodo(folder, 'check', 'formulas.xlsx', '--fix', 'formulas-fixed.xlsx');
  const fixed = openBook(readFileSync(path.join(folder, 'formulas-fixed.xlsx')));
  if (!fixed.ok) throw new Error('The fixed file does not open');
  const cells = fixed.value.book.sheets.find(({ name }) => name === '団体')?.cells;
  expect(cells?.get(0)?.get(30)?.value).toEqual({ error: '#DIV/0!' });
  expect(cells?.get(0)?.get(31)?.value).toBe(1);
  expect(cells?.get(1)?.get(31)?.value ?? null).toBeNull();
});

test('a ledger without anything to put right ends with 0 and prints nothing, or no findings', async () => {
  save('empty.xlsx', smallBook({}));
  const empty = await kyodo(folder, 'check', 'empty.xlsx');
  expect(empty).toEqual({ code: 0, out: '', err: '直すところは見つかりませんでした（表 7、行 0）。\n' });
  const data = await kyodo(folder, 'check', 'empty.xlsx', '--json');
  expect([data.code, JSON.parse(data.out)]).toEqual([0, { findings: [], ambiguous: [] }]);
});

test('a table that could be two is named, and neither is checked', async () => {
  const book = smallBook({ partners: [{ partnerId: 'G01', name: '団　体', sector: 'npo' }] });
  const [first, second] = ['写し1', '写し2'].map((name) => {
    const renamed = withSheet(book, '団体', ({ tables }) => ({
      name,
      tables: tables.map((table) => ({ ...table, name })),
    }));
    return renamed.sheets.filter((sheet) => sheet.name === name);
  });
  const others = book.sheets.filter(({ name }) => name !== '団体');
  save('two.xlsx', { ...book, names: [], sheets: [...others, ...(first ?? []), ...(second ?? [])] });
  const { code, out, err } = await kyodo(folder, 'check', 'two.xlsx');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  const data = await kyodo(folder, 'check', 'two.xlsx', '--json');
  expect(JSON.parse(data.out)).toEqual({ findings: [], ambiguous: [['写し1', '写し2']] });
  expect(err).toMatch(/どちらも点検していません。1つにしてください: 写し1, 写し2\n/);
});

test.each([
  ['nothing.xlsx', /^nothing\.xlsx が見つかりません/],
  ['text.xlsx', /^text\.xlsx を開けません/],
  ['bare.xlsx', /^bare\.xlsx に台帳の表がありません/],
])('%s cannot be checked: 2', async (name, sentence) => {
  writeFileSync(path.join(folder, 'text.xlsx'), 'text');
  const book = smallBook({});
  save('bare.xlsx', { ...book, names: [], sheets: book.sheets.slice(0, 1) });
  const { code, out, err } = await kyodo(folder, 'check', name);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
});
