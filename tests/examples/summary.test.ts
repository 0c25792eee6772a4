import { startExcel } from '../office/start-excel';
import type { RunningExcel } from '../office/running-excel';
import { attendance } from '../../src/core/people/attendance';
import { people } from '../../src/core/people/people';
import { peopleBy } from '../../src/core/people/people-by';
import { missingNumbers } from '../../src/core/values/missing-numbers';
import { AFTER_WORK_CLUB } from '../../src/examples/after-work-club/club-example';
import { exampleBook } from '../../src/examples/catalogue';
import { functionDefinitions } from '../../src/functions/definitions';
import { NO_WORKBOOK } from '../../src/core/indicators/live/live-ledger';
import { disconnectFunctions } from '../../src/functions/ports';
import { registerFunctions } from '../../src/functions/register';
import type { SheetModel } from '../../src/sheets/workbook-model';
import { createBlankProbe } from '../../src/workbook/blank-probe';
import { LANGUAGES } from '../../src/words/language';
import type { Language } from '../../src/words/language';

afterEach(disconnectFunctions);

const ITEMS = { first: 5, count: 11 };

/** The example in the local Excel, calculated by the add-in's own functions. */
async function openExample(language: Language): Promise<RunningExcel> {
  const example = exampleBook('after-work-club', language);
  if (!example.ok) throw new Error('No example');
  const excel = await startExcel({ book: example.value });
  registerFunctions(language, createBlankProbe(), NO_WORKBOOK);
  const { functions, allowErrorForDataTypeAny } = functionDefinitions(language);
  excel.registerFunctions({
    namespace: 'KYODO',
    blank: null,
    functions: functions.map((one) => ({ ...one, allowErrorForDataTypeAny })),
  });
  await excel.idle();
  return excel;
}

describe.each(LANGUAGES)('the summary sheet in %s', (language) => {
  test('agrees with every published figure, by KYODO functions and by built-in ones', async () => {
    const sheet = summaryOf(await openExample(language));
    const lines = Array.from({ length: ITEMS.count }, (_, index) =>
      [1, 2, 3, 4].map((column) => sheet.text(ITEMS.first + index, column)),
    );
    const almost = language === 'ja' ? 'ほぼ100%' : 'almost 100%';
    const same = language === 'ja' ? '一致' : 'Same';
    expect(lines).toEqual([
      ['2,764', '2,764', '2,764', same],
      ['415', '415', '415', same],
      ['6.66', '6.66', '6.66', same],
      ['114', '114', '114', same],
      ['100.0%', '100.0%', '100.0%', same],
      ['100.0%', '100.0%', '100.0%', same],
      ['114', '114', '114', same],
      ['98.2%', '98.2%', almost, same],
      ['14', '14', '14', same],
      ['15', '15', '15', same],
      ['14', '14', '14', same],
    ]);
  });

  test('spills attendance by project and by month, with the same totals', async () => {
    const sheet = summaryOf(await openExample(language));
    const total = language === 'ja' ? '合計' : 'Total';
    const projects = rowsFrom(sheet, 20, 0);
    const months = rowsFrom(sheet, 20, 6);
    expect(projects.at(0)).toHaveLength(5);
    expect(projects.find(([period]) => period === total)?.slice(0, 4)).toEqual([
      total,
      '2,764',
      '415',
      '415',
    ]);
    const names: readonly (string | undefined)[] =
      AFTER_WORK_CLUB.rows(language)['projects']?.map((row) => String(row['name'])) ?? [];
    expect(projects.filter(([period]) => names.includes(period))).toHaveLength(14);
    expect(months.find(([period]) => period === total)?.slice(0, 4)).toEqual([total, '2,764', '415', '415']);
    expect(months.slice(1, 12).map(([period]) => period)).toEqual([
      '202104',
      '202105',
      '202106',
      '202107',
      '202108',
      '202109',
      '202110',
      '202111',
      '202112',
      '202201',
      '202202',
    ]);
  });
});

test('the summary follows an edited row, and says that it differs', async () => {
  const excel = await openExample('ja');
  const participation = excel.model.sheets.find((sheet) => sheet.name === '参加');
  participation?.write({ top: 1, left: 2, bottom: 1, right: 2 }, [['U999']]);
  await excel.idle();
  const sheet = summaryOf(excel);
  expect([sheet.value(5, 1), sheet.value(6, 1), sheet.text(6, 4)]).toEqual([2764, 416, '相違']);
});

test('core arithmetic finds the published totals in the rows', () => {
  const rows = AFTER_WORK_CLUB.rows('ja');
  const participation = rows['participation'] ?? [];
  const ids = participation.map((row) => row['participantId'] ?? null);
  expect(attendance(ids)).toEqual({ ok: true, value: 2764 });
  expect(people(ids)).toEqual({ ok: true, value: 415 });
  const numbers = (rows['projects'] ?? []).map((row) => Number(row['number']));
  expect(missingNumbers(numbers)).toEqual({ ok: true, value: [14] });
  const project = new Map(
    (rows['sessions'] ?? []).map((row) => [row['sessionId'], row['projectId'] ?? null]),
  );
  const byProject = peopleBy(
    ids,
    participation.map((row) => project.get(row['sessionId'] ?? null) ?? null),
  );
  expect(byProject.ok && byProject.value.periods).toHaveLength(14);
});

function summaryOf(excel: RunningExcel): SheetModel {
  const [, sheet] = excel.model.sheets;
  if (!sheet) throw new Error('No summary');
  return sheet;
}

/** Five columns of shown texts, down to the first blank one. */
function rowsFrom(sheet: SheetModel, top: number, left: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = top; sheet.text(row, left) !== ''; row++) {
    rows.push([0, 1, 2, 3, 4].map((column) => sheet.text(row, left + column)));
  }
  return rows;
}
