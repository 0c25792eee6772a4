import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { exampleBook } from '../../src/examples/catalogue';
import { newWorkbook } from '../../src/files/new-workbook';
import { smallBook } from '../core/ledger/checks/altered-book';
import { indicators } from '../core/ledger/checks/few-rows';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();

beforeAll(() => {
  const book = exampleBook('after-work-club', 'ja');
  if (book.ok) writeFileSync(path.join(folder, 'club.xlsx'), newWorkbook(book.value));
});

test('says what each indicator of the example counts, in one sentence', async () => {
  const { code, out } = await kyodo(folder, 'indicators', 'club.xlsx', '--year', '令和3年度');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'K01\t延べ参加者数(延人)\t令和3年度（「開催日」による）の「参加」のうち、「出欠」が「出席」の行で「参加者ID」が空欄でないものの件数です。単位は「延人」です。',
    'K02\t参加した人の数(実人員)\t令和3年度（「開催日」による）の「参加」のうち、「出欠」が「出席」の行について、「参加者ID」を重複なしに数えた数です。単位は「人」です。',
    'K03\tオンライン会合数\t令和3年度（「開催日」による）の「会合」のうち、「形式」が「オンライン」の行の件数です。単位は「回」です。',
    'K04\tオンライン活用率\t「実績」に記入された令和3年度の値（期間ごとの値をまとめた値）です。単位は「％」です。',
    '',
  ]);
});

test('in English, with the names of the ledger', async () => {
  const { out } = await kyodo(folder, 'indicators', 'club.xlsx', '--lang', 'en');
  expect(out).toContain(
    'The number of different “参加者ID” in the rows of “参加” whose “出欠” is “出席”. Unit: people.',
  );
});

test('an indicator that cannot be counted says so, as data too', async () => {
  const book = smallBook(indicators({ measure: 'distinct', sourceTable: '名簿' }));
  writeFileSync(path.join(folder, 'faulty.xlsx'), newWorkbook(book));
  const { code, out } = await kyodo(folder, 'indicators', 'faulty.xlsx', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    { id: 'K01', name: '参加', answered: false, sentence: expect.stringContaining('点検') as string },
  ]);
});

test('a year that is none, and a workbook without indicators, are refused', async () => {
  const year = await kyodo(folder, 'indicators', 'club.xlsx', '--year', '去年');
  expect([year.code, year.out]).toEqual([2, '']);
  expect(year.err).toContain('去年');
  const cell = new Map([[0, new Map([[0, { value: 1 }]])]]);
  const book = smallBook({});
  const plain = {
    ...book,
    sheets: book.sheets.slice(0, 1).map((sheet) => ({ ...sheet, cells: cell, tables: [] })),
    names: [],
  };
  writeFileSync(path.join(folder, 'plain.xlsx'), newWorkbook(plain));
  const none = await kyodo(folder, 'indicators', 'plain.xlsx');
  expect([none.code, none.out]).toEqual([2, '']);
  expect(none.err).toContain('指標');
});
