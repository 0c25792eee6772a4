import type { ColumnarTable, LedgerColumn } from '../../ledger/columnar/columnar-table';
import { columnById } from '../../ledger/columnar/column-values';
import { keyColumn, tableSpec } from '../../ledger/schema';
import type { Reach } from '../definition/reach';
import { keyAt } from './coded-values';
import type { CubeSpec } from './cube-spec';
import { reachesOfCube } from './cube-spec';
import type { ChangedRows } from './ledger-change';
import type { TableWays } from './table-ways';

/** Whether a cube looks at a table at all. */
export function isSeenFrom(spec: CubeSpec, table: string): boolean {
  return (
    spec.table === table ||
    reachesOfCube(spec).some((reach) => stepsOf(spec.table, reach).some(({ to }) => to === table))
  );
}

/**
 * Whether a change of a table that a cube's rows refer to leaves the cube as it is: the edited cells are not those that it sees, or the rows
 * that came or went are those that nobody refers to.
 */
export function unseenChange(
  spec: CubeSpec,
  before: ColumnarTable,
  after: ColumnarTable,
  changed: ChangedRows,
  ways: TableWays,
): boolean {
  const { tableId } = before;
  const reaches = reachesOfCube(spec).filter((reach) =>
    stepsOf(spec.table, reach).some(({ to }) => to === tableId),
  );
  const edited = changed.to - changed.from === changed.count;
  return reaches.every(
    (reach) =>
      (edited && sameCells(spec.table, reach, before, after, changed)) ||
      unreferred(spec.table, reach, before, after, changed, ways),
  );
}

/** The steps from a table along the references of a reach. */
function stepsOf(
  from: string,
  { via }: Reach,
): readonly { readonly from: string; readonly column: string; readonly to: string }[] {
  const steps: { from: string; column: string; to: string }[] = [];
  let table = from;
  for (const column of via) {
    const to = tableSpec(table).columns.find(({ id }) => id === column)?.reference ?? '';
    steps.push({ from: table, column, to });
    table = to;
  }
  return steps;
}

/** Whether each edited row has the same key, and the same in the columns that the reach looks at. */
function sameCells(
  source: string,
  reach: Reach,
  before: ColumnarTable,
  after: ColumnarTable,
  { from, count }: ChangedRows,
): boolean {
  const { tableId } = before;
  const ids = [keyColumn(tableSpec(tableId)).id];
  for (const step of stepsOf(source, reach)) if (step.from === tableId) ids.push(step.column);
  const looked = ids.map((id) => [columnById(before, id), columnById(after, id)] as const);
  if (reach.table === tableId) looked.push([columnOf(before, reach), columnOf(after, reach)]);
  return looked.every(([old, now]) => {
    if (!old || !now) return false;
    for (let row = from; row < from + count; row += 1) if (keyAt(old, row) !== keyAt(now, row)) return false;
    return true;
  });
}

function columnOf(table: ColumnarTable, { column: { spec, header } }: Reach): LedgerColumn | undefined {
  if (spec) return columnById(table, spec.id);
  return table.columns.find((column) => column.id === undefined && column.header === header);
}

/** Whether nobody refers to the rows that came or went. */
function unreferred(
  source: string,
  reach: Reach,
  before: ColumnarTable,
  after: ColumnarTable,
  { from, to, count }: ChangedRows,
  ways: TableWays,
): boolean {
  const { tableId } = before;
  const { id } = keyColumn(tableSpec(tableId));
  const [old, now] = [columnById(before, id), columnById(after, id)];
  if (!old || !now) return false;
  const keys = new Set<string>();
  for (let row = from; row < to; row += 1) keys.add(keyAt(old, row));
  for (let row = from; row < from + count; row += 1) keys.add(keyAt(now, row));
  keys.delete('');
  return stepsOf(source, reach)
    .filter((step) => step.to === tableId)
    .every((step) => [...keys].every((key) => !ways.isReferred(step.from, step.column, key)));
}
