import type { LedgerRows } from '../../../src/core/ledger/ledger-book';
import type { LedgerLabels } from '../../../src/core/ledger/schema-types';
import { tableSpec } from '../../../src/core/ledger/schema';
import { isReported } from '../../../src/core/values/blank';
import type { CellValue } from '../../../src/core/values/cell-value';
import { normalised } from '../../../src/core/values/normalise';
import { LEDGER_LANGUAGES } from '../../../src/words/ledger-language';

/** Rows as objects, column id → value as it stands in the cell; tables by id. Nothing is indexed, nothing is clever. */
export type PlainRow = Readonly<Record<string, CellValue>>;
export type PlainLedger = Readonly<Record<string, readonly PlainRow[]>>;

const labels: LedgerLabels = LEDGER_LANGUAGES.ja.labels;

/** The rows of a Japanese ledger, choices in its words. */
export function plainLedger(rows: LedgerRows): PlainLedger {
  return Object.fromEntries(
    Object.entries(rows).map(([id, of]) => {
      const { columns } = tableSpec(id);
      return [
        id,
        of.map((row) =>
          Object.fromEntries(
            columns.map(({ id: column, type, list = '' }) => {
              const value = row[column] ?? null;
              const words = labels.lists[list]?.values ?? {};
              return [column, type === 'choice' ? (words[String(value)] ?? value) : value];
            }),
          ),
        ),
      ];
    }),
  );
}

/** What two texts have in common when they are the same to the ledger; null for a blank cell. */
export function key(value: CellValue | undefined): string | null {
  return value === undefined || !isReported(value) ? null : normalised(String(value)).toLowerCase();
}
