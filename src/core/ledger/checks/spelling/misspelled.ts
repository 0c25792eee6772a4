import type { Check } from '../check';
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
    eachColumn(ledger, (column, table) =>
      [...column.spellings].flatMap(([entry, spelling]) => {
        if (spelling.kind !== kind) return [];
        const said = problem(kind, { plain: shownPlain(column, spelling) });
        return [foundAt(table, column, entry, said, fixOf(column, entry, ledger.date1904))];
      }),
    );
}

function shownPlain({ spec }: CheckedColumn, { meant }: Spelling): string {
  return spec.type === 'date' && typeof meant === 'number' ? showDate(meant) : String(meant);
}
