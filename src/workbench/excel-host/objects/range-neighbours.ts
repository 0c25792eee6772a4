import type { Area } from '../../../core/book/area';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/book/area';
import {
  areaAt,
  boundingArea,
  columnCount,
  intersection,
  isEntireColumns,
  isEntireRows,
  rowCount,
} from '../area-algebra';
import { cellsAt } from '../addresses';
import type { Arguments } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import type { ObjectMethod } from '../excel-class';
import { rangeOf, type Cells, type Noun, type NounOf } from '../nouns';
import type { Session } from '../session';

type RangeNoun = NounOf<'Range'>;

/** The methods that answer another range from this one's place and size alone. */
export const RANGE_NEIGHBOURS: Readonly<Record<string, ObjectMethod<RangeNoun>>> = {
  getCell: (range, given) => at(range, given.integer(0), given.integer(1), 1, 1),
  getRow: (range, given) => at(range, given.integer(0), 0, 1, columnCount(range.area)),
  getColumn: (range, given) => at(range, 0, given.integer(0), rowCount(range.area), 1),
  getLastCell: (range) => at(range, rowCount(range.area) - 1, columnCount(range.area) - 1, 1, 1),
  getLastRow: (range) => at(range, rowCount(range.area) - 1, 0, 1, columnCount(range.area)),
  getLastColumn: (range) => at(range, 0, columnCount(range.area) - 1, rowCount(range.area), 1),
  getOffsetRange: (range, given) => offset(range, given.integer(0), given.integer(1)),
  getResizedRange: (range, given) =>
    at(range, 0, 0, rowCount(range.area) + given.integer(0), columnCount(range.area) + given.integer(1)),
  getAbsoluteResizedRange: (range, given) => at(range, 0, 0, given.integer(0), given.integer(1)),
  getRowsAbove: (range, given) => beside(range, -(given.optionalInteger(0) ?? 1), 0),
  getRowsBelow: (range, given) => beside(range, given.optionalInteger(0) ?? 1, 0),
  getColumnsBefore: (range, given) => beside(range, 0, -(given.optionalInteger(0) ?? 1)),
  getColumnsAfter: (range, given) => beside(range, 0, given.optionalInteger(0) ?? 1),
  getEntireRow: ({ sheet, area }) => rangeOf(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: ({ sheet, area }) => rangeOf(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
  getBoundingRect: (range, given, session) => {
    const other = otherRange(range, given, session);
    return rangeOf(range.sheet, boundingArea(range.area, other.area));
  },
  getIntersection: (range, given, session) => intersected(range, given, session) ?? failToFind(),
  getIntersectionOrNullObject: (range, given, session) => intersected(range, given, session),
};

function at({ sheet, area }: Cells, row: number, column: number, rows: number, columns: number): RangeNoun {
  return rangeOf(sheet, areaAt(area.top + row, area.left + column, rows, columns));
}

/** Whole columns stay whole columns when they move sideways. */
function offset(range: RangeNoun, rows: number, columns: number): RangeNoun {
  if ((isEntireColumns(range.area) && rows !== 0) || (isEntireRows(range.area) && columns !== 0))
    throw invalidArgument();
  return at(range, rows, columns, rowCount(range.area), columnCount(range.area));
}

/** So many rows or columns next to the range: below and right when positive, above and left when negative. */
function beside(range: RangeNoun, rows: number, columns: number): RangeNoun {
  const { area, sheet } = range;
  if (rows !== 0) {
    const top = rows > 0 ? area.bottom + 1 : area.top + rows;
    return rangeOf(sheet, areaAt(top, area.left, Math.abs(rows), columnCount(area)));
  }
  if (columns === 0) throw invalidArgument();
  const left = columns > 0 ? area.right + 1 : area.left + columns;
  return rangeOf(sheet, areaAt(area.top, left, rowCount(area), Math.abs(columns)));
}

function otherRange(range: RangeNoun, given: Arguments, session: Session): Cells {
  const other = given.isObject(0) ? given.range(0) : cellsAt(session.book, range.sheet, given.text(0));
  if (other.sheet.id !== range.sheet.id) throw invalidArgument();
  return other;
}

function intersected(range: RangeNoun, given: Arguments, session: Session): Noun | null {
  const area: Area | undefined = intersection(range.area, otherRange(range, given, session).area);
  return area === undefined ? null : rangeOf(range.sheet, area);
}

function failToFind(): never {
  throw itemNotFound();
}
