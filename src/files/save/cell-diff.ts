import type { BookCells, BookTable } from '../../core/book/book';
import type { StoredCell } from './stored-cell';
import { headerText, sameContent, sameStyle, storedCell } from './stored-cell';

/** What a cell was and what it is to be; undefined where there is none. */
export interface CellChange {
  readonly before: StoredCell | undefined;
  readonly after: StoredCell | undefined;
}

/** Row → column → change, both in ascending order. */
export type CellChanges = Map<number, Map<number, CellChange>>;

/** Every cell that differs between the sheet as opened and the sheet as it is now. */
export function cellChanges(before: BookCells, after: BookCells, tables: readonly BookTable[]): CellChanges {
  const changes: CellChanges = new Map();
  const headerRows = new Set(tables.filter((t) => t.showHeaders).map((t) => t.area.top));
  for (const row of merged(before.keys(), [...after.keys(), ...headerRows])) {
    const was = before.get(row);
    const is = after.get(row);
    const headers = headerRows.has(row) ? tables.filter((t) => t.area.top === row) : [];
    const headerColumns = headers.flatMap((t) => t.columns.map((_, i) => t.area.left + i));
    const columns = merged(was?.keys() ?? [], [...(is?.keys() ?? []), ...headerColumns]);
    const found = new Map<number, CellChange>();
    for (const column of columns) {
      const old = was?.get(column);
      const fresh = is?.get(column);
      if (old === fresh && headers.length === 0) continue;
      const change = {
        before: storedCell(old),
        after: withHeader(storedCell(fresh), headerText(headers, row, column)),
      };
      if (!sameContent(change.before, change.after) || !sameStyle(change.before, change.after))
        found.set(column, change);
    }
    if (found.size > 0) changes.set(row, found);
  }
  return changes;
}

function withHeader(cell: StoredCell | undefined, header: string | undefined): StoredCell | undefined {
  if (header === undefined) return cell;
  return { value: header, ...(cell?.style ? { style: cell.style } : {}) };
}

function merged(a: Iterable<number>, b: Iterable<number>): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
