import type { Arguments } from '../arguments';
import type { Call, ObjectMethod } from '../excel-class';
import { rangeOf, type NounOf } from '../nouns';

type RangeNoun = NounOf<'Range'>;

/** Range.insert: new cells come in where the range is, which is then theirs. */
export const RANGE_MOVE_OBJECTS: Readonly<Record<string, ObjectMethod<RangeNoun>>> = {
  insert: ({ sheet, area }, given) => {
    sheet.insertCells(area, shiftOf(given, 'Down', 'Right') === 'Down' ? 'down' : 'right');
    return rangeOf(sheet, area);
  },
};

export const RANGE_MOVE_CALLS: Readonly<Record<string, Call<RangeNoun>>> = {
  delete: ({ sheet, area }, given) => {
    sheet.deleteCells(area, shiftOf(given, 'Up', 'Left') === 'Up' ? 'up' : 'left');
  },
};

/** Which way cells go has no default in Excel's object model. */
function shiftOf<T extends string>(given: Arguments, one: T, other: T): T {
  return given.choice(0, [one, other], given.text(0) as T);
}
