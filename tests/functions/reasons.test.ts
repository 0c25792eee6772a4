import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reason, Reasons } from '../../src/core/reasons';
import { reason } from '../../src/core/reasons';
import { LANGUAGES } from '../../src/words/language';
import { reasonSentence } from '../../src/words/reason-sentence';

/** One case of each reason that the functions give; `argument` is an English parameter name. */
const CASES: { readonly [Code in keyof Reasons]?: Reasons[Code] } = {
  notReported: { argument: 'target' },
  cellNotReported: { argument: 'weights', position: 3 },
  noRows: {},
  notANumber: { argument: 'base', value: '１２' },
  notText: { argument: 'style', value: '5' },
  notAnInteger: { argument: 'numbers', value: 2.5 },
  numberTooLarge: { argument: 'amount', value: 2 ** 60 },
  negative: { argument: 'weights', value: -1 },
  notPositive: { argument: 'unit', value: 0 },
  notOneValue: { argument: 'count', rows: 3, columns: 1 },
  cellError: { argument: 'criterion', error: '#REF!' },
  shapesDiffer: {
    argument: 'range',
    position: 2,
    rows: 3,
    columns: 1,
    expected: 'ids',
    expectedRows: 4,
    expectedColumns: 1,
  },
  blanksUnknown: {},
  notADate: { value: '協働' },
  noSuchDay: { value: '2021-02-30' },
  dateOutOfRange: { value: '明治5年1月1日' },
  beforeEra: { value: '令和元年4月30日', era: '令和', start: '2019-05-01' },
  calendarYearOnly: { value: '令和3年' },
  dayNeeded: { value: '令和3年4月' },
  numberNotADate: { value: 3 },
  yearOutOfRange: { year: 9999, first: 1868, last: 2200 },
  yearNotADate: { year: 2019 },
  unknownStyle: { value: '西暦' },
  notADay: { value: '初夏' },
  beforeSerials: { value: '1877-01-01' },
  numberUnreadable: { value: '千円' },
  numberNotExact: { value: '約500円', word: '約' },
  numberInBrackets: { value: '(500)' },
  onlyLegalForm: { value: '株式会社' },
  notALocalCode: { value: '352' },
  noSuchPrefecture: { value: '48201', prefecture: '48' },
  noSuchBody: { value: '10006', body: '006' },
  localCodeCheckDigit: { value: '352013', expected: '352012' },
  localCodeAmbiguous: { value: 35203, first: '352039', second: '035203' },
  noLedger: {},
  ledgerUnreadable: { code: 'GeneralException' },
  noWorkbook: {},
  noGap: { first: 1, last: 13 },
  tooManyGaps: { first: 1, last: 50_000, count: 49_998, limit: 10_000 },
  unpairedCriteria: { count: 3 },
  criterionBlank: { position: 1 },
  criterionFullWidth: { position: 1, value: '＞＝5', suggestion: '>=5' },
  targetEqualsBaseline: { target: 100 },
  targetNotPositive: { target: -3 },
  unknownDirection: { value: '上昇' },
  directionContradicts: { direction: 'decrease', baseline: 10, target: 20 },
  toleranceWithoutMaintain: { tolerance: 5 },
  baseIsZero: { argument: 'denominators' },
  noDistance: { target: 100 },
  nothingExpectedYet: {},
  bandsNotThree: { count: 2 },
  bandsNotFalling: { bands: '0.6, 0.8, 1' },
  bandNotAFraction: { value: 80, fraction: 0.8 },
  unknownAggregation: { argument: 'overTime', value: '累計' },
  unknownMissingPolicy: { value: '推測' },
  placesHaveNoOrder: { value: 'last' },
  rowWithoutKey: { argument: 'places', position: 4, value: 12 },
  reportMissing: { place: 'A', period: '2021' },
  reportedTwice: { place: 'A', period: '2021' },
  tooFewForTrend: {},
  maintainHasNoTrend: {},
  noneMatured: { waiting: 12, from: '2021-06-30' },
  lagTooLong: { value: 44286, most: 1200 },
  tooFewGroups: { count: 1 },
  unknownReference: { value: '中央' },
  referenceNotAGroup: { value: 9 },
  tableTooLarge: { cells: 5_001, most: 5_000 },
  totalsDoNotAddUp: { total: 12, sum: 11 },
  subtotalInTable: { value: '小計' },
  totalsNeeded: {},
  unknownMethod: { value: '合算' },
  noTotalsToRound: {},
  markLooksLikeNumber: { value: '99' },
  liveUnsettled: { rounds: 100 },
  indicatorNameTwice: { name: '参加した人', ids: 'K01, K02' },
  noYearsWithData: {},
  attributeWithoutValue: { attribute: '性別' },
  valueWithoutAttribute: { value: '女性' },
  notAHandle: { value: '参加の表' },
  handleOfNoTable: { value: '名簿 12行 #0123abcd', table: '名簿' },
  unknownLedgerTable: { value: '名簿' },
  headersOfNoTable: { headers: '氏名, 住所' },
  headersFitSeveral: { names: '会合 / 参加' },
  keyColumnMissing: { table: '参加', column: '参加ID' },
  attributeAmbiguous: { attribute: '性別', names: '参加者.性別 / 支援対象.性別' },
  columnNotInLedger: { table: '参加', column: '参加者ID' },
  noRowsFit: { table: '参加' },
  noRowsInTable: { table: '参加' },
  noRowsInYear: { table: '参加', fiscalYear: 2021 },
  notByProject: { table: '団体' },
  nothingReported: { indicator: 'K01', fiscalYear: 2021 },
  numbersNotReported: { column: '金額', count: 3 },
  oneGroupReported: {},
  partWithoutRows: { part: '2021年度 第2四半期' },
  partiesNotCombined: { count: 3 },
  partsOfRatioMissing: { place: 'P01' },
  peopleNotCombined: { count: 2 },
  periodsMixed: { place: 'P01' },
  timesNotCombined: { count: 4 },
  unknownAttribute: { attribute: '血液型', table: '参加' },
  unknownGroup: { attribute: '性別', value: '男の子' },
  formulaTooLong: { indicator: 'K01', length: 9000, most: 8192 },
  noSuchIndicator: { indicator: 'K99' },
  definitionFaulty: { indicator: 'K01' },
  definitionLacks: { indicator: 'K01', column: 'targetYear' },
  noTargetOfProject: { indicator: 'K01', project: 'J01', fiscalYear: 2021 },
  nothingExpectedInYear: { fiscalYear: 2020, baselineYear: 2021 },
  digitsOutOfRange: { value: 11, most: 10 },
  weightsAllZero: { argument: 'weights' },
  notAMultiple: { amount: 1500, unit: 1000 },
};

