import { formatArea } from '../../core/book/area';
import type { Area } from '../../core/book/area';
import type { ColumnFilter, FilterCriterion, FilteredColumn } from '../../core/book/filter';
import type { BookSort } from '../../core/book/sort';
import { element } from '../xml/edit-element';
import { encodeXstringAttribute } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { childrenOf, numberAttr } from '../xml/xml-tree';
import { OPERATORS } from './read-filter';

/**
 * An `autoFilter` element. A kind of filter this product does not write stays as the file had it, when the column is
 * still the same; a filter by colours keeps the rows it hid and loses its colour.
 */
export function autoFilterXml(
  area: Area,
  columns: readonly FilteredColumn[],
  old?: { readonly element: XmlElement; readonly text: string },
): string {
  const inner = columns.map(({ column, filter }) => {
    const body = filterXml(filter);
    if (body !== undefined) return element('filterColumn', { colId: column }, body);
    const same = childrenOf(old?.element, 'filterColumn').find(
      (one) => numberAttr(one, 'colId') === column && filter.type === 'foreign',
    );
    return same && old ? old.text.slice(same.start, same.end) : '';
  });
  return element('autoFilter', { ref: formatArea(area) }, inner.join(''));
}

function filterXml(filter: ColumnFilter): string | undefined {
  switch (filter.type) {
    case 'values': {
      const values = filter.values.map((value) => element('filter', { val: encodeXstringAttribute(value) }));
      return element('filters', { blank: filter.blanks ? 1 : undefined }, values.join(''));
    }
    case 'custom': {
      const both = [filter.first, ...(filter.second ? [filter.second] : [])].map(criterionXml);
      const and = filter.second && filter.join === 'and' ? 1 : undefined;
      return element('customFilters', { and }, both.join(''));
    }
    case 'top': {
      const { count, of, lowest } = filter;
      return element('top10', {
        top: lowest ? 0 : undefined,
        percent: of === 'percent' ? 1 : undefined,
        val: count,
      });
    }
    case 'average':
      return element('dynamicFilter', { type: filter.side === 'above' ? 'aboveAverage' : 'belowAverage' });
    case 'color':
    case 'foreign':
      return undefined;
  }
}

function criterionXml({ operator, value }: FilterCriterion): string {
  const name = OPERATORS.find(([sign]) => sign === operator)?.[1];
  return element('customFilter', {
    operator: name === 'equal' ? undefined : name,
    val: encodeXstringAttribute(value),
  });
}

/** A `sortState` element; undefined when a key is none by values. `data` is without header and totals. */
export function sortStateXml(data: Area, sort: BookSort): string | undefined {
  if (sort.keys.some(({ on }) => on.type !== 'value')) return undefined;
  const conditions = sort.keys.map(({ key, descending }) => {
    const column = { ...data, left: data.left + key, right: data.left + key };
    return element('sortCondition', { descending: descending ? 1 : undefined, ref: formatArea(column) });
  });
  const caseSensitive = sort.matchCase ? 1 : undefined;
  return element('sortState', { caseSensitive, ref: formatArea(data) }, conditions.join(''));
}
