import { planFor } from '../../../src/core/indicators/plan/make-plan';
import type { Question } from '../../../src/core/indicators/plan/question';
import { bookLedger } from '../../../src/core/indicators/engine/book-ledger';
import type { Dialect } from '../../../src/core/indicators/sql/dialects';
import { planSql } from '../../../src/core/indicators/sql/plan-sql';
import { ledgerBook } from '../../../src/core/ledger/ledger-book';
import type { OwnColumn } from '../../../src/core/ledger/own-columns';
import type { ColumnType, LedgerRow } from '../../../src/core/ledger/schema-types';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import type { Told } from '../plans/told';
import type { Database } from './database';
import { toldBySql, withLedger } from './told-by-sql';

/** A name longer than PostgreSQL's, twice but for its end, and one with every sign that means something in SQL. */
const LONG = '参加者がその日の対話のあとに自分で書いた感想と次に話したいことの要約';
const HEADERS = [`${LONG}その一`, `${LONG}その二`, `"q" 'it' \\ \``];

function own(id: string, header: string, type: ColumnType): OwnColumn {
  return { spec: { id, type, width: 10 }, header, description: header };
}

const [FIRST = '', SECOND = '', SIGNS = ''] = HEADERS;

const INDICATORS: Readonly<Record<string, LedgerRow>> = {
  different: { measure: 'distinct', unit: 'cases', sourceTable: '会合', sourceColumn: FIRST },
  total: { measure: 'sum', unit: 'cases', sourceTable: '会合', sourceColumn: FIRST, missing: 'skip' },
  strict: { measure: 'sum', unit: 'cases', sourceTable: '会合', sourceColumn: FIRST },
  five: { measure: 'count', unit: 'cases', sourceTable: '会合', filter: `${FIRST}=５` },
  above: { measure: 'count', unit: 'cases', sourceTable: '会合', filter: `${FIRST}>4` },
  quoted: { measure: 'count', unit: 'cases', sourceTable: '会合', filter: `${SIGNS}=It's \\ "so"` },
  second: { measure: 'count', unit: 'cases', sourceTable: '会合', sourceColumn: SECOND },
  owned: {
    measure: 'count',
    unit: 'cases',
    sourceTable: '会合',
    dateColumn: SECOND,
    window: 'fiscalYear',
  },
  online: { measure: 'count', unit: 'attendances', sourceTable: '参加', filter: '会合.形式=オンライン' },
};

const ROWS: Readonly<Record<string, readonly LedgerRow[]>> = {
  sessions: [
    { sessionId: 'S01', channel: 'online', heldOn: 44287, first: 5, second: 44287, signs: `it's \\ "so"` },
    { sessionId: 'S02', channel: 'onsite', heldOn: 44286, first: '５', second: 44286.5, signs: 'a\nb' },
    { sessionId: 'ｓ０１', channel: 'onsite', heldOn: 44651, first: 4.5, second: '2021-04-01' },
    { sessionId: 'S03', channel: 'online', heldOn: 44652, first: 'five', second: 1 },
    { sessionId: 'S04', channel: 'online', first: -0.1, second: 2_958_465 },
  ],
  participation: [
    { participationId: 'A01', sessionId: 'S01', participantId: 'U01' },
    { participationId: 'A02', sessionId: ' s01 ', participantId: 'U02' },
    { participationId: 'A03', sessionId: 'S02', participantId: 'U01' },
    { participationId: 'A04', sessionId: 'S09', participantId: 'U01' },
    { participationId: 'A05', participantId: 'U01' },
  ],
  indicators: Object.entries(INDICATORS).map(([id, row]) => ({
    indicatorId: id,
    name: id,
    level: 'output',
    direction: 'increase',
    ...row,
  })),
};

const QUESTION: Question = { fiscalYear: null, project: null, where: [], asOf: 44651 };

/** A ledger in which everything is odd; its answers are written down here, counted by hand. */
export async function oddAnswers(database: Database, dialect: Dialect): Promise<void> {
  const book = ledgerBook({
    language: LEDGER_LANGUAGES.ja,
    rows: ROWS,
    ownColumns: {
      sessions: [own('first', FIRST, 'text'), own('second', SECOND, 'text'), own('signs', SIGNS, 'text')],
    },
  });
  const ledger = bookLedger(book, ALL_LEDGER_LANGUAGES);
  if (!ledger) throw new Error('No ledger in the book');
  const answer = async (id: string, more: Partial<Question> = {}): Promise<Told> => {
    const plan = planFor(id, { ...QUESTION, ...more }, ledger.defined);
    if (!plan.ok) throw new Error(JSON.stringify([id, plan.reason]));
    return toldBySql(database, planSql(plan.value, ledger.defined, dialect));
  };
  await withLedger(database, ledger, dialect, async () => {
    // 5, "５", 4.5, "five" and −0.1: the number 5 and the text are one.
    expect(await answer('different')).toEqual({ value: 4, rows: 5 });
    expect(await answer('total')).toEqual({ value: 9.4, rows: 3 });
    expect(await answer('strict')).toEqual({ none: 'numbersNotReported' });
    expect(await answer('five')).toEqual({ value: 2, rows: 2 });
    // A text is never above a number.
    expect(await answer('above')).toEqual({ value: 2, rows: 2 });
    expect(await answer('quoted')).toEqual({ value: 1, rows: 1 });
    const lines = [{ attribute: SIGNS, value: 'A\nB' }];
    expect(await answer('second', { where: lines })).toEqual({ value: 1, rows: 1 });
    // Days are numbers only: 2021-04-01 as text is none; 44286.5 is noon of the day before.
    expect(await answer('owned', { fiscalYear: 2021 })).toEqual({ value: 1, rows: 1 });
    expect(await answer('owned', { fiscalYear: 2020 })).toEqual({ value: 1, rows: 1 });
    expect(await answer('owned', { fiscalYear: 2019 })).toEqual({ none: 'noRowsInYear' });
    // Two rows have the id S01: the first is online. S09 is nowhere, and one row has no session.
    expect(await answer('online')).toEqual({ value: 2, rows: 2 });
    expect(await answer('online', { project: 'P01' })).toEqual({ none: 'noRowsInTable' });
  });
}
