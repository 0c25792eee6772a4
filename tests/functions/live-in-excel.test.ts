import { isDeepStrictEqual } from 'node:util';
import type { Book } from '../../src/core/book/book';
import { functionDefinitions } from '../../src/functions/definitions';
import { HANDLES } from '../../src/functions/handle-register';
import { disconnectFunctions } from '../../src/functions/ports';
import { registerFunctions } from '../../src/functions/register';
import type { BlankArgument } from '../../src/sheets/custom-functions';
import { createBlankProbe } from '../../src/workbook/blank-probe';
import { createLiveLedger } from '../../src/workbook/live-ledger';
import type { LiveWorkbook } from '../../src/workbook/live/live-workbook';
import type { RunningExcel } from '../office/running-excel';
import { startExcel } from '../office/start-excel';
import { sheetNamed, value, values } from '../sheets/sheet-books';
import { ONLY_EVENTS } from '../workbook/live/live-book';
import { clubBook } from './club-ledger';

afterEach(() => {
  HANDLES.forgetAll();
  disconnectFunctions();
});

/** Everything that can be seen in 集計!A1:F7; the sheet is asked as people see it. */
const CELLS = [
  ['=KYODO.KPI("K01",2021)', '=KYODO.KPI("K02","R3",,"性別","女性")', '=KYODO.KPI("K03",Z1,Z1)'],
  ['=KYODO.KPI("K99",2021)', '=KYODO.KPI("K01","去年")', '=A1*100'],
  ['=KYODO.LEDGER(参加[#All])', '=KYODO.KPI("K01",2021,,A3)', '=KYODO.KPI("K02",2021,A3)'],
  ['=KYODO.KPITABLE({"K01";"K03"},{2020,2021},,A3)'],
];

const live: LiveWorkbook[] = [];
afterEach(async () => {
  for (const one of live.splice(0)) await one.end();
});

async function opened(
  book: Book,
  blank: BlankArgument = 0,
  throughRuntime = false,
): Promise<{
  readonly excel: RunningExcel;
  readonly following: () => number;
  readonly ledger: LiveWorkbook;
}> {
  const excel = await startExcel({ book });
  const ledger = createLiveLedger({ rhythm: ONLY_EVENTS });
  live.push(ledger);
  let cells = 0;
  registerFunctions('ja', createBlankProbe(), {
    current: () => ledger.current(),
    subscribe: (listener) => {
      const end = ledger.subscribe(listener);
      cells += 1;
      return () => {
        cells -= 1;
        end();
      };
    },
  });
  const { functions, allowErrorForDataTypeAny } = functionDefinitions('ja');
  excel.registerFunctions(
    { namespace: 'KYODO', blank, functions: functions.map((one) => ({ ...one, allowErrorForDataTypeAny })) },
    throughRuntime,
  );
  return { excel, ledger, following: () => cells };
}

/** What stands in a range of 集計 once it is as wanted, or after ten seconds. */
async function seen({ model }: RunningExcel, range: string, wanted: unknown): Promise<unknown> {
  const look = (): unknown => values(sheetNamed(model, '集計'), range);
  for (let turn = 0; turn < 1000; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await model.settle();
    if (isDeepStrictEqual(look(), wanted)) break;
  }
  return look();
}

/** Asks for what must come to stand there. */
async function shows(excel: RunningExcel, range: string, wanted: unknown): Promise<void> {
  expect(await seen(excel, range, wanted)).toEqual(wanted);
}

async function write(sheet: string, range: string, cells: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(range).formulas = cells as string[][];
    await context.sync();
  });
}

const NA = expect.objectContaining({ error: '#N/A' }) as unknown;

describe.each<[string, BlankArgument, boolean]>([
  ['called directly, blanks as on the web', null, false],
  ['called directly, blanks as on the desktop', 0, false],
  ["through Office.js's runtime, blanks as on the desktop", 0, true],
])('live cells in a workbook, %s', (_, blank, throughRuntime) => {
  test('answer, say why not, follow edits, and take handles', async () => {
    const { excel } = await opened(clubBook(CELLS), blank, throughRuntime);
    await shows(excel, 'A1:C1', [[3, 1, 7]]);
    await shows(excel, 'C2', [[300]]);
    const sheet = sheetNamed(excel.model, '集計');
    expect(values(sheet, 'A2:B2')).toMatchObject([
      [
        { error: '#N/A', message: expect.stringContaining('K99') as string },
        { error: '#VALUE!', message: expect.stringContaining('去年') as string },
      ],
    ]);
    await shows(excel, 'B3:C3', [[3, 2]]);
    const table = (attendance: number): unknown => [
      ['指標ID', '指標名', '単位', 2020, 2021],
      ['K01', '延人', '延人', NA, attendance],
      ['K03', '満足', '点', 5, 7],
    ];
    await shows(excel, 'E6', [[7]]);
    expect(values(sheet, 'A4:E6')).toEqual(table(3));
    const handle = value(sheet, 'A3');
    expect(handle).toMatch(/^参加 4行 #[0-9a-f]{8}$/);

    // The third attendance becomes one of the session of 2022.
    await write('参加', 'B4', [['S03']]);
    await shows(excel, 'A1:B1', [[2, 1]]);
    await shows(excel, 'B3:C3', [[2, 2]]);
    await shows(excel, 'E5', [[2]]);
    expect(value(sheet, 'A3')).not.toBe(handle);
    await write('参加', 'B4', [['S02']]);
    await shows(excel, 'A1:C1', [[3, 1, 7]]);
    await shows(excel, 'A3:B3', [[handle, 3]]);
  });
});

test('rows that come in and go, definitions and values that change', async () => {
  const { excel } = await opened(clubBook(CELLS));
  await shows(excel, 'A1:C1', [[3, 1, 7]]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('参加').rows.add(-1, [['A05', 'S01', 'U03', '', '', '出席', '']]);
    await context.sync();
  });
  await shows(excel, 'A1:C1', [[4, 2, 7]]);
  await shows(excel, 'B3:C3', [[4, 3]]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('参加').rows.getItemAt(0).delete();
    await context.sync();
  });
  await shows(excel, 'A1:C1', [[3, 2, 7]]);
  await shows(excel, 'B3:C3', [[3, 3]]);
  await write('実績', 'J2', [[9]]);
  await shows(excel, 'C1', [[9]]);
});

test('a cell that is written over or deleted is followed no longer', async () => {
  const { excel, following } = await opened(clubBook([['=KYODO.KPI("K01",2021)', '=KYODO.KPI("K02",2021)']]));
  await shows(excel, 'A1:B1', [[3, 2]]);
  expect(following()).toBe(2);
  await write('集計', 'A1', [['手で書いた']]);
  await shows(excel, 'A1:B1', [['手で書いた', 2]]);
  expect(following()).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('集計').delete();
    await context.sync();
  });
  await excel.idle();
  expect(following()).toBe(0);
});

test('a file that is opened again: its handle is not trusted, its cells follow as before', async () => {
  const first = await opened(clubBook(CELLS));
  await shows(first.excel, 'B3:C3', [[3, 2]]);
  const saved = first.excel.saveBook();
  await first.ledger.end();
  first.excel.close();
  HANDLES.forgetAll();
  const { excel } = await opened(saved);
  await shows(excel, 'A1:C1', [[3, 1, 7]]);
  await shows(excel, 'B3:C3', [[3, 2]]);
  await write('参加', 'B4', [['S03']]);
  await shows(excel, 'A1:B1', [[2, 1]]);
  await shows(excel, 'B3:C3', [[2, 2]]);
});
