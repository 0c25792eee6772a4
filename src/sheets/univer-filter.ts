import {
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableConditionTypeEnum,
  TableNumberCompareTypeEnum,
  TableStringCompareTypeEnum,
} from '@univerjs/sheets-table';
import type { ITableFilterItem } from '@univerjs/sheets-table';
import type { ColumnFilter, FilterOperator } from '../core/book/filter';

/** Univer's filter for cells of these texts; null is a blank cell. */
export function univerFilter(texts: Iterable<string | null>): ITableFilterItem {
  const values = [...new Set(texts)].map((text) => text ?? TABLE_FILTER_EMPTY_VALUE);
  return { filterType: TableColumnFilterTypeEnum.manual, values };
}

/** What the grid's filter panel asks for; "none" for no filter, undefined for a kind that a file cannot keep. */
export function filterOfUniver(item: ITableFilterItem | undefined): ColumnFilter | 'none' | undefined {
  if (!item) return 'none';
  if (item.filterType === TableColumnFilterTypeEnum.manual) {
    if (item.isAllSelected === true) return 'none';
    const values = item.values.filter((value) => value !== TABLE_FILTER_EMPTY_VALUE).map(String);
    return { type: 'values', values, blanks: item.values.includes(TABLE_FILTER_EMPTY_VALUE) };
  }
  const { filterInfo } = item;
  switch (filterInfo.conditionType) {
    case TableConditionTypeEnum.String:
      return textFilter(filterInfo.compareType, filterInfo.expectedValue);
    case TableConditionTypeEnum.Number:
      return numberFilter(filterInfo.compareType, filterInfo.expectedValue);
    default:
      return undefined;
  }
}

/** A text that is meant as it stands, whatever wildcards are in it. */
function literal(text: string): string {
  return text.replace(/[*?~]/g, '~$&');
}

function custom(operator: FilterOperator, value: string): ColumnFilter {
  return { type: 'custom', first: { operator, value }, join: 'and' };
}

function textFilter(compare: TableStringCompareTypeEnum, expected: string): ColumnFilter {
  const text = literal(expected);
  switch (compare) {
    case TableStringCompareTypeEnum.Equal:
      return custom('=', text);
    case TableStringCompareTypeEnum.NotEqual:
      return custom('<>', text);
    case TableStringCompareTypeEnum.Contains:
      return custom('=', `*${text}*`);
    case TableStringCompareTypeEnum.NotContains:
      return custom('<>', `*${text}*`);
    case TableStringCompareTypeEnum.StartsWith:
      return custom('=', `${text}*`);
    case TableStringCompareTypeEnum.EndsWith:
      return custom('=', `*${text}`);
  }
}

const COMPARISONS: Readonly<Partial<Record<TableNumberCompareTypeEnum, FilterOperator>>> = {
  [TableNumberCompareTypeEnum.Equal]: '=',
  [TableNumberCompareTypeEnum.NotEqual]: '<>',
  [TableNumberCompareTypeEnum.GreaterThan]: '>',
  [TableNumberCompareTypeEnum.GreaterThanOrEqual]: '>=',
  [TableNumberCompareTypeEnum.LessThan]: '<',
  [TableNumberCompareTypeEnum.LessThanOrEqual]: '<=',
};

function numberFilter(compare: TableNumberCompareTypeEnum, expected: unknown): ColumnFilter | undefined {
  const [low = 0, high = 0] = (Array.isArray(expected) ? expected : [expected]).map(Number);
  const operator = COMPARISONS[compare];
  if (operator) return custom(operator, String(low));
  switch (compare) {
    case TableNumberCompareTypeEnum.Between:
      return {
        type: 'custom',
        first: { operator: '>=', value: String(Math.min(low, high)) },
        second: { operator: '<=', value: String(Math.max(low, high)) },
        join: 'and',
      };
    case TableNumberCompareTypeEnum.NotBetween:
      return {
        type: 'custom',
        first: { operator: '<', value: String(Math.min(low, high)) },
        second: { operator: '>', value: String(Math.max(low, high)) },
        join: 'or',
      };
    case TableNumberCompareTypeEnum.TopN:
      return { type: 'top', count: low, of: 'items', lowest: false };
    case TableNumberCompareTypeEnum.Above:
      return { type: 'average', side: 'above' };
    case TableNumberCompareTypeEnum.Below:
      return { type: 'average', side: 'below' };
    default:
      return undefined;
  }
}
