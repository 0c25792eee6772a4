import type { KpiTable } from '../core/indicators/asking/kpi-table';
import { listLabel } from '../core/ledger/ledger-language';
import type { CellValue } from '../core/values/cell-value';
import { isCellError } from '../core/values/cell-value';
import { kpiTableWords as en } from '../words/en/functions/live';
import { kpiTableWords as ja } from '../words/ja/functions/live';
import { LEDGER_LANGUAGES } from '../words/ledger-language';
import { failureOf } from './answer';
import type { ShownCell } from './live-cell';
import { functionPorts } from './ports';

const WORDS = { ja, en };

/** The table that KPITABLE spills: one header row, a line for each indicator or for each of its groups, a column for each year. */
export function kpiTableRows(
  { fiscalYears, rows }: KpiTable,
  by: string | null,
): readonly (readonly ShownCell[])[] {
  const { language } = functionPorts();
  const words = WORDS[language];
  const units = listLabel('unit', LEDGER_LANGUAGES[language]).values;
  const group = by === null ? [] : [by];
  return [
    [words.id, words.indicator, words.unit, ...group, ...fiscalYears],
    ...rows.map(({ definition, group: label, answers }): readonly ShownCell[] => {
      const { id, name, unit } = definition;
      return [
        id,
        name,
        unit === null ? '' : (units[unit] ?? ''),
        ...(by === null ? [] : [groupShown(label ?? null, words.notReported)]),
        ...answers.map((answer) => (answer.ok ? answer.value.value : failureOf(answer))),
      ];
    }),
  ];
}

function groupShown(label: CellValue, notReported: string): ShownCell {
  return label === null || isCellError(label) ? notReported : label;
}
