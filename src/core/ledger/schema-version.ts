import type { RecognisedLedger } from './recognise';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations';

/** The document setting that holds the version of the schema a ledger was made or upgraded with. */
export const VERSION_SETTING = 'kyodo.schema';

/** A ledger's settings as a book keeps them: JSON texts. */
export const LEDGER_SETTINGS: Readonly<Record<string, string>> = {
  [VERSION_SETTING]: JSON.stringify(SCHEMA_VERSION),
};

/**
 * The version of the schema that a ledger follows. A ledger that does not say so (the first version did not, and some
 * programs drop settings when they save) follows the newest version of which no column is missing.
 *
 * @param setting what the workbook's setting holds; undefined when there is none
 */
export function ledgerVersion(setting: unknown, ledger: RecognisedLedger): number {
  if (typeof setting === 'number' && Number.isInteger(setting) && setting > 0) return setting;
  const lacking = MIGRATIONS.find(({ steps }) =>
    steps.some((step) => {
      if (step.kind !== 'columnsAdded') return false;
      const table = ledger.tables.get(step.table);
      return table !== undefined && step.columns.some((column) => !table.columns.has(column));
    }),
  );
  return lacking ? lacking.to - 1 : SCHEMA_VERSION;
}
