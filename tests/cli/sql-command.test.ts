import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { exampleBook } from '../../src/examples/catalogue';
import { newWorkbook } from '../../src/files/new-workbook';
import { smallBook } from '../core/ledger/checks/altered-book';
import { indicators } from '../core/ledger/checks/few-rows';
import { duckdb } from '../oracle/sql/duckdb';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();

beforeAll(() => {
  const book = exampleBook('after-work-club', 'ja');
  if (book.ok) writeFileSync(path.join(folder, 'club.xlsx'), newWorkbook(book.value));
});

test('an indicator, its sentence as a comment, and its query', async () => {
  const { code, out } = await kyodo(folder, 'sql', 'club.xlsx', 'k03', '--year', '令和3年度');
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 3)).toEqual([
    '-- K03 オンライン会合数',
    '-- 令和3年度（「開催日」による）の「会合」のうち、「形式」が「オンライン」の行の件数です。単位は「回」です。',
    'WITH "found" AS (',
  ]);
  expect(out).toContain(
    `"sessions"."held_on" >= DATE '2021-04-01' AND "sessions"."held_on" <= DATE '2022-03-31'`,
  );
  expect(out).toMatch(/;\n$/);
});

test('with its tables the whole output runs in DuckDB, and answers what the ledger says', async () => {
  const script = await kyodo(folder, 'sql', 'club.xlsx', '--year', 'R3', '--tables', '--lang', 'en');
  expect(script.out).toContain('-- The number of different “参加者ID”');
  const json = await kyodo(folder, 'sql', 'club.xlsx', '--year', 'R3', '--tables', '--json');
  const { tables, indicators: told } = JSON.parse(json.out) as {
    tables: string[];
    indicators: { id: string; sql: string }[];
  };
  for (const statement of tables) expect(script.out).toContain(statement);
  const database = await duckdb();
  await database.run([script.out]);
  const answers = await Promise.all(told.map(async ({ id, sql }) => [id, (await database.rows(sql))[0]]));
  await database.close();
  expect(answers).toEqual([
    ['K01', [2764, expect.anything(), null]],
    ['K02', [415, expect.anything(), null]],
    ['K03', [114, expect.anything(), null]],
    ['K04', [100, expect.anything(), null]],
  ]);
});

test('what a cell holds stays in the comment', async () => {
  const book = smallBook(indicators({ name: '参加\n; DROP TABLE x', sourceTable: '参加', measure: 'count' }));
  writeFileSync(path.join(folder, 'odd.xlsx'), newWorkbook(book));
  const { out } = await kyodo(folder, 'sql', 'odd.xlsx', 'K01');
  expect(out.split('\n')[0]).toBe('-- K01 参加 ; DROP TABLE x');
});

test('an indicator that cannot be counted says so instead', async () => {
  const book = smallBook(indicators({ measure: 'distinct', sourceTable: '名簿' }));
  writeFileSync(path.join(folder, 'faulty.xlsx'), newWorkbook(book));
  const { code, out } = await kyodo(folder, 'sql', 'faulty.xlsx');
  expect(code).toBe(1);
  expect(out).toMatch(/^-- K01.参加\n-- .*点検.*\n$/);
});

test('a day that is none and an unknown dialect are refused', async () => {
  const day = await kyodo(folder, 'sql', 'club.xlsx', '--as-of', 'いつか');
  expect([day.code, day.out]).toEqual([2, '']);
  const dialect = await kyodo(folder, 'sql', 'club.xlsx', '--dialect', 'oracle');
  expect([dialect.code, dialect.out]).toEqual([2, '']);
});
