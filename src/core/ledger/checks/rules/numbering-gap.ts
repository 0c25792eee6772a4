import type { Check } from '../check';
import { eachColumn } from '../each-cell';
import type { Problem } from '../finding';
import { problem } from '../finding';
import { foundAt } from '../finding-at';

/** A gap in a running number, told at the first number after it. A register may begin with any number. */
export const numberingGap: Check = (ledger) =>
  eachColumn(ledger, (column, table) => {
    if (!column.spec.running) return [];
    const numbers = column.settled
      .flatMap((value, entry) => (Number.isSafeInteger(value) ? [{ number: Number(value), entry }] : []))
      .sort((a, b) => a.number - b.number || a.entry - b.entry);
    return numbers.flatMap(({ number, entry }, place) => {
      const said = gapBetween(numbers[place - 1]?.number, number);
      return said ? [foundAt(table, column, entry, said)] : [];
    });
  });

function gapBetween(before: number | undefined, number: number): Problem | undefined {
  if (before === undefined || number - before <= 1) return undefined;
  if (number - before === 2) return problem('numberMissing', { missing: before + 1 });
  return problem('numbersMissing', { first: before + 1, last: number - 1 });
}
