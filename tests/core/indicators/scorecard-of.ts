import { bookLedger } from '../../../src/core/indicators/engine/book-ledger';
import { columnarEngine } from '../../../src/core/indicators/engine/columnar-engine';
import type {
  ScorecardQuestion,
  ScorecardRow,
  ScorecardSource,
} from '../../../src/core/indicators/scorecard';
import { scorecard } from '../../../src/core/indicators/scorecard';
import type { LedgerRow } from '../../../src/core/ledger/schema-types';
import type { LedgerRows } from '../../../src/core/ledger/ledger-book';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import { smallBook } from '../ledger/checks/altered-book';

/** 2026-11-20. */
export const TODAY = 46_346;

export function sourceOf(rows: LedgerRows): ScorecardSource {
  const ledger = bookLedger(smallBook(rows), ALL_LEDGER_LANGUAGES);
  if (!ledger) throw new Error('No ledger');
  return { ledger, engine: columnarEngine(ledger) };
}

/** The first indicator's row. */
export function firstRow(rows: LedgerRows, question: Partial<ScorecardQuestion> = {}): ScorecardRow {
  const [row] = scorecard(sourceOf(rows), { fiscalYear: 2021, project: null, asOf: TODAY, ...question });
  if (!row) throw new Error('No row');
  return row;
}

/** Values of one indicator that are reported year by year; `of` is the rest of its definition. */
export function yearly(of: LedgerRow, values: Readonly<Record<number, LedgerRow>>): LedgerRows {
  return {
    indicators: [
      { indicatorId: 'K01', name: '参加', level: 'output', unit: 'people', direction: 'increase', ...of },
    ],
    measurements: Object.entries(values).map(([year, row], index) => ({
      measurementId: `M${index + 1}`,
      indicatorId: 'K01',
      fiscalYear: Number(year),
      ...row,
    })),
  };
}
