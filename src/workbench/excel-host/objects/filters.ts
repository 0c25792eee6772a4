import type { Area } from '../../../core/book/area';
import type { ColumnFilter, FilteredColumn } from '../../../core/book/filter';
import { cellsAt } from '../addresses';
import { columnCount, rowCount } from '../area-algebra';
import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import { defineClass } from '../excel-class';
import {
  criteriaOf,
  customFilter,
  dynamicFilter,
  filterOf,
  topFilter,
  valuesFilter,
} from '../filter-criteria';
import { colorOf } from '../colors';
import { rangeOf, type NounOf } from '../nouns';
import { may } from '../protected-sheets';
import type { Session } from '../session';

type AutoFilterNoun = NounOf<'AutoFilter'>;
type FilterNoun = NounOf<'Filter'>;

/** The filter of a sheet, or of a table; each sheet has at most one of its own. */
export const AUTO_FILTER = defineClass('AutoFilter', {
  scalars: {
    enabled: { get: (noun) => areaOf(noun) !== undefined },
    isDataFiltered: { get: (noun) => columnsOf(noun).length > 0 },
    criteria: {
      get: (noun) => {
        const width = columnCount(areaOf(noun) ?? { top: 0, left: 0, bottom: 0, right: -1 });
        return Array.from({ length: width }, (_, column) => {
          const own = columnsOf(noun).find((one) => one.column === column);
          return own ? criteriaOf(own.filter) : null;
        });
      },
    },
  },
  objects: {
    getRange: (noun) => rangeOf(noun.sheet, areaOf(noun) ?? notFound()),
    getRangeOrNullObject: (noun) => {
      const area = areaOf(noun);
      return area === undefined ? null : rangeOf(noun.sheet, area);
    },
  },
  calls: {
    apply,
    clearColumnCriteria: (noun, given) => setColumn(noun, given.integer(0), undefined),
    clearCriteria: (noun) => setColumns(noun, []),
    reapply: (noun) => setColumns(noun, columnsOf(noun)),
    remove: ({ sheet, table }) => {
      may(sheet, 'allowAutoFilter');
      if (table === undefined) sheet.setAutoFilter(undefined);
      else {
        table.clearFilters();
        table.showFilterButton = false;
      }
    },
  },
  settlesBefore: ['apply', 'reapply'],
});

function apply(noun: AutoFilterNoun, given: Arguments, session: Session): void {
  may(noun.sheet, 'allowAutoFilter');
  const cells = given.isObject(0) ? given.range(0) : cellsAt(session.book, noun.sheet, given.text(0));
  if (cells.sheet.id !== noun.sheet.id) throw invalidArgument();
  const column = given.optionalInteger(1);
  const filter = given.missing(2) ? undefined : filterOf(given.value(2));
  if (filter !== undefined && column === undefined) throw invalidArgument();
  const { table, sheet } = noun;
  if (table === undefined) {
    const same = sheet.autoFilter && JSON.stringify(sheet.autoFilter.area) === JSON.stringify(cells.area);
    if (rowCount(cells.area) < 2) throw invalidArgument();
    if (!same) sheet.setAutoFilter({ area: cells.area, columns: [] });
  } else table.showFilterButton = true;
  if (column !== undefined) setColumn(noun, column, filter);
}

function areaOf({ sheet, table }: AutoFilterNoun): Area | undefined {
  if (table === undefined) return sheet.autoFilter?.area;
  return table.showFilterButton ? table.area : undefined;
}

function columnsOf({ sheet, table }: AutoFilterNoun): readonly FilteredColumn[] {
  return table === undefined ? (sheet.autoFilter?.columns ?? []) : table.filter;
}

function setColumn(noun: AutoFilterNoun, column: number, filter: ColumnFilter | undefined): void {
  const area = areaOf(noun);
  if (area === undefined || column < 0 || column >= columnCount(area)) throw invalidArgument();
  const others = columnsOf(noun).filter((one) => one.column !== column);
  setColumns(noun, filter ? [...others, { column, filter }].sort((a, b) => a.column - b.column) : others);
}

function setColumns({ sheet, table }: AutoFilterNoun, columns: readonly FilteredColumn[]): void {
  may(sheet, 'allowAutoFilter');
  if (table === undefined) {
    if (sheet.autoFilter) sheet.setAutoFilter({ ...sheet.autoFilter, columns });
    return;
  }
  for (const { column } of table.filter)
    if (!columns.some((one) => one.column === column)) table.setFilter(column, undefined);
  for (const { column, filter } of columns) table.setFilter(column, filter);
}

/** TableColumn.filter. */
export const FILTER = defineClass('Filter', {
  scalars: {
    criteria: {
      get: (noun, session) => {
        const column = indexOf(noun, session);
        const own = noun.table.filter.find((one) => one.column === column);
        return own ? criteriaOf(own.filter) : null;
      },
    },
  },
  calls: {
    apply: (noun, given, session) => set(noun, filterOf(given.value(0)), session),
    applyValuesFilter: (noun, given, session) => set(noun, valuesFilter(given.value(0)), session),
    applyCustomFilter: (noun, given, session) =>
      set(
        noun,
        customFilter(given.text(0), given.optionalText(1) ?? null, given.optionalText(2) ?? null),
        session,
      ),
    applyTopItemsFilter: (noun, given, session) =>
      set(noun, topFilter(numberOf(given), 'items', false), session),
    applyBottomItemsFilter: (noun, given, session) =>
      set(noun, topFilter(numberOf(given), 'items', true), session),
    applyTopPercentFilter: (noun, given, session) =>
      set(noun, topFilter(numberOf(given), 'percent', false), session),
    applyBottomPercentFilter: (noun, given, session) =>
      set(noun, topFilter(numberOf(given), 'percent', true), session),
    applyCellColorFilter: (noun, given, session) =>
      set(noun, { type: 'color', of: 'fill', color: colorOf(given.text(0)) }, session),
    applyFontColorFilter: (noun, given, session) =>
      set(noun, { type: 'color', of: 'font', color: colorOf(given.text(0)) }, session),
    applyDynamicFilter: (noun, given, session) => set(noun, dynamicFilter(given.text(0)), session),
    clear: (noun, _given, session) => set(noun, undefined, session),
  },
  settlesBefore: ['apply'],
});

function numberOf(given: Arguments): string {
  return String(given.integer(0));
}

function set(noun: FilterNoun, filter: ColumnFilter | undefined, session: Session): void {
  may(noun.table.sheet, 'allowAutoFilter');
  noun.table.setFilter(indexOf(noun, session), filter);
}

function indexOf({ table, columnId }: FilterNoun, session: Session): number {
  return session.columnIds.indexOf(table, columnId) ?? notFound();
}

function notFound(): never {
  throw itemNotFound();
}
