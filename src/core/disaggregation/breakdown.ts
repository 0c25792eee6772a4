import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { periodsOf } from '../people/periods';
import { reason } from '../reasons';
import { hideTable } from '../suppression/hide-table';
import { minimumProblem } from '../suppression/minimum';
import { MOST_CELLS } from '../suppression/published-table';
import { cellKey } from '../values/cell-key';
import type { CellValue } from '../values/cell-value';

export interface BreakdownInput {
  readonly ids: readonly CellValue[];
  readonly attribute: readonly CellValue[];
  /** null: one attribute only. */
  readonly attribute2: readonly CellValue[] | null;
  /** Cells of fewer people are hidden; null: none is. */
  readonly minimum: number | null;
}

/** null is the group of rows in which the attribute was not reported. */
export type GroupLabel = string | number | boolean | null;

export interface BreakdownCell {
  /** 延人 */
  readonly attendance: number;
  /** 実人員 */
  readonly people: number;
}

export interface Breakdown {
  readonly rows: readonly GroupLabel[];
  /** Groups of the second attribute; none when there is one attribute. */
  readonly columns: readonly GroupLabel[];
  /** One line for each row and a last one of totals; with a second attribute, a last column of totals too. */
  readonly cells: readonly (readonly (BreakdownCell | 'hidden')[])[];
}

/**
 * 延人 and 実人員 by one or two attributes, with totals. The people of a total are counted anew: whoever is
 * in several groups counts once, so groups need not add up to it. Rows without an id do not count; rows
 * without the attribute are a group of their own. Order of groups: see `periodsOf`.
 * With a minimum, cells of fewer people (zero is shown) are hidden, and the complementary cells of least
 * total attendance, so that no hidden attendance can be derived from rows, columns and totals; nor can any
 * number of people, where everybody is in one group only and people add up as well. Attendance is hidden
 * with the people, because it is close to it.
 * @example breakdown({ ids: ['A', 'B', 'A'], attribute: ['x', 'x', 'y'], attribute2: null, minimum: null }).value //=> { rows: ['x', 'y'], columns: [], cells: [[{ attendance: 2, people: 2 }], [{ attendance: 1, people: 1 }], [{ attendance: 3, people: 2 }]] }
 * @example breakdown({ ids: ['A', 'B', 'A'], attribute: ['x', 'x', 'y'], attribute2: null, minimum: 2 }).value.cells //=> [['hidden'], ['hidden'], [{ attendance: 3, people: 2 }]]
 */
export function breakdown(input: BreakdownInput): Outcome<Breakdown> {
  const { attribute2, minimum } = input;
  const unusable = minimum === null ? undefined : minimumProblem(minimum);
  if (unusable) return wrong(unusable);
  const ids = input.ids.map(cellKey);
  if (ids.every((id) => id === null)) return missing(reason('noRows', {}));
  const rows = groupsOf(ids, input.attribute);
  const columns = attribute2 ? groupsOf(ids, attribute2) : undefined;
  const size = (rows.labels.length + 1) * ((columns?.labels.length ?? 0) + 1);
  if (size > MOST_CELLS) return wrong(reason('tableTooLarge', { cells: size, most: MOST_CELLS }));
  const counted = countedCells(ids, rows, columns);
  const cells = minimum === null ? counted : withHidden(counted, columns !== undefined, minimum);
  return answered({ rows: rows.labels, columns: columns?.labels ?? [], cells });
}

interface Groups {
  readonly labels: readonly GroupLabel[];
  /** The group of each row of the table; −1 for rows without an id. */
  readonly groupOf: Int32Array;
}

function groupsOf(ids: readonly (string | null)[], attribute: readonly CellValue[]): Groups {
  const found = periodsOf(attribute.map((value, row) => (ids[row] === null ? null : value)));
  const groupOf = new Int32Array(ids.length).fill(-1);
  const labels: GroupLabel[] = [];
  for (const { label, rows } of found.periods) {
    for (const row of rows) groupOf[row] = labels.length;
    labels.push(label);
  }
  const without = found.without.filter((row) => ids[row] !== null);
  for (const row of without) groupOf[row] = labels.length;
  if (without.length > 0) labels.push(null);
  return { labels, groupOf };
}

/** Attendance and people of every cell, totals last. */
function countedCells(
  ids: readonly (string | null)[],
  rows: Groups,
  columns: Groups | undefined,
): readonly (readonly BreakdownCell[])[] {
  const [height, width] = [rows.labels.length + 1, (columns?.labels.length ?? 0) + 1];
  const attendance = new Float64Array(height * width);
  const people = Array.from({ length: height * width }, () => new Set<string>());
  for (const [row, id] of ids.entries()) {
    if (id === null) continue;
    const line = rows.groupOf[row] ?? 0;
    const column = columns?.groupOf[row] ?? width - 1;
    for (const r of [line, height - 1]) {
      for (const c of column === width - 1 ? [column] : [column, width - 1]) {
        const place = r * width + c;
        attendance[place] = (attendance[place] ?? 0) + 1;
        people[place]?.add(id);
      }
    }
  }
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_unused, c) => ({
      attendance: attendance[r * width + c] ?? 0,
      people: people[r * width + c]?.size ?? 0,
    })),
  );
}

function withHidden(
  counted: readonly (readonly BreakdownCell[])[],
  crossed: boolean,
  minimum: number,
): readonly (readonly (BreakdownCell | 'hidden')[])[] {
  const width = counted[0]?.length ?? 1;
  const found = hideTable({
    inner: counted.slice(0, -1).map((line) => line.slice(0, crossed ? -1 : 1).map((cell) => cell.attendance)),
    rowTotals: crossed,
    columnTotals: true,
    minimum,
    people: (row, column) => counted[row]?.[Math.min(column, width - 1)]?.people ?? 0,
  });
  if (!found) throw new Error('a table with its totals can always be protected');
  return counted.map((line, row) =>
    line.map((cell, column) => (found.hidden[row]?.[column] ? 'hidden' : cell)),
  );
}
