import type { BookSheet } from '../../core/book/book';
import { emptySheet } from '../../core/book/grid';
import type { FoundWorkbook } from '../read/read-workbook';
import { attr, child } from '../xml/xml-tree';
import { parseXml } from '../xml/xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Row height of 11-point Yu Gothic, the default of Japanese Excel, in points. */
const USUAL_ROW_HEIGHT = '18.75';

/** What a new sheet is before anything is written into it. */
export const BLANK_SHEET: BookSheet = emptySheet('');

/**
 * An empty worksheet part; its usual row height is that of the sheets around it. It prints on A4,
 * landscape, as wide as one page: tables are wider than they are high.
 */
export function newSheetXml(found: FoundWorkbook): string {
  const sibling = found.sheets[0]?.entry.path;
  const format =
    sibling === undefined ? undefined : child(parseXml(found.file.text(sibling), sibling), 'sheetFormatPr');
  const height = attr(format, 'defaultRowHeight') ?? USUAL_ROW_HEIGHT;
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/>` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="${height}"/>` +
    '<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}