/** Facts that the sentence replaces by a name in the reader's language. */
const NAMED = ['argument', 'expected', 'direction', 'column'];

const cases = Object.entries(CASES).map(
  ([code, data]) => [code, reason(code as keyof Reasons, data)] as const,
);

describe.each(LANGUAGES)('sentences in %s', (language) => {
  test.each(cases)('%s', (_, given: Reason) => {
    const sentence = reasonSentence(given, language);
    expect(sentence).toMatch(language === 'ja' ? /[。]$/ : /[.?]$/);
    expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
    for (const [fact, value] of Object.entries(given.data as object)) {
      if (!NAMED.includes(fact)) expect(sentence).toContain(String(value));
    }
  });
});

test('arguments carry the names of the reader’s language', () => {
  const given = reason('shapesDiffer', CASES.shapesDiffer ?? neverEmpty());
  expect(reasonSentence(given, 'ja')).toMatch(/「条件範囲2」.*「ID」/);
  expect(reasonSentence(given, 'en')).toMatch(/"range2".*"ids"/);
  expect(
    reasonSentence(reason('directionContradicts', { direction: 'increase', baseline: 2, target: 1 }), 'ja'),
  ).toContain('「増加」');
});

test('every reason that the arithmetic gives has its case here', () => {
  const rooms = [
    'core/values',
    'core/people',
    'core/indicators',
    'core/disaggregation',
    'core/suppression',
    'core/survey',
    'core/budget',
    'core/ledger/handle',
    'functions',
    'cli',
  ];
  const sources = rooms.flatMap((room) => {
    const directory = join(__dirname, '../../src', room);
    const files = readdirSync(directory, { encoding: 'utf8', recursive: true });
    return files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(directory, name), 'utf8'));
  });
  const given = new Set(
    sources.flatMap((text) => [...text.matchAll(/\breason\(\s*'(\w+)'/g)].map(([, code]) => code)),
  );
  expect([...given].sort()).toEqual(Object.keys(CASES).sort());
});

function neverEmpty(): never {
  throw new Error('the case is missing');
}
