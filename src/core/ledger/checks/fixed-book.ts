import type { Book, BookCell, BookSheet } from '../../book/book';
import type { CellChange } from './fix-change';
import { changeFor } from './fix-change';
import type { Finding } from './finding';

/** The workbook with the fix of every finding that has one; nothing else in it changes. */
export function fixedBook(book: Book, findings: readonly Finding[]): Book {
  const changes = findings.flatMap((finding) => changeFor(finding) ?? []);
  const sheets = book.sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    return own.length === 0 ? sheet : { ...sheet, cells: changedCells(sheet, own) };
  });
  return { ...book, sheets };
}

function changedCells({ cells }: BookSheet, changes: readonly CellChange[]): BookSheet['cells'] {
  const changed = new Map(cells);
  const lines = new Map<number, Map<number, BookCell>>();
  for (const { area, next, format } of changes) {
    const line = lines.get(area.top) ?? new Map(cells.get(area.top));
    lines.set(area.top, line);
    changed.set(area.top, line);
    const { style } = line.get(area.left) ?? {};
    const numberFormat = format(style?.numberFormat ?? 'General');
    const look = numberFormat === undefined ? style : { ...style, numberFormat };
    line.set(area.left, look ? { value: next, style: look } : { value: next });
  }
  return changed;
}
