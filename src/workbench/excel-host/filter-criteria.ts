import type { ColumnFilter, FilterCriterion, FilterOperator } from '../../core/book/filter';
import { colorOf } from './colors';
import { shaped } from './data-shapes';
import { invalidArgument, notImplemented } from './excel-error';
import type { Json } from './wire-types';

/** Excel's FilterCriteria as the filter of a column, and back. */
export function filterOf(value: Json): ColumnFilter {
  const given = shaped(value, 'FilterCriteria');
  const text = (field: string): string => {
    const entry = given[field];
    if (typeof entry !== 'string' && typeof entry !== 'number') throw invalidArgument();
    return String(entry);
  };
  switch (given['filterOn']) {
    case 'Values':
      return valuesFilter(given['values'] ?? null);
    case 'Custom':
      return customFilter(text('criterion1'), given['criterion2'] ?? null, given['operator'] ?? null);
    case 'TopItems':
      return topFilter(text('criterion1'), 'items', false);
    case 'BottomItems':
      return topFilter(text('criterion1'), 'items', true);
    case 'TopPercent':
      return topFilter(text('criterion1'), 'percent', false);
    case 'BottomPercent':
      return topFilter(text('criterion1'), 'percent', true);
    case 'CellColor':
      return { type: 'color', of: 'fill', color: colorOf(text('color')) };
    case 'FontColor':
      return { type: 'color', of: 'font', color: colorOf(text('color')) };
    case 'Dynamic':
      return dynamicFilter(given['dynamicCriteria'] ?? null);
    case 'Icon':
      throw notImplemented('filtering by icons');
    default:
      throw invalidArgument();
  }
}

export function valuesFilter(values: Json): ColumnFilter {
  if (!Array.isArray(values)) throw invalidArgument();
  const texts = (values as readonly Json[]).map((value) => {
    if (typeof value === 'object' && value !== null) throw notImplemented('filtering by a part of a date');
    if (value === null || typeof value === 'boolean') throw invalidArgument();
    return String(value);
  });
  return { type: 'values', values: texts.filter((value) => value !== ''), blanks: texts.includes('') };
}

export function customFilter(first: string, second: Json, operator: Json): ColumnFilter {
  const join = operator === 'Or' ? 'or' : 'and';
  if (operator !== null && operator !== 'Or' && operator !== 'And') throw invalidArgument();
  if (second === null || second === '') return { type: 'custom', first: criterionOf(first), join };
  if (typeof second !== 'string') throw invalidArgument();
  return { type: 'custom', first: criterionOf(first), second: criterionOf(second), join };
}

export function topFilter(count: string, of: 'items' | 'percent', lowest: boolean): ColumnFilter {
  const number = Number(count);
  const most = of === 'items' ? 500 : 100;
  if (!Number.isInteger(number) || number < 1 || number > most) throw invalidArgument();
  return { type: 'top', count: number, of, lowest };
}

export function dynamicFilter(criteria: Json): ColumnFilter {
  if (criteria === 'AboveAverage') return { type: 'average', side: 'above' };
  if (criteria === 'BelowAverage') return { type: 'average', side: 'below' };
  if (typeof criteria !== 'string') throw invalidArgument();
  throw notImplemented(`the dynamic filter "${criteria}"`);
}

/** ">=5", "<>なし", "=*市", "市". */
function criterionOf(text: string): FilterCriterion {
  const [, operator = '=', value = ''] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(text) ?? [];
  return { operator: operator as FilterOperator, value };
}

export function criteriaOf(filter: ColumnFilter): Json {
  const none = { criterion1: null, criterion2: null, color: null, operator: 'And', values: null };
  const both = { ...none, icon: null, dynamicCriteria: 'Unknown', subField: null };
  const said = ({ operator, value }: FilterCriterion): string => operator + value;
  switch (filter.type) {
    case 'values':
      return { ...both, filterOn: 'Values', values: [...filter.values, ...(filter.blanks ? [''] : [])] };
    case 'custom':
      return {
        ...both,
        filterOn: 'Custom',
        criterion1: said(filter.first),
        criterion2: filter.second ? said(filter.second) : null,
        operator: filter.join === 'or' ? 'Or' : 'And',
      };
    case 'top': {
      const side = filter.lowest ? 'Bottom' : 'Top';
      const filterOn = `${side}${filter.of === 'items' ? 'Items' : 'Percent'}`;
      return { ...both, filterOn, criterion1: String(filter.count) };
    }
    case 'average': {
      const dynamicCriteria = filter.side === 'above' ? 'AboveAverage' : 'BelowAverage';
      return { ...both, filterOn: 'Dynamic', dynamicCriteria };
    }
    case 'color':
      return { ...both, filterOn: filter.of === 'fill' ? 'CellColor' : 'FontColor', color: filter.color };
    case 'foreign':
      return { ...both, filterOn: 'Dynamic' };
  }
}
