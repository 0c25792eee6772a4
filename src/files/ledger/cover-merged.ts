import type { Area } from '../../core/book/area';
import type { TableBuilder } from '../../core/ledger/columnar/table-builder';
import { damaged } from '../refusal';

/** Excel refuses merges that overlap, so no sheet can cover more cells than this; a file that claims to is made up. */
const MOST_COVERED = 20_000_000;

/** Takes values out of a table that lie under merged cells, where nobody sees them. */
export function coverMerged(builder: TableBuilder, merges: readonly Area[], part: string): void {
  let looked = 0;
  for (const { top, left, bottom, right } of merges) {
    const columns = builder.head.columns.flatMap(({ place }, i) =>
      place >= left && place <= right ? [i] : [],
    );
    if (columns.length === 0) continue;
    for (let row = firstFrom(builder, top); row < builder.rows && builder.placeOf(row) <= bottom; row += 1) {
      for (const column of columns) {
        const place = builder.head.columns[column]?.place;
        if (builder.placeOf(row) !== top || place !== left) builder.cover(row, column);
      }
      looked += columns.length;
      if (looked > MOST_COVERED) throw damaged(part);
    }
  }
}

/** The first row of the table that stands in the sheet row `place` or below. */
function firstFrom(builder: TableBuilder, place: number): number {
  let [low, high] = [0, builder.rows];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (builder.placeOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
