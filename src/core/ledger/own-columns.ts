import type { LedgerLanguage } from './ledger-language';
import { tableLabel } from './ledger-language';
import type { RecognisedLedger } from './recognise';
import type { CompleteLabels } from './schema';
import { LEDGER_TABLES } from './schema';
import type { ColumnLabel, ColumnSpec, TableSpec } from './schema-types';

/**
 * A column that one ledger has besides those of the schema. It is made with help, format and validation like any
 * other; found again, it is a column of the person's own: kept, never checked, and of no type to an indicator.
 */
export interface OwnColumn extends ColumnLabel {
  readonly spec: ColumnSpec;
}

/** By id of the table; they stand behind the schema's columns. */
export type OwnColumns = Readonly<Record<string, readonly OwnColumn[]>>;

/** A table with a ledger's own columns at its end. */
export function tableWithOwn(table: TableSpec, own: OwnColumns): TableSpec {
  const known = new Set(table.columns.map(({ id }) => id));
  const added = (own[table.id] ?? []).map(({ spec }) => spec).filter(({ id }) => !known.has(id));
  return added.length === 0 ? table : { ...table, columns: [...table.columns, ...added] };
}

/** The language with words for a ledger's own columns. */
export function languageWithOwn(language: LedgerLanguage, own: OwnColumns): LedgerLanguage {
  if (Object.keys(own).length === 0) return language;
  const tables = Object.fromEntries(
    LEDGER_TABLES.map(({ id }) => {
      const label = tableLabel(id, language);
      const added = (own[id] ?? []).map(
        ({ spec, header, description }) => [spec.id, { header, description }] as const,
      );
      return [id, { ...label, columns: { ...Object.fromEntries(added), ...label.columns } }];
    }),
  );
  // Every table of the schema is in it: it was made from the schema's own list.
  return {
    ...language,
    labels: { ...language.labels, tables: tables as unknown as CompleteLabels['tables'] },
  };
}

/** A ledger in some workbook as one that is meant to have own columns: by their headers, where they are there. */
export function ledgerWithOwn(ledger: RecognisedLedger, own: OwnColumns): RecognisedLedger {
  const tables = [...ledger.tables].map(([id, table]) => {
    const places = (own[id] ?? []).flatMap(({ spec, header }): (readonly [string, number])[] => {
      const place = table.found.headers.indexOf(header);
      return place < 0 ? [] : [[spec.id, place]];
    });
    const columns = new Map([...table.columns, ...places]);
    return [id, { ...table, spec: tableWithOwn(table.spec, own), columns }] as const;
  });
  return { ...ledger, tables: new Map(tables) };
}
