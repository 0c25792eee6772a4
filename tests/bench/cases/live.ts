// First: jsdom looks once which globals there are, and the engine gives Node 20 one more.
import { ownWindow } from '../../office/own-window';
import type { Book } from '../../../src/core/book/book';
import { putCell } from '../../../src/core/book/grid';
import { functionDefinitions } from '../../../src/functions/definitions';
import { HANDLES } from '../../../src/functions/handle-register';
import { registerFunctions } from '../../../src/functions/register';
import type { SheetModel } from '../../../src/sheets/workbook-model';
import { createBlankProbe } from '../../../src/workbook/blank-probe';
import { createLiveLedger } from '../../../src/workbook/live-ledger';
import { installLocalExcel } from '../../../src/workbench/excel-host/local-excel';
import { OFFICE_GLOBALS } from '../../office/add-in-window';
import { openBook } from '../../office/open-book';
import type { Bench } from '../bench';
import { KPI_INDICATORS } from '../kpi-indicators';
import { largeLedger, PARTICIPATION, SUMMARY } from '../large-ledger';

const ROWS = Number(process.env['KYODO_BENCH_ROWS'] ?? 100_000);
const PROJECTS = 20;
const YEARS = 5;
const TOP = 10;
/** The row in the middle of 参加. */
const EDITED = { row: ROWS >> 1, header: '会合ID' };

/** 500 cells over a large ledger, in the local Excel through Microsoft's office.js: read by themselves, and by a handle. */
export const bench: Bench = async (report) => {
  const plain = largeLedger(ROWS, undefined, KPI_INDICATORS).book;
  for (const [name, handle] of [
    ['live', undefined],
    ['by a handle', '=KYODO.LEDGER(参加[#All])'],
  ] as const) {
    const cold: number[] = [];
    const edits: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const times = await once(bookWith(plain, handle), run === 0 ? undefined : (sum) => expectSame(sum));
      cold.push(times.cold);
      edits.push(...times.edits);
    }
    const note = 'functions connected to all 500 cells answered';
    report.figure(`500 KPI cells, ${ROWS} rows, ${name}: cold`, cold, { target: '2000', note });
    report.figure(`  one cell edited, until its cells have followed`, edits, { target: '200' });
  }
};

let known: number | undefined;
/** Both ways, every time, the same answers. */
function expectSame(sum: number): void {
  known ??= sum;
  if (sum !== known) throw new Error(`Cells add up to ${sum}, not ${known}`);
}

function bookWith(book: Book, handle: string | undefined): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== SUMMARY) return sheet;
      const grid = new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)]));
      grid.clear();
      if (handle !== undefined) putCell(grid, 0, 0, { value: null, formula: handle });
      const last = handle === undefined ? '' : ',$A$1';
      for (let project = 0; project < PROJECTS; project += 1)
        for (let at = 0; at < KPI_INDICATORS.length * YEARS; at += 1) {
          const [indicator, year] = [Math.floor(at / YEARS) + 1, 2021 + (at % YEARS)];
          const id = `P${String(project + 1).padStart(3, '0')}`;
          const formula = `=KYODO.KPI("K0${indicator}",${year},"${id}"${last})`;
          putCell(grid, TOP + project, at, { value: null, formula });
        }
      return { ...sheet, cells: grid };
    }),
  };
}

async function once(
  book: Book,
  check: ((sum: number) => void) | undefined,
): Promise<{ readonly cold: number; readonly edits: readonly number[] }> {
  const page = ownWindow();
  const open = openBook(book);
  const host = installLocalExcel(page.window, open.model);
  const globals = await page.loadOffice();
  const here = globalThis as unknown as Record<string, unknown>;
  for (const name of OFFICE_GLOBALS) here[name] = globals[name];
  await open.model.settle();
  const ledger = createLiveLedger();
  const start = performance.now();
  registerFunctions('ja', createBlankProbe(), ledger);
  const { functions } = functionDefinitions('ja');
  open.registerFunctions({
    namespace: 'KYODO',
    functions: functions.map((one) => ({ ...one, allowErrorForDataTypeAny: true })),
    invoke: host.invoke,
    blank: null,
  });
  const summary = sheet(open.model.sheets, SUMMARY);
  const until = async (isSo: () => boolean): Promise<void> => {
    for (;;) {
      await open.model.settle();
      if (isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  await until(() => cells(summary).every((value) => typeof value === 'number'));
  const cold = performance.now() - start;
  check?.(cells(summary).reduce<number>((sum, value) => sum + Number(value), 0));
  const edits: number[] = [];
  const participation = sheet(open.model.sheets, PARTICIPATION);
  const session = columnOf(participation, EDITED.header);
  // An attendance moves from one project to another and back: counts of both change.
  const at = { top: EDITED.row, left: session, bottom: EDITED.row, right: session };
  const was = textAt(participation, EDITED.row, session);
  for (let run = 0; run < 6; run += 1) {
    const before = cells(summary).join();
    const begin = performance.now();
    participation.write(at, [[run % 2 === 0 ? sessionOf(open.model.sheets, 'P001') : was]]);
    await until(() => cells(summary).join() !== before);
    edits.push(performance.now() - begin);
    if (run === 0 && was === sessionOf(open.model.sheets, 'P001')) break;
  }
  await ledger.end();
  HANDLES.forgetAll();
  host.dispose();
  page.close();
  open.close();
  return { cold, edits: edits.slice(2) };
}

function sheet(sheets: readonly SheetModel[], name: string): SheetModel {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

function cells(summary: SheetModel): readonly unknown[] {
  return Array.from({ length: PROJECTS }, (_, project) =>
    Array.from({ length: KPI_INDICATORS.length * YEARS }, (__, at) => summary.value(TOP + project, at)),
  ).flat();
}

function columnOf(model: SheetModel, header: string): number {
  for (let column = 0; column < 40; column += 1) if (model.value(0, column) === header) return column;
  throw new Error(`No column ${header}`);
}

function textAt(model: SheetModel, row: number, column: number): string {
  const value = model.value(row, column);
  return typeof value === 'string' ? value : '';
}

/** The first session of a project. */
function sessionOf(sheets: readonly SheetModel[], project: string): string {
  const sessions = sheet(sheets, '会合');
  const [id, of] = [columnOf(sessions, '会合ID'), columnOf(sessions, '事業ID')];
  for (let row = 1; row < 6000; row += 1)
    if (sessions.value(row, of) === project) return textAt(sessions, row, id);
  throw new Error(`No session of ${project}`);
}
