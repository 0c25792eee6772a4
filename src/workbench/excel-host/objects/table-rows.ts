import { bodyArea } from '../addresses';
import { columnCount, rowCount } from '../area-algebra';
import type { Arguments } from '../arguments';
import { collectionMembers } from '../collection-members';
import { itemNotFound, notImplemented, wrongDimensions } from '../excel-error';
import { defineClass } from '../excel-class';
import { rangeOf, type NounOf } from '../nouns';
import { mayWrite, mustBeOpen } from '../protected-sheets';
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
});

function cellsOf({ table, index }: RowNoun): NounOf<'Range'> {
  const body = bodyArea(table);
  if (index < 0 || index >= rowCount(body)) throw itemNotFound();
  return rangeOf(table.sheet, { ...body, top: body.top + index, bottom: body.top + index });
}

/** Appends rows; a table that has only its first, empty row fills that one. */
function addRows({ table }: RowsNoun, given: Arguments): RowNoun {
  mustBeOpen(table.sheet);
  const index = given.optionalInteger(0);
  const count = rowCount(bodyArea(table));
  if (index !== undefined && index !== -1 && index !== count)
    throw notImplemented('inserting table rows before others');
  if (table.showTotals) throw notImplemented('adding rows to a table that shows its totals');
  const rows = rowsGiven(given.value(1), columnCount(table.area));
  const first = isEmpty(table) ? 0 : count;
  const body = bodyArea(table);
  const area = { ...body, top: body.top + first, bottom: body.top + first + rows.length - 1 };
  mayWrite(table.sheet, area);
  if (area.bottom > table.area.bottom) table.resize({ ...table.area, bottom: area.bottom });
  write({ sheet: table.sheet, area }, rows);
  return { kind: 'TableRow', table, index: first };
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
