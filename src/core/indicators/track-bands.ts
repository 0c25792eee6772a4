import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';

export type TrackBands = readonly [achieved: number, onTrack: number, slightlyBehind: number];

/** Least shares of the expected progress for 達成, 順調 and やや遅れ, as municipal evaluations use them. */
export const USUAL_BANDS: TrackBands = [1, 0.8, 0.6];
/** A band beyond 500 % is a percentage typed as a number (80 for 80 %). */
const MOST_BAND = 5;

/**
 * Three bands, falling, as fractions; none is the usual ones.
 * @example trackBands([]) //=> { ok: true, value: [1, 0.8, 0.6] }
 * @example trackBands([1, 0.9, 0.7]) //=> { ok: true, value: [1, 0.9, 0.7] }
 * @example trackBands([100, 80, 60]).reason //=> { code: 'bandNotAFraction', data: { value: 100, fraction: 1 } }
 * @example trackBands([1, 0.8]).reason //=> { code: 'bandsNotThree', data: { count: 2 } }
 */
export function trackBands(bands: readonly number[]): Outcome<TrackBands> {
  const [first, second, third, ...more] = bands;
  if (first === undefined) return answered(USUAL_BANDS);
  const below = bands.find((band) => band < 0);
  if (below !== undefined) return wrong(reason('negative', { argument: 'bands', value: below }));
  const percent = bands.find((band) => band > MOST_BAND);
  if (percent !== undefined) {
    return wrong(reason('bandNotAFraction', { value: percent, fraction: percent / 100 }));
  }
  if (second === undefined || third === undefined || more.length > 0) {
    return wrong(reason('bandsNotThree', { count: bands.length }));
  }
  return first > second && second > third
    ? answered([first, second, third])
    : wrong(reason('bandsNotFalling', { bands: bands.join(', ') }));
}
