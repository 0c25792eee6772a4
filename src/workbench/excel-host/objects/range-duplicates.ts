import { areaAt, columnCount, rowCount } from '../area-algebra';
import type { Arguments } from '../arguments';
import { wireValue } from '../cell-values';
import { invalidArgument, invalidOperation } from '../excel-error';
import { defineClass } from '../excel-class';
import type { Cells, NounOf } from '../nouns';
import { mayWrite } from '../protected-sheets';

export const REMOVE_DUPLICATES_RESULT = defineClass('RemoveDuplicatesResult', {
  scalars: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/**
 * Range.removeDuplicates: of rows that are equal in the columns named, the first stays; those below move up within the
 * range. Texts compare without regard to case, as in Excel.
 */
export function removeDuplicates({ sheet, area }: Cells, given: Arguments): NounOf<'RemoveDuplicatesResult'> {
  mayWrite(sheet, area);
  const columns = given.list(0).map((column) => {
    const width = columnCount(area);
    if (typeof column !== 'number' || !Number.isInteger(column) || column < 0 || column >= width)
      throw invalidArgument();
    return column;
  });
  if (columns.length === 0) throw invalidArgument();
  if (sheet.merges.some((merge) => merge.top <= area.bottom && merge.bottom >= area.top))
    throw invalidOperation();
  const top = area.top + (given.flag(1, false) ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = top; row <= area.bottom; row++) {
    const key = JSON.stringify(
      columns.map((column) => {
        const value = wireValue(sheet.value(row, area.left + column));
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = area.bottom - top + 1 - kept.length;
  if (removed > 0) closeUp({ sheet, area: { ...area, top } }, kept);
  return { kind: 'RemoveDuplicatesResult', removed, uniqueRemaining: kept.length };
}

/** Writes the rows that stay one below the other and empties the rest. */
function closeUp({ sheet, area }: Cells, kept: readonly number[]): void {
  const copy = { what: 'formulas', skipBlanks: false, transpose: false } as const;
  kept.forEach((row, at) => {
    const target = area.top + at;
    if (row !== target)
      sheet.copyFrom(
        sheet,
        { ...area, top: row, bottom: row },
        { ...area, top: target, bottom: target },
        copy,
      );
  });
  const rest = rowCount(area) - kept.length;
  sheet.clear(areaAt(area.top + kept.length, area.left, rest, columnCount(area)), 'contents');
}
