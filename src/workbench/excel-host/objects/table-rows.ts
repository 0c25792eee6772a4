import { bodyArea } from '../addresses';
import { columnCount, rowCount } from '../area-algebra';
import { GivenObject, type Arguments } from '../arguments';
import { collectionMembers } from '../collection-members';
import { insertDeleteConflict, invalidArgument, itemNotFound, wrongDimensions } from '../excel-error';
import { defineClass } from '../excel-class';
import { rangeOf, type NounOf } from '../nouns';
import { mustBeOpen } from '../protected-sheets';
import type { Json } from '../wire-types';
import { values, write } from './range-values';

type RowsNoun = NounOf<'TableRowCollection'>;
type RowNoun = NounOf<'TableRow'>;

const countOf = ({ table }: RowsNoun): number => rowCount(bodyArea(table));

export const TABLE_ROWS = defineClass(
  'TableRowCollection',
  (() => {
    const members = collectionMembers<RowsNoun>(
      {
        items: (noun) =>
          Array.from({ length: countOf(noun) }, (_, index) => ({
            kind: 'TableRow' as const,
            table: noun.table,
            index,
          })),
        find: (noun, key) =>
          typeof key === 'number' && key >= 0 && key < countOf(noun)
            ? { kind: 'TableRow', table: noun.table, index: key }
            : undefined,
      },
      ['getItemAt', 'getCount'],
    );
    return {
      ...members,
      scalars: { count: { get: countOf } },
      objects: { ...members.objects, add: addRows },
      calls: { ...members.calls, deleteRows, deleteRowsAt },
      settlesBefore: ['add'],
    };
  })(),
);

export const TABLE_ROW = defineClass('TableRow', {
  scalars: {
    index: { get: ({ index }) => index },
    values: { get: (row) => values(cellsOf(row)), set: (row, value) => write(cellsOf(row), value) },
  },
  objects: { getRange: cellsOf },
  calls: {
    delete: ({ table, index }) => {
      mustBeOpen(table.sheet);
      if (index < 0 || index >= rowCount(bodyArea(table))) throw itemNotFound();
      table.deleteRows(index, 1);
    },
  },
});

function cellsOf({ table, index }: RowNoun): NounOf<'Range'> {
  const body = bodyArea(table);
  if (index < 0 || index >= rowCount(body)) throw itemNotFound();
  return rangeOf(table.sheet, { ...body, top: body.top + index, bottom: body.top + index });
}

/** Adds rows before others or at the end; a table that has only its first, empty row fills that one. */
function addRows({ table }: RowsNoun, given: Arguments): RowNoun {
  mustBeOpen(table.sheet);
  const count = rowCount(bodyArea(table));
  const asked = given.optionalInteger(0) ?? -1;
  const index = asked === -1 ? count : asked;
  if (index < 0 || index > count) throw invalidArgument();
  const rows = rowsGiven(given.value(1), columnCount(table.area));
  const fills = index === count && isEmpty(table);
  const first = fills ? 0 : index;
  const fresh = fills ? rows.length - 1 : rows.length;
  if (fresh > 0) table.insertRows(fills ? 1 : index, fresh);
  const body = bodyArea(table);
  const top = body.top + first;
  const sheet = table.sheet;
  write({ sheet, area: { ...body, top, bottom: top + rows.length - 1 } }, rows);
  return { kind: 'TableRow', table, index: first };
}

/** Rows by their numbers or as objects, in any order. */
function deleteRows({ table }: RowsNoun, given: Arguments): void {
  mustBeOpen(table.sheet);
  mustNotBeFiltered(table);
  const list = given.list(0).map((row) => {
    if (row instanceof GivenObject) {
      if (row.noun?.kind !== 'TableRow' || row.noun.table.id !== table.id) throw invalidArgument();
      return row.noun.index;
    }
    return typeof row === 'number' && Number.isInteger(row) ? row : failArgument();
  });
  const count = rowCount(bodyArea(table));
  if (list.length === 0 || list.some((index) => index < 0 || index >= count)) throw invalidArgument();
  const indexes = [...new Set(list)].sort((a, b) => b - a);
  for (const run of runsOf(indexes)) table.deleteRows(run.first, run.count);
}

/** Numbers going down, together where they follow one another. */
function runsOf(indexes: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last?.first === index + 1) {
      last.first = index;
      last.count++;
    } else runs.push({ first: index, count: 1 });
  }
  return runs;
}

function deleteRowsAt({ table }: RowsNoun, given: Arguments): void {
  mustBeOpen(table.sheet);
  mustNotBeFiltered(table);
  const index = given.integer(0);
  const count = given.optionalInteger(1) ?? 1;
  if (index < 0 || count < 1 || index + count > rowCount(bodyArea(table))) throw invalidArgument();
  table.deleteRows(index, count);
}

/** Excel's documentation of deleteRows and deleteRowsAt: a table with a filter refuses both. */
function mustNotBeFiltered(table: RowsNoun['table']): void {
  if (table.filter.length > 0) throw insertDeleteConflict();
}

function failArgument(): never {
  throw invalidArgument();
}

function rowsGiven(given: Json, columns: number): readonly (readonly Json[])[] {
  if (given === null) return [Array<Json>(columns).fill('')];
  if (!Array.isArray(given)) return columns === 1 ? [[given]] : fail();
  const list: readonly Json[] = given;
  const rows = list.every((row) => Array.isArray(row)) ? (list as readonly (readonly Json[])[]) : [list];
  if (rows.length === 0 || rows.some((row) => row.length !== columns)) throw wrongDimensions();
  return rows;
}

function isEmpty(table: RowsNoun['table']): boolean {
  const { top, bottom, left, right } = bodyArea(table);
  if (top !== bottom) return false;
  for (let column = left; column <= right; column++) {
    if (table.sheet.value(top, column) !== null || table.sheet.formula(top, column) !== undefined)
      return false;
  }
  return true;
}

function fail(): never {
  throw wrongDimensions();
}
