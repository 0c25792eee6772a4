import type { UpgradeReport } from '../core/ledger/upgrade-report';
import { upgrade as en } from './en/upgrade';
import { upgrade as ja } from './ja/upgrade';
import type { Language } from './language';

const WORDS = { ja, en };

/** What an upgrade did and what it left alone, one sentence each; the first says the version. */
export function upgradeSentences(report: UpgradeReport, language: Language): readonly string[] {
  const words = WORDS[language];
  const { list } = words;
  const whole = (names: readonly string[], say: (text: string) => string): readonly string[] =>
    names.length > 0 ? [say(list(names))] : [];
  const { from, to } = report;
  const did = [
    ...report.columns.map(({ table, names }) => words.columns(table, list(names))),
    ...report.values.map(({ table, names }) => words.values(table, list(names))),
    ...whole(report.lists, words.lists),
    ...whole(report.completed, words.completed),
  ];
  return [
    from === to ? words.already(to) : words.done(from, to),
    ...(did.length > 0 ? did : [words.nothing]),
    ...report.ownColumns.map(({ table, names }) => words.ownColumns(table, list(names))),
    ...report.ownValues.map(({ table, names }) => words.ownValues(table, list(names))),
    ...whole(report.offered, words.offered),
  ];
}
