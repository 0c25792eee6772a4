import type { Area } from '../../core/book/area';
import { formatArea } from '../../core/book/area';
import type { BookSheet, BookTable } from '../../core/book/book';
import { autoFilterXml, sortStateXml } from '../filters/write-filter';
import type { PackageEditor } from '../package/package-editor';
import { relationshipAttribute } from '../package/package-editor';
import type { FoundTable } from '../read/read-tables';
import { appendedChild, attributeSplice, element } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { encodeXstringAttribute } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { child, childrenOf, relationshipId } from '../xml/xml-tree';
import { stableKey } from './stable-key';
import { changedTableColumns, newTableColumns } from './table-columns';
import { WORKSHEET_ORDER } from './worksheet-order';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

export interface TableWork {
  readonly editor: PackageEditor;
  readonly sheetPath: string;
  /** The sheet's part. */
  readonly root: XmlElement;
  readonly found: readonly FoundTable[];
  readonly before: BookSheet;
  readonly after: BookSheet;
  /** Ids count over the whole workbook. */
  readonly nextTableId: () => number;
}

/** Changes table parts in the package and gives the splices for the sheet's list of them. */
export function tableSplices(work: TableWork): Splice[] {
  const { editor, sheetPath, root, found, after } = work;
  const pairs = matched(found, after.tables);
  for (const { was, is } of pairs) if (was && is) changeTable(work, was, is);
  const gone = pairs.filter(({ is }) => !is).flatMap(({ was }) => (was ? [was.relationshipId] : []));
  for (const id of gone) editor.removeRelationship(sheetPath, id);
  const fresh = pairs.flatMap(({ was, is }) => (was || !is ? [] : [addTable(work, is)]));
  if (gone.length === 0 && fresh.length === 0) return [];
  const list = child(root, 'tableParts');
  const parts = childrenOf(list, 'tablePart');
  const staying = parts.filter((part) => !gone.includes(relationshipId(part) ?? ''));
  const count = staying.length + fresh.length;
  const inner = fresh.map((id) => `<tablePart${relationshipAttribute(root, id)}/>`).join('');
  if (!list || count === 0) {
    return setChild(
      root,
      WORKSHEET_ORDER,
      'tableParts',
      count === 0 ? undefined : element('tableParts', { count }, inner),
    );
  }
  const text = editor.text(sheetPath);
  return [
    attributeSplice(text, list, { count: String(count) }),
    ...parts
      .filter((part) => !staying.includes(part))
      .map((part) => ({ start: part.start, end: part.end, text: '' })),
    ...(inner === '' ? [] : [appendedChild(list, inner)]),
  ];
}

interface Pair {
  readonly was: FoundTable | undefined;
  readonly is: BookTable | undefined;
}

