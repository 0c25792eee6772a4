import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { isReported } from '../values/blank';
import type { CellValue } from '../values/cell-value';
import { divide, numberOf, sumOf } from '../values/fraction';
import { comparable } from '../values/normalise';

/** The list value of an online session in either language; names of tools (Zoom) are not it. */
const ONLINE: ReadonlySet<string> = new Set(['オンライン', 'online']);

/**
 * Share of the rows that are オンライン (or online), as a fraction. The base is every row whose channel
 * is reported; with `weights` (延人 per session, say) the base is the sum of the weights over rows
 * where both are reported. The rate by sessions and the rate by 延人 differ: name the base with it.
 * @example onlineRate(['オンライン', '対面', null, 'Ｏｎｌｉｎｅ', '対面']) //=> { ok: true, value: 0.5 }
 * @example onlineRate(['オンライン', '対面'], [30, 10]) //=> { ok: true, value: 0.75 }
 * @example onlineRate([null]).reason //=> { code: 'noRows', data: {} }
 */
export function onlineRate(
  channels: readonly CellValue[],
  weights?: readonly (number | null)[],
): Outcome<number> {
  const all: number[] = [];
  const online: number[] = [];
  for (const [row, channel] of channels.entries()) {
    const weight = weights ? (weights[row] ?? null) : 1;
    if (!isReported(channel) || weight === null) continue;
    if (weight < 0) return wrong(reason('negative', { argument: 'weights', value: weight }));
    all.push(weight);
    if (ONLINE.has(comparable(String(channel)))) online.push(weight);
  }
  if (all.length === 0) return missing(reason('noRows', {}));
  const base = sumOf(all);
  if (base.numerator === 0n) return missing(reason('weightsAllZero', { argument: 'weights' }));
  return answered(numberOf(divide(sumOf(online), base)));
}
