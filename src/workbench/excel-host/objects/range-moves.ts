import { cellsAt } from '../addresses';
import type { Arguments } from '../arguments';
import { invalidArgument, notImplemented } from '../excel-error';
import type { Call, ObjectMethod } from '../excel-class';
import { rangeOf, type Cells, type NounOf } from '../nouns';
import { mayWrite } from '../protected-sheets';
import type { Session } from '../session';
import { removeDuplicates } from './range-duplicates';
import { findCell, foundCell, replaceAll } from './range-search';

type RangeNoun = NounOf<'Range'>;

const COPIED = { All: 'all', Formulas: 'formulas', Values: 'values', Formats: 'formats' } as const;

/** Range.insert: new cells come in where the range is, which is then theirs. */
export const RANGE_MOVE_OBJECTS: Readonly<Record<string, ObjectMethod<RangeNoun>>> = {
  insert: ({ sheet, area }, given) => {
    sheet.insertCells(area, shiftOf(given, 'Down', 'Right') === 'Down' ? 'down' : 'right');
    return rangeOf(sheet, area);
  },
  removeDuplicates,
  find: foundCell,
  findOrNullObject: findCell,
};

export const RANGE_MOVE_CALLS: Readonly<Record<string, Call<RangeNoun>>> = {
  delete: ({ sheet, area }, given) => {
    sheet.deleteCells(area, shiftOf(given, 'Up', 'Left') === 'Up' ? 'up' : 'left');
  },
  copyFrom,
  moveTo: ({ sheet, area }, given, session) => {
    const target = cellsGiven(given, sheet, session);
    mayWrite(sheet, area);
    sheet.moveCells(area, target.sheet, target.area);
  },
  replaceAll,
};

/** Results are read before they are copied, moved rows by their values compared. */
export const RANGE_MOVES_SETTLE = [
  'copyFrom',
  'moveTo',
  'removeDuplicates',
  'find',
  'findOrNullObject',
  'replaceAll',
];

/** Which way cells go has no default in Excel's object model. */
function shiftOf<T extends string>(given: Arguments, one: T, other: T): T {
  return given.choice(0, [one, other], given.text(0) as T);
}

function copyFrom({ sheet, area }: RangeNoun, given: Arguments, session: Session): void {
  const source = cellsGiven(given, sheet, session);
  const type = given.optionalText(1) ?? 'All';
  if (type === 'Link') throw notImplemented('copying cells as links');
  if (!(type in COPIED)) throw invalidArgument();
  sheet.copyFrom(source.sheet, source.area, area, {
    what: COPIED[type as keyof typeof COPIED],
    skipBlanks: given.flag(2, false),
    transpose: given.flag(3, false),
  });
}

function cellsGiven(given: Arguments, sheet: Cells['sheet'], session: Session): Cells {
  return given.isObject(0) ? given.range(0) : cellsAt(session.book, sheet, given.text(0));
}
