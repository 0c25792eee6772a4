import { languageAsFound } from '../core/ledger/ledger-as-found';
import { languageWithOwn, ledgerWithOwn } from '../core/ledger/own-columns';
import { languageOf } from '../core/ledger/recognise';
import { EXAMPLES, exampleNamed } from '../examples/catalogue';
import type { Example } from '../examples/example';
import { buildWorkbook } from '../workbook/build-workbook';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import { excelRun } from '../workbook/excel-run';
import type { LedgerToday } from '../workbook/ledger-today';
import type { LedgerPlan } from '../workbook/plan-ledger';
import { planLedger } from '../workbook/plan-ledger';
import { rowsWork } from '../workbook/put-rows';
import { readToday } from '../workbook/read-today';
import type { SheetWork } from '../workbook/sheet-work';
import { countRows } from '../workbook/table-counts';
import { named } from '../workbook/workbook-shape';
import type { Language } from '../words/language';
import { LANGUAGES } from '../words/language';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../words/ledger-language';
import type { LedgerAdditions } from './new-ledger';
import { additionsOf } from './new-ledger';

export type AddExampleResult =
  | { readonly done: true; readonly added: LedgerAdditions }
  /** Nothing was written. */
  | { readonly done: false; readonly problems: readonly LedgerProblem[] };

/**
 * Puts an example into this workbook: makes the ledger where there is none, completes the one that is
 * there, and writes the example's rows into its empty tables. A ledger that already holds rows is
 * left as it is: rows of an example must not mix with real ones.
 *
 * Rejects with Excel's own error when Excel refuses.
 */
export async function addExample(name: string, language: Language): Promise<AddExampleResult> {
  const found = exampleNamed(name);
  if (!found.ok) {
    const known = EXAMPLES.map((example) => example.name).join(', ');
    return { done: false, problems: [problem('unknownExample', { name, known })] };
  }
  let written: AddExampleResult | undefined;
  const added = excelRun<AddExampleResult>(async (context) => {
    if (written) return written;
    const today = await readToday(context, ALL_LEDGER_LANGUAGES);
    const rows = today.begun?.rows === name ? [] : await rowsThere(context, today);
    if (rows.length > 0) return { done: false, problems: rows };
    const { plan, sheets, problems } = planExample(found.value, today, language);
    if (problems.length > 0) return { done: false, problems };
    const result: AddExampleResult = { done: true, added: additionsOf(plan) };
    await buildWorkbook(context, { ...plan.work, sheets, rows: name }, () => {
      written = result;
    });
    return result;
  });
  // When only the answer to the last request is lost, all rows are there: asked again, we would take them for others'.
  return added.catch((error: unknown) => {
    if (written) return written;
    throw error;
  });
}

/** The table with the most rows, as the reason why an example may not be added. */
async function rowsThere(
  context: Excel.RequestContext,
  { ledger }: LedgerToday,
): Promise<readonly LedgerProblem[]> {
  const tables = [...ledger.tables.values()];
  const counts = await countRows(context, tables);
  const filled = tables.map(({ spec, found }) => ({ table: found.name, rows: counts.get(spec.id) ?? 0 }));
  const [most] = filled.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows);
  return most ? [problem('ledgerHasRows', most)] : [];
}

function planExample(
  example: Example,
  today: LedgerToday,
  wanted: Language,
): {
  readonly plan: LedgerPlan;
  readonly sheets: readonly SheetWork[];
  readonly problems: readonly LedgerProblem[];
} {
  const spoken = languageOf(today.ledger);
  const language = LANGUAGES.find((code) => LEDGER_LANGUAGES[code] === spoken) ?? wanted;
  const rows = example.rows(language);
  const ownColumns = example.ownColumns?.(language) ?? {};
  const ledger = ledgerWithOwn(today.ledger, ownColumns);
  const names = languageWithOwn(LEDGER_LANGUAGES[language], ownColumns);
  const plan = planLedger({ ...today, ledger }, names, {
    rows,
    ownColumns,
    extraSheets: example.extraSheets(language, languageAsFound(ledger, names)),
    introduction: example.introduction(language),
  });
  const tables = [...ledger.tables.values()];
  const ids = new Set([...today.ledger.tables.keys(), ...plan.tables]);
  const filled = tables.map((table) => rowsWork(table, rows[table.spec.id] ?? [], plan.language, ids));
  const blocked = filled.flatMap((work, index) => {
    const table = tables[index]?.found;
    const used = named(today.shape.sheets, work.name)?.used;
    const full =
      table !== undefined && (table.showTotals || (used !== undefined && used.bottom > table.area.bottom));
    return full && work.resizes.length > 0
      ? [problem('noRoomForRows', { table: table.name, sheet: table.sheet })]
      : [];
  });
  return { plan, sheets: [...plan.work.sheets, ...filled], problems: [...plan.problems, ...blocked] };
}
