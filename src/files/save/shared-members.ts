import type { BookSheet } from '../../core/book/book';
import { readSheetXml } from '../read/sheet-data';
import type { CellChanges } from './cell-diff';
import { sameFormula, storedCell } from './stored-cell';

/**
 * A shared formula is written in its first cell only. When that cell's formula goes, the others
 * would lose theirs: they are added to the changes, to be written out in full.
 */
export function withSharedMembers(
  text: string,
  part: string,
  changes: CellChanges,
  after: BookSheet,
): CellChanges {
  if (changes.size === 0 || !/["']shared["']/.test(text)) return changes;
  const members = new Map<string, { row: number; column: number }[]>();
  const broken = new Set<string>();
  readSheetXml(text, part, {
    cell({ row, column, formula }) {
      if (formula?.type !== 'shared' || formula.shared === undefined) return;
      const group = members.get(formula.shared) ?? [];
      if (group.length === 0) members.set(formula.shared, group);
      group.push({ row, column });
      const change = changes.get(row)?.get(column);
      if (formula.text !== '' && change && !sameFormula(change.before, change.after))
        broken.add(formula.shared);
    },
  });
  if (broken.size === 0) return changes;
  const all: CellChanges = new Map([...changes].map(([row, columns]) => [row, new Map(columns)]));
  for (const id of broken) {
    for (const { row, column } of members.get(id) ?? []) {
      const known = changes.get(row)?.get(column);
      const cell = known ? known.after : storedCell(after.cells.get(row)?.get(column));
      // Without a formula before, the one that is now is written as new.
      const change = {
        before: { value: null, ...(cell?.style && !known ? { style: cell.style } : styleOf(known?.before)) },
        after: cell,
      };
      all.set(row, new Map([...(all.get(row) ?? []), [column, change] as const].sort(([a], [b]) => a - b)));
    }
  }
  return new Map([...all].sort(([a], [b]) => a - b));
}

function styleOf(cell: ReturnType<typeof storedCell>) {
  return cell?.style ? { style: cell.style } : {};
}
