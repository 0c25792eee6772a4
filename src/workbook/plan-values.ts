import { emptySheet, newGrid, putCell } from '../core/book/grid';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import { listLabel } from '../core/ledger/ledger-language';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import { stepsSince } from '../core/ledger/migrations';
import { comparable } from '../core/values/normalise';
import type { LedgerToday } from './ledger-today';
import type { FoundList } from './list-places';
import type { SheetWork } from './sheet-work';

/** Values that a list of the workbook lacks since it is older than the schema. */
export interface ValueAddition {
  readonly list: FoundList;
  /** As a person reads them. */
  readonly values: readonly string[];
}

/**
 * Values that the schema has got since this ledger's version, where the lists do not have them yet. Values
 * that somebody has taken off a list are not among them: they do not come back.
 */
export function valueAdditions(
  today: LedgerToday,
  version: number,
  language: LedgerLanguage,
): readonly ValueAddition[] {
  return stepsSince(version).flatMap((step) => {
    const list = step.kind === 'valuesAdded' ? today.lists.get(step.list) : undefined;
    if (!list || step.kind !== 'valuesAdded') return [];
    const label = listLabel(step.list, language);
    const there = new Set(list.values.map(comparable));
    const values = step.values
      .map((id) => label.values[id] ?? id)
      .filter((text) => !there.has(comparable(text)));
    return values.length > 0 ? [{ list, values }] : [];
  });
}

/** Below what stands in the list, which grows to hold them. */
export function valueWork({ list: { table }, values }: ValueAddition): SheetWork {
  const { area } = table;
  const grid = newGrid();
  values.forEach((value, index) => putCell(grid, area.bottom + 1 + index, area.left, { value }));
  return {
    name: table.sheet,
    how: 'extend',
    content: { ...emptySheet(table.sheet), cells: grid },
    resizes: [{ table: table.name, area: { ...area, bottom: area.bottom + values.length } }],
  };
}

/** Lists whose new values would meet something that stands below them. */
export function valueProblems(additions: readonly ValueAddition[]): readonly LedgerProblem[] {
  return additions
    .filter(({ list, values }) => list.room < values.length)
    .map(({ list: { table } }) => problem('noRoomForRows', { table: table.name, sheet: table.sheet }));
}
