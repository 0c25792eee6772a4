import type { Book, BookSheet } from '../../core/book/book';
import type { Renames } from '../formula/rename';
import { titleFormulas } from '../page/patch-page';
import { relationshipAttribute } from '../package/package-editor';
import { attributeSplice, element, withAttributes } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { decodeXstring, encodeXstringAttribute } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, numberAttr, relationshipId } from '../xml/xml-tree';
import { nameSplices } from './patch-names';
import type { SheetPlan } from './sheet-plan';
import type { WorkbookWork } from './workbook-work';
import { WORKBOOK_ORDER } from './worksheet-order';

/** Brings workbook.xml to the Book: sheets and their order, names, the active sheet, the date system. */
export function patchWorkbook(
  work: WorkbookWork,
  plan: readonly SheetPlan[],
  now: Book,
  renames: Renames,
): void {
  const { editor, found } = work;
  editor.edit(found.path, (root, text) => {
    const list = sheetList(text, root, plan);
    const active = list.placeOf.get((now.sheets[now.activeSheet]?.name ?? '').toLowerCase()) ?? 0;
    return [
      ...(list.changed ? setChild(root, WORKBOOK_ORDER, 'sheets', `<sheets>${list.xml}</sheets>`) : []),
      ...nameSplices({
        text,
        root,
        found: found.names,
        names: now.names,
        places: list.places,
        placeOf: list.placeOf,
        renames,
        titles: titleFormulas(now, list.placeOf),
      }),
      ...activeSplices(
        text,
        root,
        found.book,
        now,
        list.changed || plan.some(({ selected }) => selected !== undefined) ? active : undefined,
      ),
      ...date1904Splices(text, root, now),
    ];
  });
}

interface SheetList {
  readonly xml: string;
  readonly changed: boolean;
  readonly places: ReadonlyMap<number, number>;
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Sheets that are no worksheets stay behind the worksheet they followed. */
function sheetList(text: string, root: XmlElement, plan: readonly SheetPlan[]): SheetList {
  const elements = childrenOf(child(root, 'sheets'), 'sheet');
  const ofSheet = new Map(elements.map((e) => [relationshipId(e) ?? '', e]));
  const planned = new Set(plan.map(({ relationshipId: id }) => id));
  let nextId = Math.max(0, ...elements.map((e) => numberAttr(e, 'sheetId') ?? 0)) + 1;
  const followers = new Map<string, XmlElement[]>();
  let leader = '';
  for (const e of elements) {
    const id = relationshipId(e) ?? '';
    const isWorksheet = plan.some((p) => p.worksheets.has(id));
    if (!isWorksheet) followers.set(leader, [...(followers.get(leader) ?? []), e]);
    else if (planned.has(id)) leader = id;
  }
  const entries: { readonly xml: string; readonly old?: XmlElement; readonly name?: string }[] = [];
  const follow = (id: string): void => {
    for (const e of followers.get(id) ?? []) entries.push({ xml: text.slice(e.start, e.end), old: e });
  };
  follow('');
  for (const { sheet, relationshipId: id } of plan) {
    const old = ofSheet.get(id);
    const xml = old ? changedSheet(text, old, sheet) : newSheet(root, sheet, id, nextId++);
    entries.push({ xml, name: sheet.name, ...(old ? { old } : {}) });
    follow(id);
  }
  const places = new Map<number, number>();
  const placeOf = new Map<string, number>();
  entries.forEach(({ old, name }, place) => {
    if (old) places.set(elements.indexOf(old), place);
    if (name !== undefined) placeOf.set(name.toLowerCase(), place);
  });
  const xml = entries.map((entry) => entry.xml).join('');
  return { xml, changed: xml !== elements.map((e) => text.slice(e.start, e.end)).join(''), places, placeOf };
}

function changedSheet(text: string, e: XmlElement, sheet: BookSheet): string {
  const state = attr(e, 'state');
  const before = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return withAttributes(text.slice(e.start, e.end), {
    ...(decodeXstring(attr(e, 'name') ?? '') === sheet.name
      ? {}
      : { name: encodeXstringAttribute(sheet.name) }),
    ...(before === sheet.visibility
      ? {}
      : { state: sheet.visibility === 'visible' ? undefined : sheet.visibility }),
  });
}

function newSheet(root: XmlElement, sheet: BookSheet, id: string, sheetId: number): string {
  const state = sheet.visibility === 'visible' ? undefined : sheet.visibility;
  const tag = element('sheet', { name: encodeXstringAttribute(sheet.name), sheetId, state });
  return tag.replace(/\/>$/, `${relationshipAttribute(root, id)}/>`);
}

/** `active` is the place of the active sheet when it may have changed. */
function activeSplices(
  text: string,
  root: XmlElement,
  before: Book,
  now: Book,
  active: number | undefined,
): Splice[] {
  const views = child(root, 'bookViews');
  const view = child(views, 'workbookView');
  const sameSheet = before.sheets[before.activeSheet]?.name === now.sheets[now.activeSheet]?.name;
  const placed = numberAttr(view, 'activeTab') ?? 0;
  if (active === undefined || (placed === active && (view !== undefined || sameSheet))) return [];
  const activeTab = active === 0 ? undefined : String(active);
  if (view) return [attributeSplice(text, view, { activeTab, firstSheet: undefined })];
  return setChild(
    root,
    WORKBOOK_ORDER,
    'bookViews',
    `<bookViews>${element('workbookView', { activeTab })}</bookViews>`,
  );
}

function date1904Splices(text: string, root: XmlElement, now: Book): Splice[] {
  const properties = child(root, 'workbookPr');
  if (booleanAttr(properties, 'date1904', false) === now.date1904) return [];
  const date1904 = now.date1904 ? '1' : undefined;
  return properties
    ? [attributeSplice(text, properties, { date1904 })]
    : setChild(root, WORKBOOK_ORDER, 'workbookPr', element('workbookPr', { date1904 }));
}
