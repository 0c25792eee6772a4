import type { BookCells, BookSheet } from '../../core/book/book';

/**
 * Which sheet of the opened file each sheet of now is (undefined: a new one). A sheet is known by
 * its name; one that was renamed, by what it holds. A wrong guess would cost nothing of the Book,
 * only charts and the like would go with the other sheet.
 */
export function matchedSheets(
  before: readonly BookSheet[],
  after: readonly BookSheet[],
): (BookSheet | undefined)[] {
  const left = new Set(before);
  const byName = after.map((sheet) => {
    const was = before.find((b) => b.name.toLowerCase() === sheet.name.toLowerCase());
    if (was) left.delete(was);
    return was;
  });
  return byName.map((was, i) => {
    const sheet = after[i];
    if (was || !sheet) return was;
    const best = [...left]
      .map((b) => ({ b, score: likeness(b, sheet) }))
      .sort((x, y) => y.score - x.score)[0];
    if (!best || best.score < 0.5) return undefined;
    left.delete(best.b);
    return best.b;
  });
}

/** Share of equal cells, or 1 when a table is the same; empty sheets are like each other. */
function likeness(a: BookSheet, b: BookSheet): number {
  const names = new Set(a.tables.map((table) => table.name.toLowerCase()));
  if (b.tables.some((table) => names.has(table.name.toLowerCase()))) return 1;
  const cells = Math.max(count(a.cells), count(b.cells));
  if (cells === 0) return 0.5;
  let same = 0;
  for (const [row, columns] of a.cells) {
    for (const [column, cell] of columns) {
      const other = b.cells.get(row)?.get(column);
      if (other && other.value === cell.value && other.formula === cell.formula) same++;
    }
  }
  return same / cells;
}

function count(cells: BookCells): number {
  let total = 0;
  for (const columns of cells.values()) total += columns.size;
  return total;
}
