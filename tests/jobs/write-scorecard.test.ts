import { refresh } from '../../src/jobs/refresh';
import type { WriteScorecardResult } from '../../src/jobs/write-scorecard';
import { writeScorecard } from '../../src/jobs/write-scorecard';
import type { LedgerRow } from '../../src/core/ledger/schema-types';
import type { LedgerRows } from '../../src/core/ledger/ledger-book';
import type { Language } from '../../src/words/language';
import { smallBook } from '../core/ledger/checks/altered-book';
import { startExcel } from '../office/start-excel';
import { sheetOf } from '../sheets/sheet-books';
import { sheetNamed } from './ledger-books';
import { plainBook } from './plain-book';

const NOW = new Date(2026, 10, 20, 9, 30);
/** Columns of the table. */
const [BEFORE, ACTUAL, ACHIEVEMENT, STATUS, TREND, BARS, NOTE] = [7, 8, 9, 10, 11, 12, 16];

const indicator = (number: number, row: LedgerRow): LedgerRow => ({
  indicatorId: `K0${number}`,
  name: `指標${number}`,
  level: 'output',
  unit: 'people',
  direction: 'increase',
  ...row,
});

/** So many indicators with figures of three years and a target. */
function ledger(count: number, goal: LedgerRow = {}): LedgerRows {
  const indicators = Array.from({ length: count }, (_, index) =>
    indicator(index + 1, {
      direction: 'decrease',
      baseline: 100,
      baselineYear: 2018,
      target: 60,
      targetYear: 2023,
      ...goal,
    }),
  );
  const measurements = indicators.flatMap((_, of) =>
    [96, 90, 80].map((value, index) => ({
      measurementId: `M${of}${index}`,
      indicatorId: `K0${of + 1}`,
      fiscalYear: 2019 + index,
      value,
    })),
  );
  return { indicators, measurements };
}

function write(language: Language = 'ja', fiscalYear: number | null = null): Promise<WriteScorecardResult> {
  return writeScorecard({ fiscalYear, now: NOW, language, show: true });
}

test('a line for each indicator, a mark for each status, a chart with its sentence', async () => {
  const excel = await startExcel({ book: smallBook(ledger(2)) });
  expect(await write()).toEqual({ done: true, sheet: '指標一覧', fiscalYear: 2021, count: 2 });
  await excel.idle();
  const sheet = sheetNamed(excel, '指標一覧');
  expect(excel.model.activeSheet.name).toBe('指標一覧');
  expect(sheet.text(0, 0)).toBe('指標一覧（令和3年度）');
  expect(sheet.text(1, 0)).toBe('2026年11月20日 9:30 に書き出しました。順調 2');
  expect(sheet.value(2, 1)).toBe(2021);
  expect(sheet.tables[0]?.area).toEqual({ top: 4, left: 0, bottom: 6, right: 16 });
  const line = [0, BEFORE, ACTUAL, ACHIEVEMENT, STATUS, TREND, BARS].map((column) => sheet.text(5, column));
  expect(line).toEqual(['K01', '90', '80', '50.0%', '順調', '改善 2期連続', '█▅▁']);
  const saved = excel.saveBook().sheets.find(({ name }) => name === '指標一覧');
  expect(saved?.charts?.map(({ title, kind, series }) => [title, kind, series.length])).toEqual([
    ['K01 指標1', 'lineMarkers', 2],
    ['K02 指標2', 'lineMarkers', 2],
  ]);
  const [chart] = saved?.charts ?? [];
  expect(chart?.series[0]).toMatchObject({
    name: '=指標一覧!$B$13',
    values: '=指標一覧!$B$14:$B$16',
    categories: '=指標一覧!$A$14:$A$16',
  });
  expect(sheet.text(11, 0)).toContain('令和元年度の 96 人 から令和3年度の 80 人 へ（改善 2期連続）。');
  expect(saved?.conditionalFormats.filter(({ rule }) => rule.type === 'cellValue')).toHaveLength(5);
});

test('in English, for the year that was asked for, and what is missing is named', async () => {
  const excel = await startExcel({ book: smallBook(ledger(1), 'en') });
  expect(await write('en', 2022)).toMatchObject({ done: true, sheet: 'Scorecard', fiscalYear: 2022 });
  const sheet = sheetNamed(excel, 'Scorecard');
  expect([ACTUAL, ACHIEVEMENT].map((column) => sheet.value(5, column))).toEqual([null, null]);
  expect(sheet.text(5, STATUS)).toBe('Not measured');
  expect(sheet.text(5, NOTE)).toContain('hold no value of indicator “K01” for fiscal year 2022');
});

test('written anew: the same sheet again, and nothing else touched', async () => {
  const excel = await startExcel({ book: smallBook(ledger(3)) });
  await write();
  await excel.idle();
  const once = plainBook(excel.saveBook());
  await write();
  await excel.idle();
  expect(plainBook(excel.saveBook())).toEqual(once);
  expect(sheetNamed(excel, '指標一覧').tables).toHaveLength(1);
});

test('refreshing writes it for the year that stands on it; without the sheet it makes none', async () => {
  const excel = await startExcel({ book: smallBook(ledger(1)) });
  await refresh('ja', NOW);
  expect(excel.model.sheets.map(({ name }) => name)).not.toContain('指標一覧');
  await write();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('指標一覧').getRange('B3').values = [['令和2年度']];
    context.workbook.worksheets.getItem('団体').activate();
    await context.sync();
  });
  await refresh('ja', NOW);
  await excel.idle();
  const sheet = sheetNamed(excel, '指標一覧');
  expect([sheet.text(0, 0), sheet.value(5, ACTUAL)]).toEqual(['指標一覧（令和2年度）', 90]);
  expect(excel.model.activeSheet.name).toBe('団体');
});

test.each([
  ['beside the table', 'S6'],
  ['below everything', 'A60'],
  ['between a chart and its figures', 'D14'],
  ['above the table', 'F1'],
])('what a person wrote %s stays, and the job says so', async (_, address) => {
  const excel = await startExcel({ book: smallBook(ledger(1)) });
  await write();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('指標一覧').getRange(address).values = [['会議で確認']];
    await context.sync();
  });
  await excel.idle();
  const before = plainBook(excel.saveBook());
  expect(await write()).toEqual({
    done: false,
    problems: [{ code: 'scorecardSheetTaken', data: { sheet: '指標一覧' } }],
  });
  await refresh('ja', NOW);
  expect(plainBook(excel.saveBook())).toEqual(before);
});

test('a sheet of somebody else is never touched; without a ledger there is nothing to write', async () => {
  const book = smallBook(ledger(1));
  const other = sheetOf('指標一覧', [['自分の一覧'], ['よし']]);
  const excel = await startExcel({ book: { ...book, sheets: [...book.sheets, other] } });
  const before = plainBook(excel.saveBook());
  expect(await write()).toMatchObject({ problems: [{ code: 'scorecardSheetTaken' }] });
  expect(plainBook(excel.saveBook())).toEqual(before);
  await startExcel({ book: { ...book, sheets: [other] } });
  expect(await write()).toMatchObject({ problems: [{ code: 'noLedger' }] });
});
