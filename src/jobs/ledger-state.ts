import { tableLabel } from '../core/ledger/ledger-language';
import { languageOf, recogniseLedger } from '../core/ledger/recognise';
import { BASIC_TABLES } from '../core/ledger/chosen-tables';
import { SCHEMA_VERSION } from '../core/ledger/migrations';
import { LEDGER_TABLES } from '../core/ledger/schema';
import { ledgerVersion } from '../core/ledger/schema-version';
import { excelRun } from '../workbook/excel-run';
import { readVersionSetting } from '../workbook/version-setting';
import { countRows } from '../workbook/table-counts';
import { readShape } from '../workbook/workbook-shape';
import type { Language } from '../words/language';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../words/ledger-language';

/** What of the ledger stands in the workbook; no tables at all means that there is no ledger. */
export interface LedgerState {
  readonly tables: readonly TableCount[];
  /** Names of basic tables that this workbook lacks. */
  readonly missing: readonly string[];
  /** Whether the ledger follows an older version of the schema. */
  readonly outdated: boolean;
}

export interface TableCount {
  /** The table's id in the schema. */
  readonly id: string;
  /** As it is called in the workbook. */
  readonly name: string;
  readonly sheet: string;
  /** Rows that hold anything; the blank row of an empty table does not count. */
  readonly rows: number;
}

/**
 * Looks at the ledger of this workbook and changes nothing.
 *
 * @param language for the names of missing tables where there is no ledger yet
 */
export function ledgerState(language: Language): Promise<LedgerState> {
  return excelRun((context) => readState(context, language));
}

export async function readState(context: Excel.RequestContext, language: Language): Promise<LedgerState> {
  const shape = await readShape(context);
  const ledger = recogniseLedger(shape.tables, ALL_LEDGER_LANGUAGES);
  const counts = await countRows(context, [...ledger.tables.values()]);
  const words = languageOf(ledger) ?? LEDGER_LANGUAGES[language];
  const known = LEDGER_TABLES.flatMap(({ id }) => ledger.tables.get(id) ?? []);
  return {
    tables: known.map(({ spec, found }) => ({
      id: spec.id,
      name: found.name,
      sheet: found.sheet,
      rows: counts.get(spec.id) ?? 0,
    })),
    missing: BASIC_TABLES.filter((id) => !ledger.tables.has(id)).map((id) => tableLabel(id, words).name),
    outdated:
      ledger.tables.size > 0 && ledgerVersion(await readVersionSetting(context), ledger) < SCHEMA_VERSION,
  };
}
