import {
  addressIn,
  cellCount,
  columnCount,
  intersection,
  isEntireColumns,
  isEntireRows,
  isOneCell,
  rowCount,
} from '../area-algebra';
import type { Arguments } from '../arguments';
import { invalidArgument, invalidOperation, itemNotFound, wrongDimensions } from '../excel-error';
import { defineClass, type Call } from '../excel-class';
import { rangeOf, type NounOf } from '../nouns';
import { may, mayWrite, mustBeOpen } from '../protected-sheets';
import { uniformAlong } from '../uniform';
import type { Json } from '../wire-types';
import { RANGE_MOVE_CALLS, RANGE_MOVE_OBJECTS, RANGE_MOVES_SETTLE } from './range-moves';
import { mergedAreas } from './range-areas';
import { RANGE_LINKS } from './range-links';
import { RANGE_NEIGHBOURS } from './range-neighbours';
import { RANGE_GRIDS } from './range-values';

type RangeNoun = NounOf<'Range'>;

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

export const RANGE = defineClass('Range', {
  scalars: {
    address: { get: ({ sheet, area }) => addressIn(sheet, area) },
    addressLocal: { get: ({ sheet, area }) => addressIn(sheet, area) },
    cellCount: { get: ({ area }) => cellCount(area) },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    isEntireColumn: { get: ({ area }) => isEntireColumns(area) },
    isEntireRow: { get: ({ area }) => isEntireRows(area) },
    rowHidden: { get: rowsHidden, set: hideRows },
    columnHidden: { get: columnsHidden, set: hideColumns },
    hidden: { get: (range) => rowsHidden(range) === true || columnsHidden(range) === true },
    hasSpill: { get: hasSpill },
    ...RANGE_GRIDS,
    ...RANGE_LINKS,
  },
  navigations: {
    worksheet: ({ sheet }) => ({ kind: 'Worksheet', sheet }),
    sort: ({ sheet, area }) => ({ kind: 'RangeSort', sheet, area }),
    format: ({ sheet, area }) => ({ kind: 'RangeFormat', sheet, area }),
    dataValidation: ({ sheet, area }) => ({ kind: 'DataValidation', sheet, area }),
    conditionalFormats: ({ sheet, area }) => ({ kind: 'ConditionalFormatCollection', sheet, area }),
  },
  objects: {
    ...RANGE_NEIGHBOURS,
    ...RANGE_MOVE_OBJECTS,
    getUsedRange: (range, given) => usedPart(range, given) ?? rangeOf(range.sheet, cornerOf(range)),
    getUsedRangeOrNullObject: usedPart,
    getMergedAreasOrNullObject: mergedAreas,
    getSpillingToRange: (range) => spilling(range) ?? notFound(),
    getSpillingToRangeOrNullObject: spilling,
    getSpillParent: (range) => spillParent(range) ?? notFound(),
    getSpillParentOrNullObject: spillParent,
  },
  calls: {
    ...RANGE_MOVE_CALLS,
    clear,
    select: ({ sheet, area }) => {
      sheet.activate();
      sheet.select(area);
    },
    merge,
    unmerge: ({ sheet, area }) => {
      mustBeOpen(sheet);
      sheet.unmerge(area);
    },
    calculate: () => undefined,
    /** The client asks this before it splits a large write into several. */
    _ValidateArraySize: ({ area }, given) => {
      if (given.integer(0) !== rowCount(area) || given.integer(1) !== columnCount(area))
        throw wrongDimensions();
    },
  },
  settlesBefore: [
    ...RANGE_MOVES_SETTLE,
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'getSpillingToRange',
    'getSpillingToRangeOrNullObject',
    'getSpillParent',
    'getSpillParentOrNullObject',
  ],
});

function clear(...[{ sheet, area }, given]: Parameters<Call<RangeNoun>>): void {
  const what = CLEARED[given.choice(0, ['All', 'Contents', 'Formats'] as const, 'All')];
  if (what === 'contents') mayWrite(sheet, area);
  else {
    mayWrite(sheet, area);
    may(sheet, 'allowFormatCells');
  }
  sheet.clear(area, what);
}

function merge(...[{ sheet, area }, given]: Parameters<Call<RangeNoun>>): void {
  mustBeOpen(sheet);
  if (!given.flag(0, false)) {
    sheet.merge(area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
}

function usedPart({ sheet, area }: RangeNoun, given: Arguments): RangeNoun | null {
  const used = sheet.usedArea(given.flag(0, false));
  const part = used === undefined ? undefined : intersection(used, area);
  return part === undefined ? null : rangeOf(sheet, part);
}

function cornerOf({ area }: RangeNoun): RangeNoun['area'] {
  return { ...area, bottom: area.top, right: area.left };
}

function spilling({ sheet, area }: RangeNoun): RangeNoun | null {
  if (!isOneCell(area)) throw invalidOperation();
  const spill = sheet.spillFrom(area.top, area.left);
  return spill === undefined ? null : rangeOf(sheet, spill);
}

function spillParent({ sheet, area }: RangeNoun): RangeNoun | null {
  if (!isOneCell(area)) throw invalidOperation();
  const spill = sheet.spillCovering(area.top, area.left);
  return spill === undefined ? null : rangeOf(sheet, { ...spill, bottom: spill.top, right: spill.left });
}

/** true when every cell lies in a spill, false when none does, null when some do. */
function hasSpill({ sheet, area }: RangeNoun): Json {
  if (isEntireColumns(area) || isEntireRows(area)) return null;
  const first = sheet.spillCovering(area.top, area.left) !== undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if ((sheet.spillCovering(row, column) !== undefined) !== first) return null;
    }
  }
  return first;
}

function rowsHidden({ sheet, area }: RangeNoun): Json {
  return isEntireColumns(area) ? false : uniformAlong(area.top, area.bottom, (row) => sheet.rowHidden(row));
}

function columnsHidden({ sheet, area }: RangeNoun): Json {
  return isEntireRows(area)
    ? false
    : uniformAlong(area.left, area.right, (column) => sheet.columnHidden(column));
}

function hideRows({ sheet, area }: RangeNoun, value: Json): void {
  may(sheet, 'allowFormatRows');
  sheet.setRowsHidden(area.top, area.bottom, flag(value));
}

function hideColumns({ sheet, area }: RangeNoun, value: Json): void {
  may(sheet, 'allowFormatColumns');
  sheet.setColumnsHidden(area.left, area.right, flag(value));
}

function flag(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

function notFound(): never {
  throw itemNotFound();
}
