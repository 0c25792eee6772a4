import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();
/** The example has three thousand rows. */
const MAKING_MS = 120_000;
const file = (name: string): string => path.join(folder, name);

describe('the example after-work-club', () => {
  beforeAll(async () => {
    const made = await kyodo(folder, 'new', 'club.xlsx', '--example', 'after-work-club');
    expect(made).toEqual({
      code: 0,
      out: '',
      err: expect.stringMatching(/^club\.xlsx を作りました（表 7、行 \d{4}）。\n$/) as string,
    });
  }, MAKING_MS);

  test.each([
    ['=KYODO.ATTENDANCE(参加[参加者ID])', '2764'],
    ['=KYODO.PEOPLE(参加[参加者ID])', '415'],
    ['=KYODO.MISSINGNUMBERS(事業[番号])', '14'],
    ['=ROWS(事業)', '14'],
  ])('%s → %s', async (formula, answer) => {
    const before = readFileSync(file('club.xlsx'));
    const ran = await kyodo(folder, 'eval', formula, '--book', 'club.xlsx');
    expect(ran).toEqual({ code: 0, out: `${answer}\n`, err: '' });
    expect(readFileSync(file('club.xlsx')).equals(before)).toBe(true);
  });

  test.each([
    ['=ROWS(名簿)', /名簿 という名前はありません/],
    ['=ROWS(名簿[氏名])', /名簿 という表はこのブックにありません。ある表: .*参加/],
    ['=ROWS(参加[氏名])', /表 参加 に「氏名」という列はありません。ある列: .*参加者ID/],
    ['=無い!A1', /「無い」というシートはこのブックにありません。あるシート: .*参加/],
  ])('%s names what there is instead', async (formula, sentence) => {
    const { code, out } = await kyodo(folder, 'eval', formula, '--book', 'club.xlsx');
    expect(code).toBe(3);
    expect(out).toMatch(sentence);
  });
});

test('without an example the tables are empty, in either language', async () => {
  const made = { code: 0, out: '', err: 'empty.xlsx を作りました（表 7、行 0）。\n' };
  expect(await kyodo(folder, 'new', 'empty.xlsx')).toEqual(made);
  expect(await kyodo(folder, 'new', 'empty-en.xlsx', '--lang', 'en')).toMatchObject({ code: 0 });
  const people = await kyodo(folder, 'eval', '=KYODO.PEOPLE(参加[参加者ID])', '--book', 'empty.xlsx');
  expect(people).toMatchObject({ code: 3, out: expect.stringMatching(/^#N\/A\t/) as string });
});

describe('a file that is there', () => {
  test('stays as it is', async () => {
    writeFileSync(file('mine.xlsx'), 'mine');
    const { code, out, err } = await kyodo(folder, 'new', 'mine.xlsx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^mine\.xlsx はすでにあります。.*--force/);
    expect(readFileSync(file('mine.xlsx'), 'utf8')).toBe('mine');
  });

  test('is replaced with --force, and no draft is left beside it', async () => {
    writeFileSync(file('old.xlsx'), 'old');
    expect(await kyodo(folder, 'new', 'old.xlsx', '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(file('old.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test.each([
  [['out.csv'], /\.xlsx で終わる必要があります/],
  [['.xlsx'], /\.xlsx で終わる必要があります/],
  [['nowhere/out.xlsx'], /置くフォルダーがありません/],
  [['out.xlsx', '--example', 'after-work'], /「after-work」という例はありません。使える例: after-work-club/],
])('kyodo new %j is refused, and nothing is written', async (argv, sentence) => {
  const { code, out, err } = await kyodo(folder, 'new', ...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(existsSync(file('out.xlsx'))).toBe(false);
});
