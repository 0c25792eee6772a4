import type { FormulaDialect } from '../../../../src/core/indicators/formula/dialect';
import { planFormula } from '../../../../src/core/indicators/formula/plan-formula';
import { indicatorsInBook } from '../../../../src/core/indicators/definition/indicators-in-book';
import { planFor } from '../../../../src/core/indicators/plan/make-plan';
import type { Question } from '../../../../src/core/indicators/plan/question';
import type { LedgerRow } from '../../../../src/core/ledger/schema-types';
import { needsArrayEvaluation } from '../../../../src/files/formula/array-evaluation';
import { fileFormula } from '../../../../src/files/formula/file-form';
import { stepNames } from '../../../../src/words/formula-notes';
import { ALL_LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';
import { smallBook } from '../../ledger/checks/altered-book';
import { indicators } from '../../ledger/checks/few-rows';

const IN_2021: Question = { fiscalYear: 2021, project: null, where: [], asOf: 44651 };

/** The formula of an indicator defined by a row of 指標. */
function written(row: LedgerRow, dialect: FormulaDialect, question: Partial<Question> = {}, live = false) {
  const book = smallBook({ ...indicators(row), contributions: [], secondments: [] });
  const defined = indicatorsInBook(book, ALL_LEDGER_LANGUAGES);
  if (!defined) throw new Error('No indicators');
  const plan = planFor('K01', { ...IN_2021, ...question }, defined);
  if (!plan.ok) throw new Error(JSON.stringify(plan.reason));
  return planFormula(plan.value, defined, dialect, { live, names: stepNames('ja') });
}

function formula(row: LedgerRow, dialect: FormulaDialect, question: Partial<Question> = {}): string {
  const made = written(row, dialect, question);
  return made.ok ? made.value.formula : made.reason.code;
}

const YEAR = { window: 'fiscalYear', unit: 'cases' };
const ONLINE = { ...YEAR, measure: 'count', sourceTable: '会合', filter: '形式=オンライン' };
const PEOPLE = { ...YEAR, measure: 'distinct', sourceTable: '参加', sourceColumn: '参加者ID' };
const MONEY = { ...YEAR, measure: 'sum', sourceTable: '資源拠出', sourceColumn: '換算額', unit: 'yen' };

test('rows of a year are counted where there are rows of that year', () => {
  expect(formula(ONLINE, 'modern')).toBe(
    '=LET(期間内,--(会合[開催日]>=DATE(2021,4,1))*(会合[開催日]<DATE(2022,4,1)),IF(SUM(期間内)=0,NA(),SUM(期間内*(会合[形式]="オンライン"))))',
  );
  const days = '会合[開催日],">="&DATE(2021,4,1),会合[開催日],"<"&DATE(2022,4,1)';
  expect(formula(ONLINE, 'classic')).toBe(
    `=IF(COUNTIFS(${days})=0,NA(),COUNTIFS(${days},会合[形式],"オンライン"))`,
  );
});

test('people are counted by the days of the sessions they came to', () => {
  expect(formula(PEOPLE, 'modern')).toBe(
    '=LET(期間内,--(参加[会合ID]<>"")*XLOOKUP(参加[会合ID],会合[会合ID],--(会合[開催日]>=DATE(2021,4,1))*(会合[開催日]<DATE(2022,4,1)),0),' +
      '対象,期間内*(参加[参加者ID]<>""),' +
      'IF(SUM(期間内)=0,NA(),IF(SUM(対象)=0,0,ROWS(UNIQUE(LOWER(FILTER(参加[参加者ID],対象)))))))',
  );
  const inYear =
    'ISNUMBER(1/LOOKUP(MATCH(参加[会合ID],会合[会合ID],0),ROW(会合[会合ID])-ROW(会合[[#Headers],[会合ID]]),--(会合[開催日]>=DATE(2021,4,1))*(会合[開催日]<DATE(2022,4,1))))';
  expect(formula(PEOPLE, 'classic')).toBe(
    `=IF(SUMPRODUCT(--${inYear})=0,NA(),SUMPRODUCT((FREQUENCY(${inYear}*(参加[参加者ID]<>"")*MATCH(参加[参加者ID]&"",{""}&参加[参加者ID],0),` +
      'ROW(参加[参加者ID])-ROW(参加[[#Headers],[参加者ID]])-1)>0)*(ROW(参加[[#Headers],[#Data],[参加者ID]])>ROW(参加[[#Headers],[参加者ID]]))))',
  );
});

test('what stands in for a blank is said: skipped, zero, or no answer', () => {
  const sum = (missing: string | null): string => formula({ ...MONEY, missing }, 'classic');
  const fits = '(資源拠出[年度]=2021)';
  const [rows, numbers, without] = [
    `SUMPRODUCT(--${fits})`,
    `SUMPRODUCT(${fits}*ISNUMBER(資源拠出[換算額]))`,
    `SUMPRODUCT(${fits}*(1-ISNUMBER(資源拠出[換算額])))`,
  ];
  const base = 'COUNTIFS(資源拠出[年度],2021)=0';
  const total = `SUMPRODUCT(--${fits},資源拠出[換算額])`;
  expect(sum('zero')).toBe(`=IF(${base},NA(),${total})`);
  expect(sum(null)).toBe(`=IF(${base},NA(),IF(${without}>0,NA(),${total}))`);
  expect(sum('skip')).toBe(`=IF(${base},NA(),IF(${numbers}=0,IF(${rows}=0,0,NA()),${total}))`);
});

test('texts that COUNTIFS takes for something else are compared as a whole', () => {
  const asked = (filter: string): string =>
    formula({ measure: 'count', sourceTable: '会合', filter, window: 'fiscalYear' }, 'classic');
  expect(asked('議題=A*')).toContain('*(会合[議題]="A*")');
  expect(asked('議題=10')).toContain('*(会合[議題]&""="10")');
  expect(asked('議題=4月1日')).toContain('*(会合[議題]="4月1日")');
  expect(asked('議題=true')).toContain('*(会合[議題]&""="true")');
  expect(asked('形式=オンライン|対面')).toContain('*((会合[形式]="オンライン")+(会合[形式]="対面"))');
  expect(asked('議題=')).toContain('*(会合[議題]="")');
  expect(asked('予定人数=0')).toContain(',会合[予定人数],0)');
  expect(asked('形式<>対面')).toContain(',会合[形式],"<>対面")');
});

test('a blank that is reached fits what is not sought', () => {
  const wanted = { ...YEAR, measure: 'count', sourceTable: '参加', filter: '会合.形式<>対面' };
  expect(formula(wanted, 'modern')).toContain(
    '(1-(参加[会合ID]<>"")*XLOOKUP(参加[会合ID],会合[会合ID],--(会合[形式]="対面"),0))',
  );
});

test('what must hold is named with its columns', () => {
  const made = written(PEOPLE, 'classic');
  expect(made.ok && made.value.limits).toEqual([
    { limit: 'realNumbers', columns: ['会合.開催日'] },
    { limit: 'writtenAlike', columns: ['参加.会合ID', '会合.会合ID', '参加.参加者ID'] },
    { limit: 'noWildcards', columns: ['参加.会合ID', '参加.参加者ID'] },
    { limit: 'slowWhenLong' },
  ]);
});

const COHORT = {
  measure: 'cohort',
  sourceTable: '派遣',
  dateColumn: '終了日',
  outcomeColumn: '報告日',
  lagMonths: 3,
  unit: 'percent',
  window: 'fiscalYear',
};

test('the day of asking is the day of calculating, or the one that was asked for', () => {
  const live = written(COHORT, 'modern', {}, true);
  expect(live.ok && live.value.limits).toContainEqual({ limit: 'asOfToday' });
  expect(live.ok && live.value.formula).toContain('<=TODAY()');
  const dated = written(COHORT, 'modern');
  expect(dated.ok && dated.value.formula).toContain('<=DATE(2022,3,31)');
  expect(dated.ok && dated.value.formula).not.toContain('TODAY');
});

test('a formula that Excel would not take is refused by name', () => {
  const monthly = {
    ...PEOPLE,
    window: 'month',
    overTime: 'last',
    filter: '出欠=出席;性別=女性;会合.形式=対面',
  };
  expect(written(monthly, 'classic', { project: 'P01' })).toMatchObject({
    ok: false,
    reason: { code: 'formulaTooLong', data: { indicator: 'K01', most: 8192 } },
  });
  expect(formula(monthly, 'modern', { project: 'P01' })).toMatch(/^=LET\(/);
});

test('values of 実績 are those of a whole year; without the table nothing was reported', () => {
  const asked = formula({ measure: 'reported', unit: 'percent', overParties: 'pooled' }, 'modern');
  expect(asked).toContain('(実績[指標ID]="K01")');
  expect(asked).toContain('(実績[対象期間]="年度")');
  expect(asked).toContain('/SUM(IF(年間値,実績[分母],0))*100');
});

test.each([
  ONLINE,
  PEOPLE,
  MONEY,
  { ...MONEY, measure: 'median' },
  COHORT,
  { measure: 'reported', unit: 'people' },
])('files take both: modern with prefixes, classic as a formula like any other: %j', (row) => {
  expect(fileFormula(formula(row, 'modern'))).toMatch(/^_xlfn\.LET\(_xlpm\./);
  const classic = formula(row, 'classic');
  const stored = fileFormula(classic);
  expect(stored?.replaceAll('_xlfn.AGGREGATE(', 'AGGREGATE(')).toBe(classic.slice(1));
  const spills = needsArrayEvaluation(classic, { isSingle: () => true, spills: () => false });
  // AGGREGATE takes arrays by itself, which the analysis does not count on.
  expect(spills).toBe(classic.includes('AGGREGATE('));
});
