import { comparable } from '../values/normalise';

const TOTALS: ReadonlySet<string> = new Set(
  '合計 計 総計 総数 総合計 全体 total totals sum all grandtotal overall'.split(' '),
);
const SUBTOTALS: ReadonlySet<string> = new Set('小計 再掲 中計 subtotal sub-total'.split(' '));

/**
 * What a row or column is by its label; spaces inside (合　計) do not count.
 * @example lineKind('総　数') //=> 'total'
 * @example lineKind('Subtotal') //=> 'subtotal'
 * @example lineKind('30代') //=> 'group'
 */
export function lineKind(label: string): 'total' | 'subtotal' | 'group' {
  const word = comparable(label).replace(/\s/g, '');
  if (TOTALS.has(word)) return 'total';
  return SUBTOTALS.has(word) ? 'subtotal' : 'group';
}
