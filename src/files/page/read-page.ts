import { MAX_COLUMNS, parseArea } from '../../core/book/area';
import type { BookPage } from '../../core/book/page';
import { A4, samePage } from '../../core/book/page';
import { definedNames } from '../read/read-names';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, numberAttr } from '../xml/xml-tree';

type TitleRows = NonNullable<BookPage['titleRows']>;

/** Excel's name for the rows and columns that every page repeats. */
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** How a sheet is printed; undefined when it says nothing, or what new sheets say. */
export function readPage(sheet: XmlElement): BookPage | undefined {
  const setup = child(sheet, 'pageSetup');
  const fit = booleanAttr(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage', false);
  const page: BookPage = {
    orientation: attr(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    paper: numberAttr(setup, 'paperSize') ?? A4,
    scale: fit
      ? { wide: numberAttr(setup, 'fitToWidth') ?? 1, tall: numberAttr(setup, 'fitToHeight') ?? 1 }
      : (numberAttr(setup, 'scale') ?? 100),
  };
  return samePage(page) ? undefined : page;
}

/** Place of a sheet in the file's list → the rows that its pages repeat. */
export function readTitleRows(workbook: XmlElement): ReadonlyMap<number, TitleRows> {
  const found = new Map<number, TitleRows>();
  for (const element of definedNames(workbook)) {
    const place = numberAttr(element, 'localSheetId');
    const rows = attr(element, 'name') === PRINT_TITLES ? rowsIn(element.text) : undefined;
    if (place !== undefined && rows) found.set(place, rows);
  }
  return found;
}

/** The rows in "'表 1'!$A:$B,'表 1'!$5:$5"; undefined when it names columns only. */
export function rowsIn(formula: string): TitleRows | undefined {
  for (const [, address = ''] of formula.matchAll(/!(\$?\d+:\$?\d+)(?=,|$)/g)) {
    const area = parseArea(address);
    if (area && area.left === 0 && area.right === MAX_COLUMNS - 1)
      return { first: area.top, last: area.bottom };
  }
  return undefined;
}
