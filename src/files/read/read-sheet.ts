import type { BookSheet } from '../../core/book/book';
import { readPage } from '../page/read-page';
import { readAttachments } from '../attachments/read-attachments';
import { readAutoFilter } from '../filters/read-filter';
import type { OfficePackage } from '../package/office-package';
import type { ColorTable } from '../styles/colors';
import type { StyleTable } from '../styles/read-styles';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child, childrenOf, numberAttr } from '../xml/xml-tree';
import { readAreas } from './areas';
import { digitPixels } from './column-width';
import { CellCollector } from './read-cells';
import { readColumns } from './read-columns';
import { findConditionalFormats } from './read-conditional-formats';
import { readProtection } from './read-protection';
import type { FoundTable } from './read-tables';
import { findTables } from './read-tables';
import { findValidations } from './read-validations';
import { readView } from './read-view';
import type { RawRow } from './sheet-data';
import { readSheetXml } from './sheet-data';

/** What a sheet needs from the workbook. */
export interface SheetSurroundings {
  readonly file: OfficePackage;
  readonly strings: readonly string[];
  readonly styles: StyleTable;
  readonly colors: ColorTable;
  readonly date1904: boolean;
  /** Who writes in the workbook: name by id. */
  readonly people: ReadonlyMap<string, string>;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: BookSheet['visibility'];
  readonly path: string;
}

/** A sheet with what saving must know of its part. */
export interface FoundSheet {
  readonly sheet: BookSheet;
  readonly entry: SheetEntry;
  readonly tables: readonly FoundTable[];
}

export function readSheet(entry: SheetEntry, around: SheetSurroundings): FoundSheet {
  const { file, strings, styles, colors, date1904 } = around;
  const part = entry.path;
  const tables = findTables(file, part);
  const collector = new CellCollector({
    part,
    strings,
    styles,
    date1904,
    tables: tables.map(({ table }) => table),
  });
  const rows: RawRow[] = [];
  const root = readSheetXml(file.text(part), part, {
    cell: (cell) => collector.add(cell),
    row: (row) => {
      if (row.height !== undefined || row.hidden !== undefined) rows.push(row);
    },
  });
  const columns = readColumns(root, digitPixels(styles.defaultFont), part);
  const tabColor = colors.resolve(child(child(root, 'sheetPr'), 'tabColor'));
  const protection = readProtection(root);
  const autoFilter = readAutoFilter(root);
  const page = readPage(root);
  const sheet: BookSheet = {
    name: entry.name,
    visibility: entry.visibility,
    ...(tabColor === undefined ? {} : { tabColor }),
    ...readView(root),
    cells: collector.cells,
    columnWidths: columns.widths,
    rowHeights: rowHeights(rows, root),
    hiddenColumns: columns.hidden,
    hiddenRows: new Set(rows.filter((row) => isTrue(row.hidden)).map((row) => row.row)),
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((m) => readAreas(attr(m, 'ref'))),
    tables: tables.map(({ table }) => table),
    validations: findValidations(root).map(({ validation }) => validation),
    conditionalFormats: findConditionalFormats(root, styles).map(({ format }) => format),
    ...(protection ? { protection } : {}),
    ...(autoFilter ? { autoFilter } : {}),
    ...readAttachments(around, part, root),
    ...(page ? { page } : {}),
  };
  return { sheet, entry, tables };
}

/** Heights that somebody chose, or that differ from the sheet's default. */
function rowHeights(rows: readonly RawRow[], root: XmlElement): Map<number, number> {
  const usual = numberAttr(child(root, 'sheetFormatPr'), 'defaultRowHeight');
  const heights = new Map<number, number>();
  for (const row of rows) {
    const height = Number(row.height);
    if (row.height === undefined || !Number.isFinite(height)) continue;
    if (isTrue(row.customHeight) || height !== usual) heights.set(row.row, height);
  }
  return heights;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
