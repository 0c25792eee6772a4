import { parseArea } from '../../core/book/area';
import type { Area } from '../../core/book/area';
import type { BookAutoFilter, ColumnFilter, FilteredColumn, FilterOperator } from '../../core/book/filter';
import type { BookSort, SortKey } from '../../core/book/sort';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, numberAttr } from '../xml/xml-tree';

/** ECMA-376 part 1, 18.18.31. */
export const OPERATORS: readonly (readonly [FilterOperator, string])[] = [
  ['=', 'equal'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['>=', 'greaterThanOrEqual'],
  ['<', 'lessThan'],
  ['<=', 'lessThanOrEqual'],
];

/** The filters of an `autoFilter` element. */
export function readFilterColumns(autoFilter: XmlElement | undefined): readonly FilteredColumn[] {
  return childrenOf(autoFilter, 'filterColumn').flatMap((element) => {
    const column = numberAttr(element, 'colId');
    const filter = readFilter(element);
    return column === undefined || !filter ? [] : [{ column, filter }];
  });
}

export function readAutoFilter(sheet: XmlElement): BookAutoFilter | undefined {
  const element = child(sheet, 'autoFilter');
  const area = parseArea(attr(element, 'ref') ?? '');
  return area && { area, columns: readFilterColumns(element) };
}

/** Undefined for a column that only hides its button. */
function readFilter(column: XmlElement): ColumnFilter | undefined {
  const filters = child(column, 'filters');
  if (filters && childrenOf(filters, 'dateGroupItem').length === 0) {
    const values = childrenOf(filters, 'filter').map((one) => decodeXstring(attr(one, 'val') ?? ''));
    return { type: 'values', values, blanks: booleanAttr(filters, 'blank', false) };
  }
  const custom = child(column, 'customFilters');
  if (custom) return readCustom(custom);
  const top = child(column, 'top10');
  if (top) {
    const of = booleanAttr(top, 'percent', false) ? 'percent' : 'items';
    return { type: 'top', count: numberAttr(top, 'val') ?? 10, of, lowest: !booleanAttr(top, 'top', true) };
  }
  const dynamic = attr(child(column, 'dynamicFilter'), 'type');
  if (dynamic === 'aboveAverage') return { type: 'average', side: 'above' };
  if (dynamic === 'belowAverage') return { type: 'average', side: 'below' };
  const kind = ['filters', 'dynamicFilter', 'colorFilter', 'iconFilter'].find((name) => child(column, name));
  return kind === undefined ? undefined : { type: 'foreign', kind };
}

function readCustom(element: XmlElement): ColumnFilter | undefined {
  const [first, second] = childrenOf(element, 'customFilter').map((one) => ({
    operator: OPERATORS.find(([, name]) => name === (attr(one, 'operator') ?? 'equal'))?.[0] ?? '=',
    value: decodeXstring(attr(one, 'val') ?? ''),
  }));
  if (!first) return undefined;
  const join = booleanAttr(element, 'and', false) ? 'and' : 'or';
  return second ? { type: 'custom', first, second, join } : { type: 'custom', first, join: 'and' };
}

/** How a table was sorted, when it was by values; other kinds stay in the file as they are. */
export function readSort(state: XmlElement | undefined, table: Area): BookSort | undefined {
  const keys: SortKey[] = [];
  for (const condition of childrenOf(state, 'sortCondition')) {
    const area = parseArea(attr(condition, 'ref') ?? '');
    const by = attr(condition, 'sortBy') ?? 'value';
    if (!area || by !== 'value' || area.left < table.left || area.left > table.right) return undefined;
    const descending = booleanAttr(condition, 'descending', false);
    keys.push({ key: area.left - table.left, descending, on: { type: 'value', textAsNumber: false } });
  }
  return keys.length === 0 ? undefined : { keys, matchCase: booleanAttr(state, 'caseSensitive', false) };
}
