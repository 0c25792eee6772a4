import { cellKey } from '../../../values/cell-key';
import type { CellValue } from '../../../values/cell-value';
import { writtenDate } from '../../../values/written-date';
import { isReported } from '../../../values/blank';
import type { Check } from '../check';
import type { CheckedTable } from '../checked-ledger';
import { eachColumn, eachReported } from '../each-cell';
import { problem } from '../finding';
import { foundAt, showDate, shownAt } from '../finding-at';

interface Period {
  readonly project: string;
  readonly starts: number | undefined;
  readonly ends: number | undefined;
}

/** A date before its project began or after it ended; an end that is blank is open. */
export const outsideProject: Check = (ledger) => {
  const periods = periodsOf(ledger.tables.get('projects'));
  return eachColumn(ledger, (column, table) => {
    const projects = table.columns.get(column.spec.duringProject ?? '');
    if (!projects) return [];
    return eachReported(column, (value, entry) => {
      const period = periods.get(cellKey(projects.settled[entry] ?? null));
      const day = dayIn(value);
      if (!period || day === undefined) return undefined;
      const { project, starts, ends } = period;
      if (starts !== undefined && day < starts) {
        const said = problem('beforeProject', { project, starts: showDate(starts) });
        return foundAt(table, column, entry, said);
      }
      if (ends === undefined || day <= ends) return undefined;
      return foundAt(table, column, entry, problem('afterProject', { project, ends: showDate(ends) }));
    });
  });
};

function periodsOf(table: CheckedTable | undefined): ReadonlyMap<string | null, Period> {
  const periods = new Map<string | null, Period>();
  const ids = table?.columns.get('projectId');
  const starts = table?.columns.get('startsOn')?.settled ?? [];
  const ends = table?.columns.get('endsOn')?.settled ?? [];
  ids?.settled.forEach((id, entry) => {
    // Of two rows with one key, neither is the right one for sure; the key is reported already.
    const key = cellKey(id);
    const period = { project: shownAt(ids, entry), starts: dayIn(starts[entry]), ends: dayIn(ends[entry]) };
    periods.set(key, periods.has(key) ? { ...period, starts: undefined, ends: undefined } : period);
  });
  periods.delete(null);
  return periods;
}

function dayIn(value: CellValue | undefined): number | undefined {
  if (value === undefined || !isReported(value) || typeof value !== 'number') return undefined;
  const day = writtenDate(value);
  return day.ok ? day.value : undefined;
}
