import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../core/book/area';
import { cellsAt } from '../addresses';
import { invalidArgument, itemNotFound } from '../excel-error';
import { defineClass } from '../excel-class';
import { rangeOf, type NounOf } from '../nouns';

type FreezeNoun = NounOf<'WorksheetFreezePanes'>;

export const FREEZE_PANES = defineClass('WorksheetFreezePanes', {
  objects: {
    getLocation: (noun) => location(noun) ?? failToFind(),
    getLocationOrNullObject: location,
  },
  calls: {
    freezeAt: ({ sheet }, given, session) => {
      const { area } = given.isObject(0) ? given.range(0) : cellsAt(session.book, sheet, given.text(0));
      const { rows, columns } = frozenBy(area);
      sheet.setFreeze(rows, columns);
    },
    freezeRows: ({ sheet }, given) => sheet.setFreeze(countOf(given.optionalInteger(0)), 0),
    freezeColumns: ({ sheet }, given) => sheet.setFreeze(0, countOf(given.optionalInteger(0))),
    unfreeze: ({ sheet }) => sheet.setFreeze(0, 0),
  },
});

/** Whole rows freeze no columns, whole columns no rows. */
function frozenBy({ bottom, right }: Area): { readonly rows: number; readonly columns: number } {
  return {
    rows: bottom === MAX_ROWS - 1 ? 0 : bottom + 1,
    columns: right === MAX_COLUMNS - 1 ? 0 : right + 1,
  };
}

function location({ sheet }: FreezeNoun): NounOf<'Range'> | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? MAX_ROWS - 1 : rows - 1;
  const right = columns === 0 ? MAX_COLUMNS - 1 : columns - 1;
  return rangeOf(sheet, { top: 0, left: 0, bottom, right });
}

function countOf(count: number | undefined): number {
  if (count !== undefined && count < 1) throw invalidArgument();
  return count ?? 1;
}

function failToFind(): never {
  throw itemNotFound();
}
