import { parseArea } from '../../core/book/area';
import type { BookTable } from '../../core/book/book';
import { readFilterColumns, readSort } from '../filters/read-filter';
import type { OfficePackage } from '../package/office-package';
import { isType } from '../package/relationship';
import { damaged } from '../refusal';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, numberAttr } from '../xml/xml-tree';

/** A table with the part it came from. */
export interface FoundTable {
  readonly table: BookTable;
  readonly path: string;
  readonly relationshipId: string;
}

export function findTables(file: OfficePackage, sheetPath: string): FoundTable[] {
  const targets = new Set<string>();
  return file
    .relationships(sheetPath)
    .filter((r) => isType(r.type, 'table') && file.has(r.target) && isNew(targets, r.target))
    .map((r) => ({ table: readTable(file.tree(r.target), r.target), path: r.target, relationshipId: r.id }));
}

/** A table belongs to a sheet once, however often it is named. */
function isNew(known: Set<string>, target: string): boolean {
  const before = known.size;
  return known.add(target.toLowerCase()).size > before;
}

function readTable(root: XmlElement, part: string): BookTable {
  const area = parseArea(attr(root, 'ref') ?? '');
  const name = attr(root, 'displayName') ?? attr(root, 'name');
  if (!area || name === undefined) throw damaged(part);
  const style = child(root, 'tableStyleInfo');
  const filter = readFilterColumns(child(root, 'autoFilter'));
  const sort = readSort(child(root, 'sortState'), area);
  return {
    name: decodeXstring(name),
    area,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map((c) =>
      decodeXstring(attr(c, 'name') ?? ''),
    ),
    showHeaders: (numberAttr(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttr(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: child(root, 'autoFilter') !== undefined,
    showBandedRows: booleanAttr(style, 'showRowStripes', false),
    style: attr(style, 'name') ?? '',
    ...(filter.length > 0 ? { filter } : {}),
    ...(sort ? { sort } : {}),
  };
}
