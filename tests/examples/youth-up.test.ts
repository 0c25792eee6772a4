import { answered } from '../../src/core/outcome';
import { checkLedger } from '../../src/core/ledger/checks/check-ledger';
import { bookLedger } from '../../src/core/indicators/engine/book-ledger';
import { columnarEngine } from '../../src/core/indicators/engine/columnar-engine';
import { planFor } from '../../src/core/indicators/plan/make-plan';
import { chain } from '../../src/core/combine';
import { YOUTH_UP } from '../../src/examples/youth-up/youth-up-example';
import { newWorkbook } from '../../src/files/new-workbook';
import { LANGUAGES } from '../../src/words/language';
import { ALL_LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import { sheetTexts } from '../oracle/libreoffice';
import { bookOf, calculatedBook, errorsIn, summaryCell, summaryRow } from './calculated-summary';

/** A hundred thousand rows are made, calculated, and opened by another program. */
jest.setTimeout(300_000);

const rows = YOUTH_UP.rows('ja');
const participation = rows['participation'] ?? [];
const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016];

describe('what the source says', () => {
  test('about 50,000 learners in seven years from 2010', () => {
    const people = new Set(participation.map((row) => row['participantId']));
    expect([people.size, rows['participants']?.length]).toEqual([50_000, 50_000]);
    expect(participation.length).toBeGreaterThan(50_000);
    const courses = (rows['sessions'] ?? []).filter((row) => row['kind'] === 'training');
    const days = courses.map((row) => Number(row['heldOn']));
    // 2010-04-01 to 2017-03-31.
    expect([Math.min(...days) >= 40_269, Math.max(...days) <= 42_825]).toEqual([true, true]);
  });

  test('handed over to the state from fiscal year 2018; several organisations', () => {
    expect(rows['projects']?.at(-1)).toMatchObject({ number: 8, leadPartnerId: 'G03', startsOn: 43_191 });
    expect(rows['partners']?.filter((row) => row['sector'] === 'npo')).toHaveLength(6);
  });

  test('every party agreed to every goal', () => {
    expect(rows['agreements']?.map((row) => row['answer'])).toEqual(Array(16).fill('agreed'));
  });
});

describe('made-up rows', () => {
  test('nobody takes a course twice, decides before completing, or decides without completing', () => {
    const pairs = participation.map((row) => `${String(row['sessionId'])} ${String(row['participantId'])}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const wrong = participation.filter(({ completedOn = null, decidedOn = null }) =>
      completedOn === null ? decidedOn !== null : decidedOn !== null && decidedOn < completedOn,
    );
    expect(wrong).toEqual([]);
  });

  test('are the same every time, and the same people in both languages', () => {
    expect(YOUTH_UP.rows('ja')['participation']).toEqual(participation);
    expect(YOUTH_UP.rows('en')['participation']).toEqual(participation);
  });
});

test.each(LANGUAGES)('nothing is to be put right in %s', (language) => {
  expect(checkLedger(bookOf('youth-up', language), ALL_LEDGER_LANGUAGES)?.findings).toEqual([]);
});

test('its indicators answer from the rows, the rate from matured cohorts only', () => {
  const ledger = bookLedger(bookOf('youth-up', 'ja'), ALL_LEDGER_LANGUAGES);
  if (!ledger) throw new Error('No ledger');
  const engine = columnarEngine(ledger);
  const ask = (indicator: string, fiscalYear: number | null, asOf: number): number => {
    const question = { fiscalYear, project: null, where: [], asOf };
    const answer = chain(planFor(indicator, question, ledger.defined), (plan) =>
      chain(engine.answer(plan), ({ value }) => answered(value)),
    );
    if (!answer.ok) throw new Error(`${indicator}: ${answer.reason.code}`);
    return answer.value;
  };
  const later = 43_190;
  expect(ask('K02', 2016, later)).toBe(50_000);
  // People of several years are counted in each: the years add up to more than all of them.
  expect(YEARS.reduce((sum, year) => sum + ask('K01', year, later), 0)).toBeGreaterThan(50_000);
  const reported = (rows['measurements'] ?? []).filter((row) => row['indicatorId'] === 'K03');
  for (const [index, year] of YEARS.entries()) {
    const { numerator = 0, denominator = 1 } = reported[index] ?? {};
    expect(ask('K03', year, later)).toBeCloseTo((100 * Number(numerator)) / Number(denominator), 9);
    expect(ask('K03', year, later)).toBeGreaterThan(60);
    expect(ask('K06', year, later)).toBeCloseTo(ask('K05', year, later) / ask('K04', year, later), 9);
  }
  // Asked on the last day of the last year, those who completed in its last months wait.
  expect(ask('K03', 2016, 42_825)).not.toBe(ask('K03', 2016, later));
});

describe.each(LANGUAGES)('the summary sheet in %s', (language) => {
  const same = language === 'ja' ? '一致' : 'Same';

  test('agrees with every published fact; LibreOffice finds the same by built-in functions', async () => {
    const book = await calculatedBook('youth-up', language);
    expect(errorsIn(book)).toEqual([]);
    const facts = Array.from({ length: 7 }, (_, index) => summaryRow(book, 7 + index, [1, 2, 3, 4]));
    const [none, several] =
      language === 'ja' ? ['なし（期間を通じて達成）', '複数'] : ['none (met throughout)', 'several'];
    expect(facts).toEqual([
      [2010, 2010, 2010, same],
      [7, 7, 7, same],
      [50_000, 50_000, 50_000, same],
      [3, 3, 3, same],
      [0, 0, none, same],
      [6, 6, several, same],
      [2018, 2018, 2018, same],
    ]);
    // Asked later, fewer wait; in the end nobody does.
    expect([29, 30, 31].map((row) => Number(summaryCell(book, row, 4)) > 0)).toEqual([true, true, false]);
    if (language === 'en') return;
    const texts = (await sheetTexts(newWorkbook(book), { recalculate: true })).get('集計');
    for (const row of [7, 8, 9, 10, 11, 12, 13]) expect(texts?.[row - 1]?.[4]).toBe(same);
    for (const row of [18, 19, 20, 21, 22, 23, 24]) {
      for (const column of [2, 3, 5, 7, 8])
        expect(shown(texts?.[row - 1]?.[column])).toBeCloseTo(
          Number(summaryCell(book, row, column)),
          column === 5 ? 3 : 0,
        );
    }
  });
});

/** The number behind 62.5% or 70,600,000. */
function shown(text = ''): number {
  return Number(text.replace(/[,%]/g, '')) / (text.endsWith('%') ? 100 : 1);
}
