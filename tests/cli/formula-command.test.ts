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

test('an indicator, its sentence, its answer, both formulas and what must hold for them', async () => {
  const { code, out } = await kyodo(folder, 'formula', 'club.xlsx', 'k03', '--year', '令和3年度');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'k03\tオンライン会合数',
    '  令和3年度（「開催日」による）の「会合」のうち、「形式」が「オンライン」の行の件数です。単位は「回」です。',
    '  いまの答え: 114',
    '  [Excel 2021・Microsoft 365]',
    expect.stringMatching(/^ {2}=LET\(期間内,.*NA\(\).*"オンライン"/) as string,
    '  [Excel 2016・LibreOffice 7.4から]',
    expect.stringMatching(/^ {2}=IF\(.*NA\(\).*"オンライン"/) as string,
    '  数式が正しいための条件（「点検」で確かめられます）:',
    expect.stringContaining('会合.開催日') as string,
    expect.stringContaining('会合.形式') as string,
    '',
  ]);
});

test.each(['modern', 'classic'])('formulas of %s calculate to the answer that is told', async (dialect) => {
  const asked = await kyodo(folder, 'formula', 'club.xlsx', '--year', 'R3', '--dialect', dialect, '--json');
  const told = JSON.parse(asked.out) as { answer: number; formulas: { formula: string }[] }[];
  expect(told.map(({ answer }) => answer)).toEqual([2764, 415, 114, 100]);
  for (const { answer, formulas } of told) {
    const { out } = await kyodo(folder, 'eval', formulas[0]?.formula ?? '', '--book', 'club.xlsx');
    expect(out).toBe(`${answer}\n`);
  }
});

test('a year without rows has no answer, and its formula says #N/A', async () => {
  const asked = await kyodo(
    folder,
    'formula',
    'club.xlsx',
    'K01',
    '--year',
    '2010',
    '--json',
    '--lang',
    'en',
  );
  const [told] = JSON.parse(asked.out) as { answer: null; reason: string; formulas: { formula: string }[] }[];
  expect([told?.answer, told?.reason]).toEqual([null, expect.stringContaining('2010')]);
  const { out } = await kyodo(folder, 'eval', told?.formulas[1]?.formula ?? '', '--book', 'club.xlsx');
  expect(out).toMatch(/^#N\/A/);
});

test('what is not in the ledger, or cannot be counted, is told', async () => {
  const none = await kyodo(folder, 'formula', 'club.xlsx', 'K99');
  expect([none.code, none.out]).toEqual([1, expect.stringContaining('K99')]);
  const book = smallBook(indicators({ measure: 'distinct', sourceTable: '名簿' }));
  writeFileSync(path.join(folder, 'faulty.xlsx'), newWorkbook(book));
  const faulty = await kyodo(folder, 'formula', 'faulty.xlsx', '--lang', 'en', '--json');
  expect([faulty.code, JSON.parse(faulty.out)]).toEqual([
    1,
    [expect.objectContaining({ id: 'K01', answer: null, formulas: [] })],
  ]);
});

test('a day, a year or a dialect that is none is refused', async () => {
  for (const wrong of [
    ['--as-of', '2022年'],
    ['--year', '去年'],
    ['--dialect', 'R1C1'],
  ]) {
    const { code, out, err } = await kyodo(folder, 'formula', 'club.xlsx', ...wrong);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(wrong[1]);
  }
});
