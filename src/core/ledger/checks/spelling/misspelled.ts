import type { Check } from '../check';
import { ENTRIES_AT_ONCE } from '../check';
import type { CheckedColumn } from '../checked-ledger';
import { eachColumn } from '../each-cell';
import { problem } from '../finding';
import { foundAt, showDate } from '../finding-at';
import { fixOf } from '../fix-of';
import type { Spelling } from './spelling';

type Kind = 'numberAsText' | 'fullWidth' | 'spaces' | 'halfWidthKana' | 'eraText';

/** A check that finds one kind of spelling; how it is told is in `spelling`. Each finding has its fix. */
export function misspelled(kind: Kind): Check {
  return (ledger) =>
    eachColumn(ledger, function* (column, table) {
      let looked = 0;
      for (const [entry, spelling] of column.spellings) {
        looked += 1;
        if (looked % ENTRIES_AT_ONCE === 0) yield undefined;
        if (spelling.kind !== kind) continue;
        const said = problem(kind, { plain: shownPlain(column, spelling) });
        yield foundAt(table, column, entry, said, fixOf(column, entry, ledger.date1904));
      }
    });
}

function shownPlain({ spec }: CheckedColumn, { meant }: Spelling): string {
  return spec.type === 'date' && typeof meant === 'number' ? showDate(meant) : String(meant);
}
