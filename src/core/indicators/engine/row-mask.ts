import type { Condition } from '../definition/source';
import type { SeenRows } from './seen-rows';

/** One byte a row: 1 where it is among those looked at. */
export type RowMask = Uint8Array;

/** Takes rows out that a condition does not fit. */
export function keepFitting(mask: RowMask, rows: SeenRows, { on, operator, sought }: Condition): void {
  if (sought.kind === 'texts') {
    const { codes, words } = rows.codes(on);
    const fits = Uint8Array.from(words.keys, (key) =>
      sought.keys.includes(key) === (operator === '=') ? 1 : 0,
    );
    for (let row = 0; row < mask.length; row += 1)
      mask[row] = (mask[row] ?? 0) & (fits[codes[row] ?? 0] ?? 0);
    return;
  }
  const numbers = rows.numbers(on);
  const fits = numberTest(operator, sought.numbers);
  for (let row = 0; row < mask.length; row += 1)
    if (mask[row] === 1 && !fits(numbers[row] ?? Number.NaN)) mask[row] = 0;
}

/** Takes rows out that have no day, or a later one. */
export function keepDays(mask: RowMask, days: Int32Array, last: number): void {
  for (let row = 0; row < mask.length; row += 1) {
    const day = days[row] ?? 0;
    if (day === 0 || day > last) mask[row] = 0;
  }
}

/** Whether a number fits; NaN is a blank, which fits no comparison but "not this" and "blank". */
export function numberTest(
  operator: Condition['operator'],
  numbers: readonly (number | null)[],
): (value: number) => boolean {
  const [first] = numbers;
  const limit = first ?? Number.NaN;
  const among = (value: number): boolean => numbers.includes(Number.isNaN(value) ? null : value);
  switch (operator) {
    case '=':
      return among;
    case '<>':
      return (value) => !among(value);
    case '<':
      return (value) => value < limit;
    case '<=':
      return (value) => value <= limit;
    case '>':
      return (value) => value > limit;
    case '>=':
      return (value) => value >= limit;
  }
}
