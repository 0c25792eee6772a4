import type { SheetModel, WorkbookModel } from '../../sheets/workbook-model';
import type { CoauthorDeed } from './bad-days';

/** What the other author writes, where nothing stands. */
const NOTE = 'ほかの人のメモ';

/** The sheet with the workbook's first table, else its first sheet: where another author's change hurts most. */
function place(book: WorkbookModel): SheetModel | undefined {
  return book.tables[0]?.sheet ?? book.sheets[0];
}

/** Does to the workbook what somebody else might do to it at any time. */
export function doAsCoauthor(book: WorkbookModel, deed: CoauthorDeed): void {
  const sheet = place(book);
  if (sheet === undefined) return;
  if (deed === 'insertsRow') sheet.insertRows(0, 1);
  else if (deed === 'renamesSheet') sheet.name = freeName(book, sheet.name);
  else {
    const used = sheet.usedArea(false);
    const at = { row: (used?.bottom ?? -1) + 3, column: (used?.right ?? -1) + 3 };
    sheet.write({ top: at.row, bottom: at.row, left: at.column, right: at.column }, [[NOTE]]);
  }
}

function freeName(book: WorkbookModel, name: string): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name));
  for (let number = 2; ; number++) {
    const next = `${name.slice(0, 25)} (${number})`;
    if (!taken.has(next)) return next;
  }
}
