import { checkLedger } from '../../src/core/ledger/checks/check-ledger';
import type { LedgerRow } from '../../src/core/ledger/schema-types';
import { CHILD_POVERTY } from '../../src/examples/child-poverty/child-poverty-example';
import { newWorkbook } from '../../src/files/new-workbook';
import { LANGUAGES } from '../../src/words/language';
import { ALL_LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import { sheetTexts } from '../oracle/libreoffice';
import { bookOf, calculatedBook, errorsIn, summaryCell, summaryRow } from './calculated-summary';

jest.setTimeout(180_000);

const rows = CHILD_POVERTY.rows('ja');
const of = (table: string): readonly LedgerRow[] => rows[table] ?? [];
const values = (table: string, column: string): Set<unknown> => new Set(of(table).map((row) => row[column]));

describe('the five conditions have their data', () => {
  test('a goal that halves, agreed by every party', () => {
    expect(of('goals')[0]).toMatchObject({ fromValue: 14, toValue: 7, byYear: 2026, indicatorId: 'K01' });
    expect(of('agreements')).toHaveLength(2 * of('partners').length);
    expect(values('agreements', 'answer')).toEqual(new Set(['agreed']));
  });

  test('output and outcome, by age, gender, area and income', () => {
    const levels = values('indicators', 'level');
    expect([...['output', 'outcome', 'impact']].filter((level) => !levels.has(level))).toEqual([]);
    const attributes = [...values('measurements', 'attribute')].filter((each) => each !== undefined);
    expect(attributes.sort()).toEqual(['ageGroup', 'area', 'gender', 'incomeGroup']);
  });

  test('one ◎ and at least one ○ for every activity', () => {
    for (const { activityId } of of('activities')) {
      const marks = of('roles').flatMap((row) => (row['activityId'] === activityId ? row['mark'] : []));
      expect(marks.filter((mark) => mark === 'accountable')).toHaveLength(1);
      expect(marks).toContain('responsible');
    }
  });

  test('a meeting every month, and a backbone that costs something', () => {
    expect(of('sessions').filter((row) => row['kind'] === 'meeting')).toHaveLength(48);
    const backbone = of('contributions').filter((row) => row['partnerId'] === 'G06');
    expect(backbone.map((row) => row['amount'])).toEqual(Array(4).fill(9_000_000));
  });
});

test('the groups of every attribute add up to the whole, every year', () => {
  const reported = of('measurements').filter((row) => row['denominator'] !== undefined);
  const sums = new Map<string, number[]>();
  for (const { indicatorId, fiscalYear, attribute = '', numerator, denominator } of reported) {
    const key = [indicatorId, fiscalYear, attribute].join(' ');
    const [n = 0, d = 0] = sums.get(key) ?? [];
    sums.set(key, [n + Number(numerator), d + Number(denominator)]);
  }
  expect(sums.size).toBe(5 * (4 + 5));
  for (const [key, sum] of sums) expect(sum).toEqual(sums.get(key.replace(/ \w*$/, ' ')));
});

test('is the same every time', () => {
  expect(CHILD_POVERTY.rows('ja')).toEqual(rows);
});

test.each(LANGUAGES)('nothing is to be put right in %s', (language) => {
  expect(checkLedger(bookOf('child-poverty', language), ALL_LEDGER_LANGUAGES)?.findings).toEqual([]);
});

describe.each(LANGUAGES)('the summary sheet in %s', (language) => {
  const same = language === 'ja' ? '一致' : 'Same';

  test('agrees with what the source says; targets that go down are measured right', async () => {
    const book = await calculatedBook('child-poverty', language);
    expect(errorsIn(book)).toEqual([]);
    const facts = [7, 8, 9, 10, 11, 12].map((row) => summaryRow(book, row, [1, 2, 3, 4]));
    expect(facts).toEqual([5, 0.5, 4, 2, 4, 5].map((fact) => [fact, fact, fact, same]));

    const [rate, households, reached] = [18, 19, 20].map((row) =>
      summaryRow(book, row, [2, 3, 4, 5, 6, 7, 8, 9]).map((value) => Number(value).toFixed(3)),
    );
    // Baseline, target, actual twice, achievement twice; then two rules that are wrong for it.
    expect(rate).toEqual(['14.000', '7.000', '9.400', '9.400', '0.657', '0.657', '1.343', '0.000']);
    expect(households).toEqual(['100.000', '50.000', '62.000', '62.000', '0.760', '0.760', '1.240', '0.000']);
    expect(reached).toEqual(['20.000', '60.000', '51.000', '51.000', '0.775', '0.775', '0.850', '0.775']);

    const lines = [...(book.sheets[1]?.cells.keys() ?? [])].map((row) => row + 1);
    const column = (at: number) => lines.map((row) => summaryCell(book, row, at));
    // The island's rate is marked; its people are hidden, and another area with them.
    expect(column(3).filter((value) => value === (language === 'ja' ? '＊' : '*'))).toHaveLength(1);
    expect(column(2).filter((value) => value === 'X').length).toBeGreaterThanOrEqual(2);
    if (language === 'en') return;
    const shown = (await sheetTexts(newWorkbook(book), { recalculate: true })).get('集計');
    for (const row of [7, 8, 9, 10, 11, 12]) expect(shown?.[row - 1]?.[4]).toBe(same);
    const built = [18, 19, 20].map((row) => Number.parseFloat(shown?.[row - 1]?.[7] ?? '').toFixed(1));
    expect(built).toEqual(['65.7', '76.0', '77.5']);
  });
});
