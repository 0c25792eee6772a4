import { formatArea } from '../../../book/area';
import type { Check } from '../check';
import type { CheckedTable } from '../checked-ledger';
import { problem } from '../finding';
import { foundIn } from '../finding-at';

/** Cells of a table that are merged: all but the first have lost their values. */
export const mergedCells: Check = ({ tables }) =>
  [...tables.values()].flatMap((table) =>
    table.merges.map((area) => {
      const said = problem('mergedCells', { area: formatArea(area) });
      return foundIn(table, columnAt(table, area.left), area, { value: null, shown: '' }, said);
    }),
  );

/** The column the merge begins in; the key column stands for columns of a person's own. */
function columnAt({ recognised, columns }: CheckedTable, place: number) {
  const all = [...columns.values()];
  const found = all.find((column) => column.place === place) ?? all.find(({ spec }) => spec.key);
  if (!found) throw new Error(`Table "${recognised.spec.id}" was recognised without its key`);
  return found;
}
