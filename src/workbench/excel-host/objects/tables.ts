import { bodyArea, cellsAt, cellsOfFormula, sameName } from '../addresses';
import { areaAt, intersection, rowCount } from '../area-algebra';
import type { Arguments } from '../arguments';
import { collectionMembers } from '../collection-members';
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from '../excel-error';
import { defineClass, type ExcelEvent, type Scalar } from '../excel-class';
import { EVENT } from '../event-types';
import { WHOLE_WORKBOOK } from '../event-register';
import { rangeOf, type Cells, type NounOf, type OfTable } from '../nouns';
import { may, mustBeOpen } from '../protected-sheets';
import type { Session } from '../session';
import { booleanOf } from './style-scalars';

type TablesNoun = NounOf<'TableCollection'>;

const tablesOf = ({ sheet }: TablesNoun, session: Session) =>
  sheet === undefined ? session.book.tables : sheet.tables;

const event = (type: number, registers: string): ExcelEvent<TablesNoun> => ({
  type,
  registers,
  target: ({ sheet }) => sheet?.id ?? WHOLE_WORKBOOK,
});

export const TABLES = defineClass(
  'TableCollection',
  (() => {
    const members = collectionMembers<TablesNoun>(
      {
        items: (noun, session) => tablesOf(noun, session).map((table) => ({ kind: 'Table' as const, table })),
        find: (noun, key, session) => {
          const table = tablesOf(noun, session).find(
            (each) => each.id === key || sameName(each.name, String(key)),
          );
          return table === undefined ? undefined : { kind: 'Table', table };
        },
      },
      ['getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      scalars: { count: { get: (noun: TablesNoun, session: Session) => tablesOf(noun, session).length } },
      objects: { ...members.objects, add: addTable },
      events: {
        onChanged: event(EVENT.tableChanged, 'DataChanged'),
        onAdded: event(EVENT.tableAdded, 'Added'),
        onDeleted: event(EVENT.tableDeleted, 'Deleted'),
      },
    };
  })(),
);

/** A table's own switch: read it, set it unless the sheet is protected. */
function flagScalar(field: 'showTotals' | 'showFilterButton' | 'showBandedRows'): Scalar<OfTable> {
  return {
    get: ({ table }) => table[field],
    set: ({ table }, value) => {
      mustBeOpen(table.sheet);
      table[field] = booleanOf(value);
    },
  };
}

export const TABLE = defineClass('Table', {
  identity: ({ table }) => table.id,
  scalars: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ table }, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        mustBeOpen(table.sheet);
        table.name = value;
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        mustBeOpen(table.sheet);
        table.style = value;
      },
    },
    showHeaders: {
      get: () => true,
      set: (_noun, value) => {
        if (value !== true) throw notImplemented('a table without its header row');
      },
    },
    showTotals: flagScalar('showTotals'),
    showFilterButton: flagScalar('showFilterButton'),
    showBandedRows: flagScalar('showBandedRows'),
  },
  navigations: {
    columns: ({ table }) => ({ kind: 'TableColumnCollection', table }),
    sort: ({ table }) => ({ kind: 'TableSort', table }),
    autoFilter: ({ table }) => ({ kind: 'AutoFilter', sheet: table.sheet, table }),
    rows: ({ table }) => ({ kind: 'TableRowCollection', table }),
    worksheet: ({ table }) => ({ kind: 'Worksheet', sheet: table.sheet }),
  },
  objects: {
    getRange: ({ table }) => rangeOf(table.sheet, table.area),
    getHeaderRowRange: ({ table: { sheet, area } }) => rangeOf(sheet, { ...area, bottom: area.top }),
    getDataBodyRange: ({ table }) => rangeOf(table.sheet, bodyArea(table)),
    getTotalRowRange: ({ table }) => {
      if (!table.showTotals) throw itemNotFound();
      return rangeOf(table.sheet, { ...table.area, top: table.area.bottom });
    },
    convertToRange: ({ table }) => {
      mustBeOpen(table.sheet);
      const range = rangeOf(table.sheet, table.area);
      table.convertToRange();
      return range;
    },
  },
  calls: {
    delete: ({ table }) => {
      mustBeOpen(table.sheet);
      table.delete();
    },
    clearFilters: ({ table }) => {
      may(table.sheet, 'allowAutoFilter');
      table.clearFilters();
    },
    reapplyFilters: ({ table }) => {
      may(table.sheet, 'allowAutoFilter');
      table.reapplyFilters();
    },
    resize: ({ table }, given, session) => {
      mustBeOpen(table.sheet);
      const { sheet, area } = given.isObject(0)
        ? given.range(0)
        : cellsAt(session.book, table.sheet, given.text(0));
      const keepsHeader = sheet.id === table.sheet.id && area.top === table.area.top;
      if (!keepsHeader || intersection(area, table.area) === undefined || rowCount(area) < 2)
        throw invalidArgument();
      table.resize(area);
    },
  },
  events: {
    onChanged: { type: EVENT.tableChanged, registers: 'DataChanged', target: ({ table }) => table.id },
  },
});

/** A table needs a row below its header: Excel adds an empty one. */
function addTable(noun: TablesNoun, given: Arguments, session: Session): NounOf<'Table'> {
  const { sheet, area } = placeFor(noun, given, session);
  const hasHeaders = given.flag(1, false);
  mustBeOpen(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) {
    throw invalidOperation("A table can't overlap another table.");
  }
  const rows = Math.max(hasHeaders ? 2 : 1, rowCount(area));
  const place = areaAt(area.top, area.left, rows, area.right - area.left + 1);
  return { kind: 'Table', table: sheet.addTable(place, hasHeaders) };
}

/** Addresses without a sheet mean the collection's sheet, or the active one. */
function placeFor({ sheet }: TablesNoun, given: Arguments, session: Session): Cells {
  const place = given.isObject(0)
    ? given.range(0)
    : (cellsOfFormula(session.book, given.text(0)) ??
      cellsAt(session.book, sheet ?? session.book.activeSheet, given.text(0)));
  if (sheet !== undefined && place.sheet.id !== sheet.id) throw invalidArgument();
  return place;
}
