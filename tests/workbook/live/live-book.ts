import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Book } from '../../../src/core/book/book';
import { columnarEngine } from '../../../src/core/indicators/engine/columnar-engine';
import { bookLedger } from '../../../src/core/indicators/engine/book-ledger';
import type { IndicatorLedger } from '../../../src/core/indicators/engine/indicator-ledger';
import type { LiveState } from '../../../src/core/indicators/live/live-ledger';
import { planFor } from '../../../src/core/indicators/plan/make-plan';
import type { Question } from '../../../src/core/indicators/plan/question';
import { rawValues, settledValues } from '../../../src/core/ledger/columnar/column-values';
import type { ColumnarTable } from '../../../src/core/ledger/columnar/columnar-table';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import { createLiveLedger } from '../../../src/workbook/live-ledger';
import type { LiveWorkbook } from '../../../src/workbook/live/live-workbook';
import type { Rhythm } from '../../../src/workbook/live/rhythm';
import type { ExcelOptions, RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';
import { arbitraryCase } from '../../oracle/plans/arbitrary-case';

/** Only what is told leads to reading. */
export const ONLY_EVENTS: Rhythm = {
  gather: 0,
  looks: [600_000],
  retries: [600_000],
  unsure: 0,
  linger: 600_000,
};
/** Looks again and again, tries again at once. */
export const EAGER: Rhythm = { ...ONLY_EVENTS, looks: [5], retries: [5] };

/** A small ledger with every kind of indicator in it; the same for the same number. */
export function someLedger(seed: number): Book {
  const [one] = fc.sample(arbitraryCase({ variants: true }), { numRuns: 1, seed });
  if (!one) throw new Error('No ledger');
  return one.book;
}

/** A workbook in Excel, and its ledger as a live cell sees it. */
export interface LiveBook {
  readonly excel: RunningExcel;
  readonly live: LiveWorkbook;
  /** Every state that was told, the first one included. */
  readonly states: LiveState[];
}

const open: LiveWorkbook[] = [];

export async function openLive(
  book: Book,
  rhythm = ONLY_EVENTS,
  options: ExcelOptions = {},
): Promise<LiveBook> {
  const excel = await startExcel({ ...options, book });
  const live = createLiveLedger({ rhythm });
  open.push(live);
  const states: LiveState[] = [];
  live.subscribe((state) => states.push(state));
  await live.current();
  return { excel, live, states };
}

/** To be called after each test: nothing goes on in the background. */
export async function closeLive(): Promise<void> {
  for (const live of open.splice(0)) await live.end();
}

/** Everything has been told and taken in. */
export async function settled({ excel, live }: LiveBook): Promise<void> {
  await excel.idle();
  await live.settled();
  await excel.idle();
  await live.settled();
}

/** What is live is what reading the saved workbook gives, cell by cell and answer by answer. */
export async function expectFresh(book: LiveBook): Promise<void> {
  const state = await book.live.current();
  const fresh = bookLedger(book.excel.saveBook(), ALL_LEDGER_LANGUAGES);
  if (!fresh) {
    expect(state.ledger).toMatchObject({ reason: { code: 'noLedger' } });
    return;
  }
  if (!state.ledger.ok) throw new Error(`No ledger: ${state.ledger.reason.code}`);
  const { engine, ledger } = state.ledger.value;
  expect(ledger.defined.all).toEqual(fresh.defined.all);
  expect(ledger.defined.shape).toEqual(fresh.defined.shape);
  for (const [id, table] of ledger.tables) {
    const other = fresh.tables.get(id);
    expect(contentOf(table)).toEqual(other && contentOf(other));
  }
  const known = columnarEngine(fresh);
  for (const question of QUESTIONS) {
    for (const { id } of fresh.defined.all) {
      const [one, other] = [planFor(id, question, ledger.defined), planFor(id, question, fresh.defined)];
      expect(one).toEqual(other);
      if (one.ok && other.ok) expect(engine.answer(one.value)).toEqual(known.answer(other.value));
    }
  }
}

export function ledgerOf(state: LiveState): IndicatorLedger {
  if (!state.ledger.ok) throw new Error(`No ledger: ${state.ledger.reason.code}`);
  return state.ledger.value.ledger;
}

const QUESTIONS: readonly Question[] = [
  { fiscalYear: 2021, project: null, where: [], asOf: 44_650 },
  { fiscalYear: null, project: 'P01', where: [], asOf: 44_650 },
  { fiscalYear: 2020, project: null, where: [{ attribute: '性別', value: '女性' }], asOf: 44_286 },
];

function contentOf(table: ColumnarTable): unknown {
  return {
    name: table.name,
    sheet: table.sheet,
    area: table.area,
    places: [...table.places],
    columns: table.columns.map((column, index) => ({
      id: column.id,
      header: column.header,
      place: column.place,
      settled: settledValues(column),
      raw: rawValues(table, index),
    })),
  };
}
