import { CHECKS } from '../../../../src/core/ledger/checks/checks';
import { checkLedger } from '../../../../src/core/ledger/checks/check-ledger';
import { exampleBook } from '../../../../src/examples/catalogue';
import { LANGUAGES } from '../../../../src/words/language';
import { findingSentences } from '../../../../src/words/ja/checks';
import { findingSentence } from '../../../../src/words/finding-sentence';
import { ALL_LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';
import { findingsIn, places, smallBook, withCells, withMerge, withSheet } from './altered-book';
import { DATA_LEDGERS } from './data-ledgers';
import { APRIL_2021 } from './few-rows';
import { INDICATOR_LEDGERS } from './indicator-ledgers';
import { smallLedgers } from './small-ledger';
import { SPELLING_LEDGERS } from './spelling-ledgers';

/** For each thing that can be said, a ledger of which it is said, and one like it of which it is not. */
const SMALL_LEDGERS = smallLedgers([...DATA_LEDGERS, ...SPELLING_LEDGERS, ...INDICATOR_LEDGERS]);

/** Told of the workbook and not of its values: tested below by hand. */
const OF_THE_BOOK = {
  checks: ['columnMissing', 'mergedCells'],
  says: ['columnMissing', 'errorValue', 'mergedCells'],
};

test('every check and every sentence has a ledger that triggers it', () => {
  const checks = new Set([...SMALL_LEDGERS.map(({ check }) => check), ...OF_THE_BOOK.checks]);
  const said = new Set([...SMALL_LEDGERS.map(({ says }) => says), ...OF_THE_BOOK.says]);
  expect([...checks].sort()).toEqual(Object.keys(CHECKS).sort());
  expect([...said].sort()).toEqual(Object.keys(findingSentences).sort());
});

describe.each(SMALL_LEDGERS)('$check: $says $cell', ({ check, says, wrong, cell, fix, right }) => {
  const findings = findingsIn(smallBook(wrong));

  test('is found, once, and nothing else', () => {
    expect(places(findings)).toEqual([`${check} ${cell}`]);
    expect(findings[0]?.problem.code).toBe(says);
  });

  test('has a fix where it is safe, and the fix puts it right', () => {
    expect(findings[0]?.fix?.newValue).toEqual(fix);
    if (fix !== undefined) {
      expect(findingsIn(withCells(smallBook(wrong), { [cell]: { value: fix } }))).toEqual([]);
    }
  });

  test('is not found in a ledger without it', () => {
    expect(places(findingsIn(smallBook(right)))).toEqual([]);
  });

  test.each(LANGUAGES)('is told in %s with its column and value', (language) => {
    const [finding] = findings;
    if (!finding) throw new Error('Nothing was found');
    const sentence = findingSentence(finding, language);
    expect(sentence).toContain(finding.column);
    expect(sentence).toContain(finding.shown.trim());
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test('an empty ledger and blank rows inside tables have nothing to put right', () => {
  expect(findingsIn(smallBook({}))).toEqual([]);
  expect(
    findingsIn(smallBook({ partners: [{}, { partnerId: 'G01', name: 'あ会', sector: 'npo' }, {}] })),
  ).toEqual([]);
});

test('merged cells are told once, and not as the blanks they leave', () => {
  const rows = [1, 2].map((number) => ({ projectId: `P${number}`, number, name: '事業', status: 'active' }));
  const book = withMerge(smallBook({ projects: rows }), '事業', { top: 1, left: 2, bottom: 2, right: 2 });
  const merged = withCells(book, { '事業!C3': { value: null } });
  const findings = findingsIn(merged);
  expect(places(findings)).toEqual(['mergedCells 事業!C2:C3']);
  expect(findings[0] && findingSentence(findings[0], 'ja')).toContain('C2:C3');
});

test('a required column that is missing is told at the table’s first cell', () => {
  const book = withSheet(smallBook({}), '団体', ({ tables }) => ({
    tables: tables.map((table) => ({
      ...table,
      columns: table.columns.map((header) => (header === '区分' ? '種別' : header)),
    })),
  }));
  const findings = findingsIn(book);
  expect(places(findings)).toEqual(['columnMissing 団体!A1']);
  expect(findings[0] && findingSentence(findings[0], 'ja')).toContain('区分');
});

test('an error is told as such; a formula without a result is not guessed at, and no fix replaces a formula', () => {
  const book = smallBook({ partners: [{ partnerId: 'G01', name: 'あ会', sector: 'npo' }] });
  const error = withCells(book, { '団体!B2': { value: { error: '#REF!' }, formula: '=目次!A1' } });
  expect(findingsIn(error).map(({ problem }) => problem)).toEqual([
    { code: 'errorValue', data: { error: '#REF!' } },
  ]);
  expect(findingsIn(withCells(book, { '団体!B2': { value: null, formula: '=目次!A1' } }))).toEqual([]);
  const [spaced] = findingsIn(withCells(book, { '団体!B2': { value: ' あ会', formula: '=目次!A1' } }));
  expect(spaced).toMatchObject({ check: 'spaces' });
  expect(spaced).not.toHaveProperty('fix');
});

test('own values written below a list belong to it', () => {
  const book = smallBook({ partners: [{ partnerId: 'G01', name: 'あ会', sector: '商工会' }] });
  const own = withSheet(withCells(book, { '一覧!A12': { value: '商工会' } }), '一覧', ({ tables }) => ({
    tables: tables.map((table, index) =>
      index === 0 ? { ...table, area: { ...table.area, bottom: 11 } } : table,
    ),
  }));
  expect(places(findingsIn(book))).toEqual(['unknownListValue 団体!D2']);
  expect(findingsIn(own)).toEqual([]);
});

test('a workbook that counts from 1904 shows and fixes its own days', () => {
  const rows = {
    projects: [{ projectId: 'P01', number: 1, name: '事業', status: 'active', startsOn: APRIL_2021 - 1462 }],
    sessions: [
      { sessionId: 'S01', projectId: 'P01', heldOn: APRIL_2021 - 1462, channel: 'online' },
      { sessionId: 'S02', projectId: 'P01', heldOn: '令和3年4月1日', channel: 'online' },
      { sessionId: 'S03', projectId: 'P01', heldOn: APRIL_2021 - 1463, channel: 'online' },
    ],
  };
  const findings = findingsIn({ ...smallBook(rows), date1904: true });
  expect(places(findings)).toEqual(['eraText 会合!C3', 'outsideProject 会合!C4']);
  expect(findings.map(({ shown }) => shown)).toEqual(['令和3年4月1日', '2021-03-31']);
  expect(findings[0]?.fix).toEqual({ kind: 'date', newValue: APRIL_2021 - 1462 });
});

test('one cell written wrongly in two ways has one finding, whose fix puts both right', () => {
  const book = smallBook({ partners: [{ partnerId: ' Ｇ０１　', name: '　ﾐﾎﾝ会', sector: 'npo' }] });
  const findings = findingsIn(book);
  expect(findings.map(({ fix }) => fix?.newValue)).toEqual(['G01', 'ミホン会']);
});

test('a book without ledger tables is no ledger', () => {
  const book = smallBook({});
  const bare = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, tables: [] })) };
  expect(checkLedger(bare, ALL_LEDGER_LANGUAGES)).toBeUndefined();
});

test.each(LANGUAGES)('the example after-work-club in %s lacks No. 14, and nothing else', (language) => {
  const book = exampleBook('after-work-club', language);
  if (!book.ok) throw new Error('No example');
  const findings = findingsIn(book.value);
  expect(findings.map(({ problem }) => problem)).toEqual([{ code: 'numberMissing', data: { missing: 14 } }]);
  expect(findings[0]).toMatchObject({ check: 'numberingGap', address: 'B15', value: 15 });
});
