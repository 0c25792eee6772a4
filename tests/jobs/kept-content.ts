import { formatArea } from '../../src/core/book/area';
import type { Book, BookCell, BookSheet } from '../../src/core/book/book';

/**
 * What of a book another one has lost or changed, one line each; empty when everything is where it was. What was added
 * does not count; rows put into the contents move what is below them.
 */
export function lostContent(before: Book, after: Book): readonly string[] {
  const order = after.sheets.map(({ name }) => name).filter((name) => has(before, name));
  const was = before.sheets.map(({ name }) => name);
  return [
    ...(order.join() === was.join() ? [] : [`sheets: ${was.join()} became ${order.join()}`]),
    ...before.names.flatMap(({ name, formula }) =>
      after.names.some((each) => each.name === name && each.formula === formula) ? [] : [`name ${name}`],
    ),
    ...Object.entries(before.settings).flatMap(([key, value]) =>
      key.startsWith('kyodo.') || after.settings[key] === value ? [] : [`setting ${key}`],
    ),
    ...before.sheets.flatMap((sheet) => {
      const now = after.sheets.find(({ name }) => name === sheet.name);
      return now ? lostInSheet(sheet, now).map((lost) => `${sheet.name}: ${lost}`) : [`sheet ${sheet.name}`];
    }),
  ];
}

function lostInSheet(before: BookSheet, after: BookSheet): readonly string[] {
  const row = rowsOf(before, after);
  const lost: string[] = [];
  for (const [at, line] of before.cells) {
    for (const [column, cell] of line) {
      const now = after.cells.get(row(at))?.get(column);
      if (!keeps(cell, now)) lost.push(`${addressOf(at, column)} was ${shown(cell)}, is ${shown(now)}`);
    }
  }
  for (const note of before.notes ?? []) {
    const kept = after.notes?.some(
      (each) => each.row === row(note.row) && each.column === note.column && each.text === note.text,
    );
    if (!kept) lost.push(`note at ${addressOf(note.row, note.column)}`);
  }
  for (const { name, columns } of before.tables) {
    const now = after.tables.find((table) => table.name === name)?.columns.slice(0, columns.length);
    if (now?.join() !== columns.join()) lost.push(`columns of ${name}: ${columns.join()}, is ${now?.join()}`);
  }
  for (const [column, width] of before.columnWidths)
    if (after.columnWidths.get(column) !== width) lost.push(`width of column ${column}`);
  if (before.tabColor !== after.tabColor) lost.push('tab colour');
  if (JSON.stringify(before.freeze) !== JSON.stringify(after.freeze)) lost.push('frozen panes');
  return lost;
}

/** Where a row of the one sheet is in the other: rows may have come in above the last link. */
function rowsOf(before: BookSheet, after: BookSheet): (row: number) => number {
  const [was, now] = [linksOf(before), linksOf(after)];
  const last = Math.max(...was);
  const shift = now.length - was.length;
  return (row) => (shift > 0 && row >= last ? row + shift : row);
}

function linksOf({ cells }: BookSheet): readonly number[] {
  return [...cells].flatMap(([row, line]) => (line.get(0)?.formula?.startsWith('=HYPERLINK(') ? [row] : []));
}

function keeps(cell: BookCell, now: BookCell | undefined): boolean {
  const content = cell.formula ?? cell.value;
  const style = Object.entries(cell.style ?? {}).every(
    ([key, value]) => now?.style?.[key as keyof typeof now.style] === value,
  );
  return (
    style && (content === null || JSON.stringify(content) === JSON.stringify(now?.formula ?? now?.value))
  );
}

function shown(cell: BookCell | undefined): string {
  return JSON.stringify(cell && [cell.formula ?? cell.value, cell.style]);
}

function addressOf(row: number, column: number): string {
  return formatArea({ top: row, bottom: row, left: column, right: column });
}

function has({ sheets }: Book, name: string): boolean {
  return sheets.some((sheet) => sheet.name === name);
}
