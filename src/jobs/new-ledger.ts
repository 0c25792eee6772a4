import { tableLabel } from '../core/ledger/ledger-language';
import { BASIC_TABLES, withNeeded } from '../core/ledger/chosen-tables';
import { languageOf } from '../core/ledger/recognise';
import { buildWorkbook } from '../workbook/build-workbook';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { excelRun } from '../workbook/excel-run';
import type { LedgerPlan } from '../workbook/plan-ledger';
import { planLedger } from '../workbook/plan-ledger';
import { readToday } from '../workbook/read-today';
import type { Language } from '../words/language';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../words/ledger-language';

export type NewLedgerResult =
  | { readonly done: true; readonly added: LedgerAdditions }
  /** Nothing was written. */
  | { readonly done: false; readonly problems: readonly LedgerProblem[] };

/** What was added; all lists are empty when the ledger was complete already. */
export interface LedgerAdditions {
  /** Whether there was no ledger before. */
  readonly created: boolean;
  /** Names of the tables that are new. */
  readonly tables: readonly string[];
  /** New columns of tables that were there. */
  readonly columns: readonly { readonly table: string; readonly headers: readonly string[] }[];
  /** Sheets that are new. */
  readonly sheets: readonly string[];
  /** Tables that were there and got validation, help or marks they lacked. */
  readonly completed: readonly string[];
}

/**
 * Makes a ledger of this workbook: adds the sheets, tables, columns, names, validation and formats
 * that are missing, in the language of the ledger that is there, else in `language`. Cells that hold
 * something are never written; doing it again changes nothing. Everything is read and checked before
 * the first write.
 *
 * @param tables ids of tables to add besides the basic ones; what they cannot do without comes along
 *
 * Rejects with Excel's own error when Excel refuses.
 */
export function newLedger(language: Language, tables: readonly string[] = []): Promise<NewLedgerResult> {
  return excelRun(async (context) => {
    const today = await readToday(context, ALL_LEDGER_LANGUAGES);
    const plan = planLedger(today, languageOf(today.ledger) ?? LEDGER_LANGUAGES[language], {
      tables: withNeeded([...BASIC_TABLES, ...tables]),
    });
    if (plan.problems.length > 0) return { done: false, problems: plan.problems };
    await buildWorkbook(context, plan.work);
    return { done: true, added: additionsOf(plan) };
  });
}

export function additionsOf(plan: LedgerPlan): LedgerAdditions {
  const columns = plan.columns.map(({ table, headers }) => ({ table: table.found.name, headers }));
  return {
    created: plan.created,
    tables: plan.tables.map((id) => tableLabel(id, plan.language).name),
    columns,
    sheets: plan.work.sheets.filter(({ how }) => how === 'add').map(({ name }) => name),
    completed: plan.completed,
  };
}
