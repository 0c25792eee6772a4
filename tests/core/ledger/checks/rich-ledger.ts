import type { Book } from '../../../../src/core/book/book';
import { ledgerBook } from '../../../../src/core/ledger/ledger-book';
import type { LedgerRow } from '../../../../src/core/ledger/schema-types';
import { AFTER_WORK_CLUB } from '../../../../src/examples/after-work-club/club-example';
import type { Language } from '../../../../src/words/language';
import { LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';

const TOTALS: readonly LedgerRow[] = Array.from({ length: 12 }, (_, year) => ({
  measurementId: `M1${String(year).padStart(2, '0')}`,
  indicatorId: 'K90',
  fiscalYear: 2010 + year,
  value: 100 * (year + 1),
}));

/** An indicator that is counted from the participation of the ledger. */
function counted(id: string, language: Language): LedgerRow {
  const { labels } = LEDGER_LANGUAGES[language];
  const { name, columns } = labels.tables.participation;
  return {
    indicatorId: id,
    name: columns.participantId.header,
    level: 'output',
    unit: 'people',
    direction: 'increase',
    measure: 'distinct',
    sourceTable: name,
    sourceColumn: columns.participantId.header,
    filter: `${columns.attendance.header}=${labels.lists.attendance.values.attended}`,
    window: 'fiscalYear',
    baseline: 100,
    target: 500,
  };
}

/** The example, and an indicator with the total since the start of each of twelve years: rows of every kind. */
export function richBook(language: Language): Book {
  const rows = AFTER_WORK_CLUB.rows(language);
  const total: LedgerRow = {
    indicatorId: 'K90',
    name: '累計',
    level: 'output',
    unit: 'people',
    direction: 'increase',
    reporting: 'cumulativeLifetime',
  };
  return ledgerBook({
    language: LEDGER_LANGUAGES[language],
    rows: {
      ...rows,
      indicators: [...(rows['indicators'] ?? []), total, counted('K91', language), counted('K92', language)],
      measurements: [...(rows['measurements'] ?? []), ...TOTALS],
    },
  });
}
