import type { LedgerCheck } from '../core/ledger/checks/check-ledger';
import type { Finding } from '../core/ledger/checks/finding';
import type { FindingLine } from '../core/ledger/checks/findings-sheet';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { CHECKING_WORDS } from '../words/checking-words';
import { findingSentence } from '../words/finding-sentence';
import type { Language } from '../words/language';
import { excelRun } from '../workbook/excel-run';
import { writeFindingsSheet } from '../workbook/findings-sheet';

export type WriteFindingsResult =
  | { readonly done: true; readonly sheet: string; readonly count: number }
  /** Nothing was written. */
  | { readonly done: false; readonly problems: readonly LedgerProblem[] };

/**
 * Writes what a check found into the sheet 点検結果. A sheet of this name that we made is written anew; one that holds
 * anything else is never touched. Rejects with Excel's own error when Excel refuses.
 *
 * @param at when the check was made
 */
export async function writeFindings(
  { findings, tables, rows }: LedgerCheck,
  at: Date,
  language: Language,
): Promise<WriteFindingsResult> {
  const { sheet: words } = CHECKING_WORDS[language];
  const lines = findings.map((finding) => findingLine(finding, language));
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const [shownTables = '', shownRows = '', count = ''] = [tables, rows, lines.length].map((number) =>
    new Intl.NumberFormat(language).format(number),
  );
  const summary = words.summary(when, shownTables, shownRows, count);
  const problems = await excelRun((context) => writeFindingsSheet(context, lines, summary, words));
  return problems.length > 0
    ? { done: false, problems }
    : { done: true, sheet: words.name, count: lines.length };
}

/** What the sheet of results says of one finding. */
export function findingLine(finding: Finding, language: Language): FindingLine {
  const { kinds, sheet } = CHECKING_WORDS[language];
  const { check, address, shown, fix } = finding;
  return {
    sheet: finding.sheet,
    address,
    kind: kinds[check].name,
    shown,
    sentence: findingSentence(finding, language),
    todo: fix ? sheet.fix(shownFix(finding)) : kinds[check].todo,
  };
}

/** What a fix would write, as its reader knows it: a day as 2021-04-01. */
export function shownFix({ problem, fix }: Finding): string {
  const { data } = problem;
  if ('plain' in data) return data.plain;
  return 'date' in data ? data.date : String(fix?.newValue ?? '');
}
