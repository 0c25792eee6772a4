import { bodyArea, columnOf, sameName } from '../addresses';
import { rowCount } from '../area-algebra';
import type { Arguments } from '../arguments';
import { collectionMembers } from '../collection-members';
import { invalidArgument, itemNotFound, wrongDimensions } from '../excel-error';
import { defineClass } from '../excel-class';
import { rangeOf, type Cells, type NounOf } from '../nouns';
import { mustBeOpen } from '../protected-sheets';
import type { Session } from '../session';
import type { Json } from '../wire-types';
import { values, write } from './range-values';

type ColumnsNoun = NounOf<'TableColumnCollection'>;
type ColumnNoun = NounOf<'TableColumn'>;

export const TABLE_COLUMNS = defineClass(
  'TableColumnCollection',
  (() => {
    const members = collectionMembers<ColumnsNoun>(
      {
        items: ({ table }, session) =>
          table.columns.map((_header, index) => columnNoun(table, index, session)),
        find: ({ table }, key, session) => {
          const index =
            typeof key === 'number'
              ? (session.columnIds.indexOf(table, key) ?? -1)
              : table.columns.findIndex((header) => sameName(header, key));
          return index < 0 ? undefined : columnNoun(table, index, session);
        },
      },
      ['getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      scalars: { count: { get: ({ table }: ColumnsNoun) => table.columns.length } },
      objects: { ...members.objects, add: addColumn },
    };
  })(),
);

export const TABLE_COLUMN = defineClass('TableColumn', {
  identity: ({ columnId }) => columnId,
  scalars: {
    id: { get: ({ columnId }) => columnId },
    index: { get: indexOf },
    name: { get: nameOf, set: rename },
    values: {
      get: (noun, session) => values(wholeColumn(noun, session)),
      set: (noun, value, session) => write(wholeColumn(noun, session), value),
    },
  },
  navigations: {
    filter: ({ table, columnId }) => ({ kind: 'Filter', table, columnId }),
  },
  objects: {
    getRange: (noun, _given, session) => wholeColumn(noun, session),
    getHeaderRowRange: (noun, _given, session) => {
      const { sheet, area } = wholeColumn(noun, session);
      return rangeOf(sheet, { ...area, bottom: area.top });
    },
    getDataBodyRange: (noun, _given, session) =>
      rangeOf(noun.table.sheet, columnOf(bodyArea(noun.table), indexOf(noun, session))),
    getTotalRowRange: (noun, _given, session) => {
      if (!noun.table.showTotals) throw itemNotFound();
      const { sheet, area } = wholeColumn(noun, session);
      return rangeOf(sheet, { ...area, top: area.bottom });
    },
  },
  calls: {
    delete: (noun, _given, session) => {
      mustBeOpen(noun.table.sheet);
      noun.table.deleteColumn(indexOf(noun, session));
    },
  },
});

function columnNoun(table: ColumnsNoun['table'], index: number, session: Session): ColumnNoun {
  return { kind: 'TableColumn', table, columnId: session.columnIds.idAt(table, index) };
}

function indexOf({ table, columnId }: ColumnNoun, session: Session): number {
  const index = session.columnIds.indexOf(table, columnId);
  if (index === undefined) throw itemNotFound();
  return index;
}

function nameOf(noun: ColumnNoun, session: Session): string {
  return noun.table.columns[indexOf(noun, session)] ?? '';
}

function rename(noun: ColumnNoun, value: Json, session: Session): void {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  mustBeOpen(noun.table.sheet);
  const index = indexOf(noun, session);
  const before = nameOf(noun, session);
  noun.table.renameColumn(index, value);
  session.columnIds.renamed(noun.table, before, noun.table.columns[index] ?? value);
}

function wholeColumn(noun: ColumnNoun, session: Session): NounOf<'Range'> {
  return rangeOf(noun.table.sheet, columnOf(noun.table.area, indexOf(noun, session)));
}

/** `values` may bring header and cells, the header alone, or one text for the header. */
function addColumn({ table }: ColumnsNoun, given: Arguments, session: Session): ColumnNoun {
  mustBeOpen(table.sheet);
  const index = given.optionalInteger(0) ?? table.columns.length;
  if (index < 0 || index > table.columns.length) throw invalidArgument();
  const cells = cellsGiven(given.value(1), rowCount(table.area));
  const header = given.optionalText(2) ?? headerIn(cells) ?? freshHeader(table.columns, session);
  table.insertColumn(index, header);
  const column: Cells = { sheet: table.sheet, area: columnOf(table.area, index) };
  const body = cells?.slice(1) ?? [];
  if (body.length > 0) write({ ...column, area: { ...column.area, top: column.area.top + 1 } }, body);
  return columnNoun(table, index, session);
}

function cellsGiven(given: Json, rows: number): readonly (readonly Json[])[] | undefined {
  if (given === null) return undefined;
  if (!Array.isArray(given)) return [[given]];
  const list: readonly Json[] = given;
  if (list.length !== 1 && list.length !== rows) throw wrongDimensions();
  return list.map((row) => (Array.isArray(row) && row.length === 1 ? (row as readonly Json[]) : fail()));
}

function headerIn(cells: readonly (readonly Json[])[] | undefined): string | undefined {
  const header = cells?.[0]?.[0];
  return typeof header === 'string' || typeof header === 'number' ? String(header) : undefined;
}

/** 列1, 列2 … in a Japanese Excel, Column1 … in an English one. */
function freshHeader(columns: readonly string[], { language }: Session): string {
  let number = columns.length + 1;
  while (columns.some((header) => sameName(header, `${language.column}${number}`))) number++;
  return `${language.column}${number}`;
}

function fail(): never {
  throw wrongDimensions();
}
