import type { LedgerRow } from '../../src/core/ledger/schema-types';
import { indicatorsInBook } from '../../src/core/indicators/definition/indicators-in-book';
import { planFor } from '../../src/core/indicators/plan/make-plan';
import { ALL_LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import type { Language } from '../../src/words/language';
import { planSentence } from '../../src/words/plan-sentence';
import { smallBook } from '../core/ledger/checks/altered-book';
import { indicators } from '../core/ledger/checks/few-rows';

/** The sentence of the first indicator; the others are there to be its parts. */
function said(language: Language, year: number | null, ...rows: readonly LedgerRow[]): string {
  const book = smallBook({ ...indicators(...rows), secondments: [] });
  const found = indicatorsInBook(book, ALL_LEDGER_LANGUAGES);
  if (!found) throw new Error('No indicators');
  const plan = planFor('K01', { fiscalYear: year, project: null, where: [], asOf: 46000 }, found);
  return plan.ok ? planSentence(plan.value, found.shape, language) : plan.reason.code;
}

const sessions: LedgerRow = { name: '会合数', measure: 'count', sourceTable: '会合', unit: 'times' };

test('conditions: either value, blank, not blank, at least', () => {
  const filter = '形式=オンライン|併用;備考=;所要分>=60;種類<>打合せ';
  expect(said('ja', null, { ...sessions, filter })).toBe(
    '「会合」のうち、「形式」が「オンライン」か「併用」の、「備考」が空欄の、「所要分」が 60 以上の、「種類」が「打合せ」でない行の件数です。単位は「回」です。',
  );
  expect(said('en', null, { ...sessions, filter })).toBe(
    'The number of the rows of “会合” whose “形式” is “オンライン” or “併用” and whose “備考” is blank and whose “所要分” is at least 60 and whose “種類” is not “打合せ”. Unit: times.',
  );
});

test('a state until the end of a year, and an average', () => {
  expect(said('ja', 2021, { ...sessions, window: 'asOf' })).toBe(
    '令和3年度末まで（「開催日」による）の「会合」の行の件数です。単位は「回」です。',
  );
  const average = { measure: 'mean', sourceTable: '会合', sourceColumn: '予定人数', unit: 'people' };
  expect(said('ja', 2019, { ...average, window: 'fiscalYear' })).toBe(
    '令和元年度（「開催日」による）の「会合」の行の「予定人数」の平均です。単位は「人」です。',
  );
});

test('a lagged cohort says who is not counted yet', () => {
  const cohort = {
    measure: 'cohort',
    sourceTable: '派遣',
    dateColumn: '終了日',
    outcomeColumn: '報告日',
    lagMonths: 3,
  };
  expect(said('ja', 2021, { ...cohort, unit: 'percent' })).toBe(
    '令和3年度（「終了日」による）の「派遣」の行のうち、「終了日」から3か月以内に「報告日」がある割合（3か月がまだ過ぎていない行は数えません）です。単位は「％」です。',
  );
});

test('a ratio names both of its indicators and what they count', () => {
  const ratio = {
    name: '会合あたり',
    measure: 'ratio',
    unit: 'ratio',
    numeratorId: 'K02',
    denominatorId: 'K03',
  };
  expect(said('en', 2021, ratio, sessions, { ...sessions, name: '全会合' })).toBe(
    '“会合数” ÷ “全会合”. “会合数”: The number of the rows of “会合” in fiscal year 2021 (by “開催日”); “全会合”: The number of the rows of “会合” in fiscal year 2021 (by “開催日”). Unit: times as much.',
  );
});

test('an unknown indicator, and one with a fault, have no plan', () => {
  expect(said('ja', 2021, { ...sessions, sourceTable: '名簿' })).toBe('definitionFaulty');
  expect(said('ja', 2021, { ...sessions, indicatorId: 'K09' })).toBe('noSuchIndicator');
});

test('parts of a year, then made one', () => {
  const quarterly = { ...sessions, window: 'quarter', overTime: 'mean' };
  expect(said('ja', 2021, quarterly)).toBe(
    '令和3年度（「開催日」による）の「会合」の行の件数を四半期ごとに求めた値の平均です。単位は「回」です。',
  );
  expect(said('en', 2021, quarterly)).toBe(
    'The number of the rows of “会合” in fiscal year 2021 (by “開催日”), found for each quarter; of these values, the mean. Unit: times.',
  );
});
