import type { Breakdown, GroupLabel } from '../core/disaggregation/breakdown';
import { breakdownTable as en } from '../words/en/functions/disaggregation';
import { breakdownTable as ja } from '../words/ja/functions/disaggregation';
import type { Language } from '../words/language';

type Row = readonly (string | number | boolean)[];

const WORDS = { ja, en };

/** The table that BREAKDOWN spills: one header row, a line for each group, the totals last. */
export function breakdownRows({ rows, columns, cells }: Breakdown, language: Language): readonly Row[] {
  const words = WORDS[language];
  const named = (label: GroupLabel): string | number | boolean => label ?? words.notReported;
  const measures = [words.attendance, words.people];
  const headers =
    columns.length === 0
      ? measures
      : [...columns.map((label) => String(named(label))), words.total].flatMap((group) =>
          measures.map((measure) => words.column(group, measure)),
        );
  const line = (label: string | number | boolean, found: Breakdown['cells'][number]): Row => [
    label,
    ...found.flatMap((cell): Row =>
      cell === 'hidden' ? [words.hidden, words.hidden] : [cell.attendance, cell.people],
    ),
  ];
  return [
    [words.group, ...headers],
    ...rows.map((label, row) => line(named(label), cells[row] ?? [])),
    line(words.total, cells.at(-1) ?? []),
  ];
}
