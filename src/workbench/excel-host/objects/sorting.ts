import type { BookSort, SortKey } from '../../../core/book/sort';
import { columnCount, rowCount } from '../area-algebra';
import type { Arguments } from '../arguments';
import { colorOf } from '../colors';
import { shaped } from '../data-shapes';
import { invalidArgument, notImplemented } from '../excel-error';
import { defineClass } from '../excel-class';
import type { Json, JsonObject } from '../wire-types';

const SORT_ON = { Value: 'value', CellColor: 'fill', FontColor: 'font' } as const;

/** Range.sort. */
export const RANGE_SORT = defineClass('RangeSort', {
  calls: {
    apply: ({ sheet, area }, given) => {
      const keys = sortKeys(given.value(0));
      const rows = given.choice(3, ['Rows', 'Columns'] as const, 'Rows') === 'Rows';
      if (keys.some(({ key }) => key >= (rows ? columnCount(area) : rowCount(area)))) throw invalidArgument();
      methodOf(given, 4);
      const headers = given.flag(2, false);
      const body = headers
        ? rows
          ? { ...area, top: area.top + 1 }
          : { ...area, left: area.left + 1 }
        : area;
      if (body.top > body.bottom || body.left > body.right) return;
      sheet.sort(body, { keys, matchCase: given.flag(1, false), of: rows ? 'rows' : 'columns' });
    },
  },
  settlesBefore: ['apply'],
});

/** Table.sort: what a table was sorted by last. */
export const TABLE_SORT = defineClass('TableSort', {
  scalars: {
    fields: { get: ({ table }) => (table.sorted?.keys ?? []).map(fieldOf) },
    matchCase: { get: ({ table }) => table.sorted?.matchCase ?? false },
    method: { get: () => 'PinYin' },
  },
  calls: {
    apply: ({ table }, given) => {
      const keys = sortKeys(given.value(0));
      if (keys.some(({ key }) => key >= table.columns.length)) throw invalidArgument();
      methodOf(given, 2);
      const sort: BookSort = { keys, matchCase: given.flag(1, false) };
      table.sort(sort);
    },
    clear: ({ table }) => table.sort(undefined),
    reapply: ({ table }) => {
      if (table.sorted) table.sort(table.sorted);
    },
  },
  settlesBefore: ['apply', 'reapply'],
});

/** Excel sorts Chinese in two ways; both are one for other languages. */
function methodOf(given: Arguments, index: number): void {
  given.choice(index, ['PinYin', 'StrokeCount'] as const, 'PinYin');
}

function sortKeys(value: Json): readonly SortKey[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 64) throw invalidArgument();
  return (value as readonly Json[]).map((field) => sortKey(shaped(field, 'SortField')));
}

function sortKey({ key, ascending, sortOn, color, dataOption }: JsonObject): SortKey {
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0) throw invalidArgument();
  if (ascending !== undefined && ascending !== null && typeof ascending !== 'boolean')
    throw invalidArgument();
  const descending = ascending === false;
  const by = (sortOn ?? 'Value') as string;
  if (by === 'Icon') throw notImplemented('sorting by icons');
  if (!(by in SORT_ON)) throw invalidArgument();
  const type = SORT_ON[by as keyof typeof SORT_ON];
  if (type === 'value') return { key, descending, on: { type, textAsNumber: dataOption === 'TextAsNumber' } };
  if (typeof color !== 'string') throw invalidArgument();
  return { key, descending, on: { type, color: colorOf(color) } };
}

function fieldOf({ key, descending, on }: SortKey): Json {
  if (on.type === 'value')
    return {
      key,
      sortOn: 'Value',
      ascending: !descending,
      dataOption: on.textAsNumber ? 'TextAsNumber' : 'Normal',
      color: '',
      icon: null,
      subField: null,
    };
  const sortOn = on.type === 'fill' ? 'CellColor' : 'FontColor';
  return {
    key,
    sortOn,
    ascending: !descending,
    dataOption: 'Normal',
    color: on.color,
    icon: null,
    subField: null,
  };
}
