import type { Book } from '../../core/book/book';
import type { BookPage } from '../../core/book/page';
import { USUAL_PAGE } from '../../core/book/page';
import { findPeople } from '../attachments/read-comments';
import type { FoundXmlPart } from '../attachments/read-xml-parts';
import { findXmlParts } from '../attachments/read-xml-parts';
import { readTitleRows } from '../page/read-page';
import { workbookPath } from '../package/main-part';
import type { OfficePackage } from '../package/office-package';
import { isType } from '../package/relationship';
import { damaged } from '../refusal';
import type { ColorTable } from '../styles/colors';
import { readColors } from '../styles/colors';
import type { StyleTable } from '../styles/read-styles';
import { readStyles } from '../styles/read-styles';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, numberAttr, relationshipId } from '../xml/xml-tree';
import type { FoundName } from './read-names';
import { findNames } from './read-names';
import type { FoundSettings } from './read-settings';
import { findSettings } from './read-settings';
import type { FoundSheet, SheetEntry } from './read-sheet';
import { readSheet } from './read-sheet';
import type { SharedStrings } from './shared-strings';
import { readSharedStrings } from './shared-strings';

/** An opened workbook with what saving must know of its parts. */
export interface FoundWorkbook {
  readonly file: OfficePackage;
  /** Path of workbook.xml. */
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly FoundSheet[];
  /** Names of sheets that are no tables of cells (charts, dialogs). */
  readonly otherSheets: readonly string[];
  readonly names: readonly FoundName[];
  readonly settings: FoundSettings;
  readonly xmlParts: readonly FoundXmlPart[];
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
  readonly colors: ColorTable;
  readonly book: Book;
}

export function readWorkbook(file: OfficePackage): FoundWorkbook {
  const path = workbookPath(file);
  const root = file.tree(path);
  const stylesPath = file.related(path, 'styles');
  const stylesRoot = stylesPath === undefined ? undefined : file.tree(stylesPath);
  const colors = readColors(file, path, stylesRoot);
  const styles = readStyles(stylesRoot, colors);
  const strings = readSharedStrings(file, path);
  const date1904 = booleanAttr(child(root, 'workbookPr'), 'date1904', false);
  const { entries, others, indexes } = sheetEntries(file, path, root);
  const people = findPeople(file, path);
  const titles = readTitleRows(root);
  const sheets = entries.map((entry, index) =>
    withTitleRows(
      readSheet(entry, { file, strings: strings.texts, styles, colors, date1904, people }),
      titles.get(indexes[index] ?? -1),
    ),
  );
  const names = findNames(root);
  const settings = findSettings(file, path);
  const xmlParts = findXmlParts(file, path, settings.path);
  const activeTab = numberAttr(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const book: Book = {
    sheets: sheets.map(({ sheet }) => sheet),
    names: names.map(({ name }) => name),
    activeSheet: Math.max(0, indexes.indexOf(activeTab)),
    settings: settings.settings,
    date1904,
    ...(xmlParts.length > 0 ? { xmlParts: xmlParts.map(({ part }) => part) } : {}),
  };
  return {
    file,
    path,
    root,
    sheets,
    otherSheets: others,
    names,
    settings,
    xmlParts,
    strings,
    styles,
    colors,
    book,
  };
}

/** The rows that its pages repeat: they stand in the workbook's part. */
function withTitleRows(found: FoundSheet, titleRows: BookPage['titleRows']): FoundSheet {
  const { sheet } = found;
  return titleRows
    ? { ...found, sheet: { ...sheet, page: { ...USUAL_PAGE, ...sheet.page, titleRows } } }
    : found;
}

/** `indexes` tells where in the file's own list of sheets each worksheet stands. */
export function sheetEntries(file: OfficePackage, path: string, root: XmlElement) {
  const relationships = new Map(file.relationships(path).map((r) => [r.id, r]));
  const entries: SheetEntry[] = [];
  const others: string[] = [];
  const indexes: number[] = [];
  childrenOf(child(root, 'sheets'), 'sheet').forEach((element, index) => {
    const name = decodeXstring(attr(element, 'name') ?? '');
    const related = relationships.get(relationshipId(element) ?? '');
    if (!related || !file.has(related.target)) throw damaged(path);
    if (!isType(related.type, 'worksheet')) others.push(name);
    else {
      const state = attr(element, 'state');
      const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
      entries.push({ name, visibility, path: related.target });
      indexes.push(index);
    }
  });
  return { entries, others, indexes };
}
