import type { BookName, BookSheet, BookTable } from '../book/book';
import { emptySheet, newGrid, putCell } from '../book/grid';
import { HEADER_HEIGHT, LIST_TAB, OPTIONAL_HEADER } from './appearance';
import type { LedgerLanguage } from './ledger-language';
import { listLabel } from './ledger-language';
import { idColumnReference, idListName, valueListName, valueListTable } from './list-names';
import { listsOf, pointedTo } from './chosen-tables';
import type { TableSpec } from './schema-types';
import { excelTable } from './table-sheet';

/** In characters. */
const LIST_WIDTH = 20;
const GAP_WIDTH = 2;

/**
 * The sheet with every value list of these tables as a small Excel table: own values typed below a list belong to it
 * at once. A blank column between the tables lets each grow alone.
 */
export function listSheet(tables: readonly TableSpec[], language: LedgerLanguage): BookSheet {
  const grid = newGrid();
  const widths = new Map<number, number>();
  const lists: BookTable[] = [];
  listsOf(tables).forEach((list, index) => {
    const column = index * 2;
    const { name, values } = listLabel(list.id, language);
    putCell(grid, 0, column, { value: name, style: OPTIONAL_HEADER });
    list.values.forEach((value, row) => putCell(grid, row + 1, column, { value: values[value] ?? value }));
    widths.set(column, LIST_WIDTH);
    widths.set(column + 1, GAP_WIDTH);
    const area = { top: 0, left: column, bottom: list.values.length, right: column };
    lists.push(excelTable(valueListTable(list.id, language), area, [name]));
  });
  return {
    ...emptySheet(language.words.lists),
    tabColor: LIST_TAB,
    cells: grid,
    columnWidths: widths,
    rowHeights: new Map([[0, HEADER_HEIGHT]]),
    freeze: { rows: 1, columns: 0 },
    tables: lists,
  };
}

/** Names for validation: one per value list, one per table that others point to. */
export function listNames(tables: readonly TableSpec[], language: LedgerLanguage): readonly BookName[] {
  const lists = listsOf(tables).map((list) =>
    bookName(
      valueListName(list.id, language),
      `${valueListTable(list.id, language)}[${listLabel(list.id, language).name}]`,
    ),
  );
  const ids = pointedTo(tables).map(({ id }) =>
    bookName(idListName(id, language), idColumnReference(id, language)),
  );
  return [...lists, ...ids];
}

function bookName(name: string, reference: string): BookName {
  return { name, formula: `=${reference}`, visible: true };
}
