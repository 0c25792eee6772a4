import type { BookName } from '../../core/book/book';
import { fileFormula } from '../formula/file-form';
import { titleName } from '../page/patch-page';
import { PRINT_TITLES, rowsIn } from '../page/read-page';
import type { Renames } from '../formula/rename';
import { renamedFormula } from '../formula/rename';
import type { FoundName } from '../read/read-names';
import { definedNames, isOwnOfExcel } from '../read/read-names';
import { element, withAttributes } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { encodeXstring, encodeXstringAttribute, escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, numberAttr } from '../xml/xml-tree';
import { stableKey } from './stable-key';
import { WORKBOOK_ORDER } from './worksheet-order';

export interface NamesWork {
  readonly text: string;
  readonly root: XmlElement;
  readonly found: readonly FoundName[];
  readonly names: readonly BookName[];
  /** Place of a sheet in the file's list: old place → new place; missing when the sheet is gone. */
  readonly places: ReadonlyMap<number, number>;
  /** Sheet name in lower case → new place. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly renames: Renames;
  /** See `titleFormulas`. */
  readonly titles: ReadonlyMap<number, string | undefined>;
}

/** Defined names; those of Excel itself stay, following their sheets. */
export function nameSplices(work: NamesWork): Splice[] {
  const { root, text, found, names } = work;
  const old = definedNames(root).map((e) => text.slice(e.start, e.end));
  const byElement = new Map(found.map(({ element: e, name }) => [e, name]));
  const left = [...names];
  const kept = definedNames(root).map((e) => {
    if (isOwnOfExcel(e)) return saysOtherTitles(work, e) ? '' : ownName(work, e);
    const was = byElement.get(e);
    const at = was === undefined ? -1 : left.findIndex((is) => sameName(is, was, work.renames));
    const is = at < 0 ? undefined : left.splice(at, 1)[0];
    return was && is ? changedName(work, e, was, is) : '';
  });
  const fresh = left.map((name) => newName(work, name));
  const all = [...kept, ...fresh, ...newTitles(work)].filter((xml) => xml !== '');
  if (all.join('') === old.join('')) return [];
  const xml = all.length === 0 ? undefined : `<definedNames>${all.join('')}</definedNames>`;
  return setChild(root, WORKBOOK_ORDER, 'definedNames', xml);
}

/** Whether an element names rows to repeat, and the Book other ones, or none. */
function saysOtherTitles(work: NamesWork, e: XmlElement): boolean {
  const place = placeOfTitles(work, e);
  return place !== undefined && work.titles.has(place) && !sameRows(e.text, work.titles.get(place));
}

/** Rows to repeat that no element names yet. */
function newTitles(work: NamesWork): readonly string[] {
  const named = new Map(definedNames(work.root).map((e) => [placeOfTitles(work, e), e.text]));
  return [...work.titles].flatMap(([place, formula]) => {
    const there = named.get(place);
    if (formula === undefined || (there !== undefined && sameRows(there, formula))) return [];
    return [titleName(place, formula)];
  });
}

/** The new place of the sheet whose rows an element names; undefined for every other element. */
function placeOfTitles({ places }: NamesWork, e: XmlElement): number | undefined {
  const place = numberAttr(e, 'localSheetId');
  return attr(e, 'name') === PRINT_TITLES && place !== undefined ? places.get(place) : undefined;
}

function sameRows(one: string, other: string | undefined): boolean {
  return JSON.stringify(rowsIn(one)) === JSON.stringify(rowsIn(other ?? ''));
}

/** Print areas and the like: the sheet's new place and name. */
function ownName(work: NamesWork, e: XmlElement): string {
  const place = numberAttr(e, 'localSheetId');
  const moved = place === undefined ? undefined : work.places.get(place);
  if (place !== undefined && moved === undefined) return '';
  const tag = placed(work.text.slice(e.start, e.tagEnd), place, moved);
  const formula = renamedFormula(e.text, work.renames);
  return formula === e.text
    ? tag + work.text.slice(e.tagEnd, e.end)
    : `${tag}${escapeText(formula)}</${e.name}>`;
}

function changedName(work: NamesWork, e: XmlElement, was: BookName, is: BookName): string {
  const place = numberAttr(e, 'localSheetId');
  const tag = placed(work.text.slice(e.start, e.tagEnd), place, placeOf(work, is));
  if (stableKey({ ...was, sheet: 0 }) === stableKey({ ...is, sheet: 0 }))
    return tag + work.text.slice(e.tagEnd, e.end);
  const formula = was.formula === is.formula ? work.text.slice(e.tagEnd, e.closeStart) : formulaText(is);
  const changed = withAttributes(tag, {
    name: encodeXstringAttribute(is.name),
    ...visible(is),
    comment: comment(is),
  });
  return `${changed.replace(/\/>$/, '>')}${formula}</${e.name}>`;
}

function newName(work: NamesWork, is: BookName): string {
  const localSheetId = placeOf(work, is);
  if (is.sheet !== undefined && localSheetId === undefined) return '';
  const attributes = {
    name: encodeXstringAttribute(is.name),
    comment: comment(is),
    localSheetId,
    ...visible(is),
  };
  return element('definedName', attributes, formulaText(is));
}

function placed(tag: string, before: number | undefined, after: number | undefined): string {
  return before === after
    ? tag
    : withAttributes(tag, { localSheetId: after === undefined ? undefined : String(after) });
}

function placeOf(work: NamesWork, name: BookName): number | undefined {
  return name.sheet === undefined ? undefined : work.placeOf.get(name.sheet.toLowerCase());
}

function sameName(is: BookName, was: BookName, renames: Renames): boolean {
  const sheet =
    was.sheet === undefined ? undefined : (renames.sheets?.get(was.sheet.toLowerCase()) ?? was.sheet);
  return is.name.toLowerCase() === was.name.toLowerCase() && is.sheet?.toLowerCase() === sheet?.toLowerCase();
}

function visible(name: BookName): { readonly hidden: string | undefined } {
  return { hidden: name.visible ? undefined : '1' };
}

/** Excel refuses files with longer comments. */
const LONGEST_COMMENT = 255;

function comment(name: BookName): string | undefined {
  return name.comment === undefined
    ? undefined
    : encodeXstringAttribute(name.comment.slice(0, LONGEST_COMMENT));
}

/** A name that Excel could not parse would make the file unreadable: it is written as text. */
function formulaText(name: BookName): string {
  const formula = fileFormula(name.formula) ?? `"${name.formula.replace(/"/g, '""')}"`;
  return escapeText(encodeXstring(formula));
}
