import { quoteSheet } from '../../core/book/area';
import type { Book, BookSheet } from '../../core/book/book';
import type { BookPage } from '../../core/book/page';
import { samePage, USUAL_PAGE } from '../../core/book/page';
import { WORKSHEET_ORDER } from '../save/worksheet-order';
import { attributeSplice, element } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { child } from '../xml/xml-tree';
import { PRINT_TITLES } from './read-page';

/** Paper, orientation and scale in pageSetup (that pages are to fit stands in sheetPr), where the Book says something else than before. */
export function pageSplices(text: string, root: XmlElement, before: BookSheet, after: BookSheet): Splice[] {
  const { page = USUAL_PAGE } = after;
  if (samePage(withoutTitles(page), withoutTitles(before.page))) return [];
  const attributes = {
    paperSize: String(page.paper),
    orientation: page.orientation,
    scale: typeof page.scale === 'number' && page.scale !== 100 ? String(page.scale) : undefined,
    fitToWidth: typeof page.scale === 'object' && page.scale.wide !== 1 ? String(page.scale.wide) : undefined,
    fitToHeight:
      typeof page.scale === 'object' && page.scale.tall !== 1 ? String(page.scale.tall) : undefined,
  };
  const setup = child(root, 'pageSetup');
  return setup
    ? [attributeSplice(text, setup, attributes)]
    : setChild(root, WORKSHEET_ORDER, 'pageSetup', element('pageSetup', attributes));
}

function withoutTitles(page: BookPage = USUAL_PAGE): BookPage {
  const { orientation, paper, scale } = page;
  return { orientation, paper, scale };
}

/**
 * Place of each sheet in the file's new list → the rows their pages repeat, as the formula of
 * Excel's own name; undefined for none.
 *
 * @param placeOf sheet name in lower case → place
 */
export function titleFormulas(
  { sheets }: Book,
  placeOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, string | undefined> {
  const formulas = new Map<number, string | undefined>();
  for (const { name, page } of sheets) {
    const place = placeOf.get(name.toLowerCase());
    if (place === undefined) continue;
    const rows = page?.titleRows;
    formulas.set(place, rows && `${quoteSheet(name)}!$${rows.first + 1}:$${rows.last + 1}`);
  }
  return formulas;
}

/** Excel's own name for the rows that every page repeats. */
export function titleName(place: number, formula: string): string {
  return `<definedName name="${PRINT_TITLES}" localSheetId="${place}">${escapeText(formula)}</definedName>`;
}
