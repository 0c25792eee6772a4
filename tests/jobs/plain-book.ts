import { formatArea } from '../../src/core/book/area';
import type { Book, BookCell, BookSheet } from '../../src/core/book/book';
import { styleKey } from '../../src/core/book/style';

/**
 * A book as plain data for comparing: cells by address, formulas without their results (one book may
 * be calculated and the other not), rules by the cells they cover. Nothing else is left out.
 */
export function plainBook(book: Book): unknown {
  return {
    sheets: book.sheets.map(plainSheet),
    names: [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    active: book.sheets[book.activeSheet]?.name,
  };
}

export function plainSheet(sheet: BookSheet): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    merges: sheet.merges,
    widths: byNumber(sheet.columnWidths),
    heights: byNumber(sheet.rowHeights),
    cells: plainCells(sheet),
    tables: sheet.tables,
    validations: sheet.validations
      .map(({ areas, ...rest }) => ({ areas: areas.map(formatArea), ...rest }))
      .sort((a, b) => (a.areas.join() < b.areas.join() ? -1 : 1)),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, ...rest }) => ({
      areas: areas.map(formatArea),
      ...rest,
    })),
  };
}

/** Address → what the cell holds; cells without value, formula and style are no cells. */
export function plainCells(sheet: BookSheet): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const line = sheet.cells.get(row) ?? new Map<number, BookCell>();
    for (const column of [...line.keys()].sort((a, b) => a - b)) {
      const cell = line.get(column);
      const text = cell ? plainCell(cell) : '';
      if (text !== '') cells[formatArea({ top: row, bottom: row, left: column, right: column })] = text;
    }
  }
  return cells;
}

function plainCell({ value, formula, style }: BookCell): string {
  const content = formula ?? (value === null ? '' : JSON.stringify(value));
  const look = style && Object.keys(style).length > 0 ? styleKey(style) : '';
  return [content, look].filter((part) => part !== '').join(' ');
}

function byNumber(sizes: ReadonlyMap<number, number>): Readonly<Record<number, number>> {
  return Object.fromEntries([...sizes].sort(([a], [b]) => a - b));
}
