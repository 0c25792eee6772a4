import type { LedgerLanguage } from './ledger-language';
import { tableLabel } from './ledger-language';
import type { RecognisedLedger } from './recognise';
import type { CompleteLabels } from './schema';
import { LEDGER_TABLES } from './schema';
import type { ColumnLabel, TableLabel } from './schema-types';

/**
 * The language with the names that stand in the workbook: a table or header the person renamed is
 * called by its new name, so that formulas and names built for this workbook lead to it.
 */
export function languageAsFound(ledger: RecognisedLedger, language: LedgerLanguage): LedgerLanguage {
  const tables = Object.fromEntries(
    LEDGER_TABLES.map((spec) => {
      const label = tableLabel(spec.id, language);
      const known = ledger.tables.get(spec.id);
      return [spec.id, known ? renamed(label, known.found.name, known.found.headers, known.columns) : label];
    }),
  );
  // Every table of the schema is in it: it was made from the schema's own list.
  return {
    ...language,
    labels: { ...language.labels, tables: tables as unknown as CompleteLabels['tables'] },
  };
}

function renamed(
  label: TableLabel,
  name: string,
  headers: readonly string[],
  places: ReadonlyMap<string, number>,
): TableLabel {
  const columns = Object.entries(label.columns).map(([id, column]): [string, ColumnLabel] => {
    const place = places.get(id);
    const header = place === undefined ? undefined : headers[place];
    return [id, header === undefined ? column : { ...column, header }];
  });
  return { ...label, name, columns: Object.fromEntries(columns) };
}