/** The same table is one of the same name, or at the same place under a new name. */
function matched(found: readonly FoundTable[], tables: readonly BookTable[]): Pair[] {
  const left = [...found];
  const take = (is: (table: BookTable) => boolean): FoundTable | undefined => {
    const at = left.findIndex(({ table }) => is(table));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const byName = tables.map((is) => ({
    is,
    was: take((was) => was.name.toLowerCase() === is.name.toLowerCase()),
  }));
  const pairs = byName.map(({ is, was }) => ({
    is,
    was: was ?? take((old) => formatArea(old.area) === formatArea(is.area)),
  }));
  return [...pairs, ...left.map((was) => ({ was, is: undefined }))];
}

function addTable(work: TableWork, table: BookTable): string {
  const { editor, sheetPath, after } = work;
  const columns = newTableColumns(table, after.cells);
  const attributes = {
    xmlns: MAIN,
    id: work.nextTableId(),
    name: encodeXstringAttribute(table.name),
    displayName: encodeXstringAttribute(table.name),
    ref: formatArea(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    ...totalsAttributes(table),
  };
  const inner =
    (hasFilter(table) ? autoFilterXml(filterArea(table), table.filter ?? []) : '') +
    (table.sort ? (sortStateXml(dataArea(table), table.sort) ?? '') : '') +
    element('tableColumns', { count: columns.length }, columns.join('')) +
    (table.style === '' ? '' : element('tableStyleInfo', styleAttributes(table)));
  const path = editor.addPart(
    `${directory(sheetPath)}tables/table#.xml`,
    element('table', attributes, inner),
    CONTENT_TYPE,
  );
  return editor.addRelationship(sheetPath, 'table', path);
}

function changeTable(work: TableWork, was: FoundTable, is: BookTable): void {
  const before = was.table;
  const newTotals = is.showTotals && totalsKey(before, work.before) !== totalsKey(is, work.after);
  if (stableKey(before) === stableKey(is) && !newTotals) return;
  work.editor.edit(was.path, (root, text) => {
    const splices: Splice[] = [
      attributeSplice(text, root, {
        ...(before.name === is.name
          ? {}
          : { name: encodeXstringAttribute(is.name), displayName: encodeXstringAttribute(is.name) }),
        ref: formatArea(is.area),
        headerRowCount: is.showHeaders ? undefined : '0',
        ...(before.showTotals === is.showTotals ? {} : totalsAttributes(is)),
      }),
      ...filterSplices(text, root, before, is),
    ];
    if (before.name !== is.name || newTotals || stableKey(before.columns) !== stableKey(is.columns)) {
      const columns = changedTableColumns(
        text,
        child(root, 'tableColumns'),
        before,
        is,
        work.after.cells,
        newTotals,
      );
      const list = element('tableColumns', { count: columns.length }, columns.join(''));
      splices.push(...setChild(root, TABLE_ORDER, 'tableColumns', list));
    }
    if (before.style !== is.style || before.showBandedRows !== is.showBandedRows) {
      const info = child(root, 'tableStyleInfo');
      const { name, showRowStripes } = styleAttributes(is);
      if (is.style === '') splices.push(...setChild(root, TABLE_ORDER, 'tableStyleInfo', undefined));
      else if (info) splices.push(attributeSplice(text, info, { name, showRowStripes }));
      else
        splices.push(
          ...setChild(root, TABLE_ORDER, 'tableStyleInfo', element('tableStyleInfo', styleAttributes(is))),
        );
    }
    return splices;
  });
}

/** What the totals row holds, to see whether it changed. */
function totalsKey(table: BookTable, sheet: BookSheet): string {
  if (!table.showTotals) return '';
  const row = sheet.cells.get(table.area.bottom);
  return stableKey(
    table.columns.map((_, i) => {
      const cell = row?.get(table.area.left + i);
      return cell?.formula ?? cell?.value ?? null;
    }),
  );
}

/** Filters that are set hold as long as the columns they count do. */
function filterSplices(text: string, root: XmlElement, before: BookTable, is: BookTable): Splice[] {
  const present = child(root, 'autoFilter');
  if (!hasFilter(is)) return present ? setChild(root, TABLE_ORDER, 'autoFilter', undefined) : [];
  const sort = sortSplices(root, before, is);
  const ref = formatArea(filterArea(is));
  const sameColumns = before.columns.length === is.columns.length && before.area.left === is.area.left;
  if (present && sameColumns && stableKey(before.filter ?? []) === stableKey(is.filter ?? []))
    return [
      ...(present.attributes.get('ref') === ref ? [] : [attributeSplice(text, present, { ref })]),
      ...sort,
    ];
  const old = present && { element: present, text };
  const xml = autoFilterXml(filterArea(is), is.filter ?? [], old);
  return [...setChild(root, TABLE_ORDER, 'autoFilter', xml), ...sort];
}

/** What was sorted before it was changed is sorted no longer, unless it says so. */
function sortSplices(root: XmlElement, before: BookTable, is: BookTable): Splice[] {
  const same =
    formatArea(dataArea(before)) === formatArea(dataArea(is)) &&
    stableKey(before.sort ?? null) === stableKey(is.sort ?? null);
  if (same) return [];
  const xml = is.sort && sortStateXml(dataArea(is), is.sort);
  return setChild(root, TABLE_ORDER, 'sortState', xml);
}

function dataArea(table: BookTable): Area {
  return { ...filterArea(table), top: table.area.top + (table.showHeaders ? 1 : 0) };
}

function hasFilter(table: BookTable): boolean {
  return table.showFilterButton && table.showHeaders;
}

/** The totals row is not filtered. */
function filterArea(table: BookTable): Area {
  return { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
}

function totalsAttributes(table: BookTable): Record<string, string | undefined> {
  return table.showTotals
    ? { totalsRowCount: '1', totalsRowShown: undefined }
    : { totalsRowCount: undefined, totalsRowShown: '0' };
}

function styleAttributes(table: BookTable) {
  return {
    name: table.style,
    showFirstColumn: '0',
    showLastColumn: '0',
    showRowStripes: table.showBandedRows ? '1' : '0',
    showColumnStripes: '0',
  };
}

/** Of "xl/worksheets/sheet1.xml" the "xl/". */
function directory(sheetPath: string): string {
  return sheetPath
    .split('/')
    .slice(0, -2)
    .map((step) => `${step}/`)
    .join('');
}
