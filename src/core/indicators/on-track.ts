import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import type { Fraction } from '../values/fraction';
import { compare, divide, fractionOf, subtract } from '../values/fraction';
import type { TrackBands } from './track-bands';

/** 達成, 順調, やや遅れ, 遅れ, 未測定. */
export type TrackStatus = 'achieved' | 'onTrack' | 'slightlyBehind' | 'behind' | 'notMeasured';

export interface TrackInput {
  readonly actual: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  /** Time gone by and the whole time, in one unit (months, days). */
  readonly elapsed: number | null;
  readonly total: number | null;
  readonly bands: TrackBands;
}

/**
 * Whether an indicator is where it should be by now. Expected to date is B + (T−B)·elapsed/total; the
 * status follows from the share of the expected progress that was made, (A−B) / (expected−B), for
 * increase and decrease alike. 達成 therefore means: what was expected by now is reached; how much of
 * the target itself is reached says `achievement`. Time beyond the total counts as the total. A blank
 * actual is `notMeasured`; nothing else is guessed: blanks, T = B and no time gone by are named.
 * @example onTrack({ actual: 50, target: 100, baseline: 0, elapsed: 6, total: 12, bands: [1, 0.8, 0.6] }) //=> { ok: true, value: 'achieved' }
 * @example onTrack({ actual: 84, target: 60, baseline: 100, elapsed: 6, total: 12, bands: [1, 0.8, 0.6] }) //=> { ok: true, value: 'onTrack' }
 * @example onTrack({ actual: null, target: 100, baseline: 0, elapsed: 6, total: 12, bands: [1, 0.8, 0.6] }) //=> { ok: true, value: 'notMeasured' }
 * @example onTrack({ actual: 5, target: 100, baseline: 0, elapsed: 0, total: 12, bands: [1, 0.8, 0.6] }).reason //=> { code: 'nothingExpectedYet', data: {} }
 */
export function onTrack(input: TrackInput): Outcome<TrackStatus> {
  const { actual, target, baseline, elapsed, total, bands } = input;
  if (actual === null) return answered('notMeasured');
  if (target === null) return missing(reason('notReported', { argument: 'target' }));
  if (baseline === null) return missing(reason('notReported', { argument: 'baseline' }));
  if (target === baseline) return missing(reason('noDistance', { target }));
  const time = shareOfTime(elapsed, total);
  if (!time.ok) return time;
  const from = fractionOf(baseline);
  const made = divide(subtract(fractionOf(actual), from), subtract(fractionOf(target), from));
  return answered(statusOf(divide(made, time.value), bands));
}

/**
 * The status that a share of the expected progress earns.
 * @example statusOfShare(0.8, [1, 0.8, 0.6]) //=> 'onTrack'
 * @example statusOfShare(-0.5, [1, 0.8, 0.6]) //=> 'behind'
 */
export function statusOfShare(share: number, bands: TrackBands): TrackStatus {
  return statusOf(fractionOf(share), bands);
}

function shareOfTime(elapsed: number | null, total: number | null): Outcome<Fraction> {
  if (elapsed === null) return missing(reason('notReported', { argument: 'elapsed' }));
  if (total === null) return missing(reason('notReported', { argument: 'total' }));
  if (elapsed < 0) return wrong(reason('negative', { argument: 'elapsed', value: elapsed }));
  if (total < 0) return wrong(reason('negative', { argument: 'total', value: total }));
  if (total === 0) return missing(reason('baseIsZero', { argument: 'total' }));
  if (elapsed === 0) return missing(reason('nothingExpectedYet', {}));
  return answered(elapsed >= total ? fractionOf(1) : divide(fractionOf(elapsed), fractionOf(total)));
}

function statusOf(share: Fraction, [achieved, fine, slow]: TrackBands): TrackStatus {
  const reaches = (band: number): boolean => compare(share, fractionOf(band)) >= 0;
  if (reaches(achieved)) return 'achieved';
  if (reaches(fine)) return 'onTrack';
  return reaches(slow) ? 'slightlyBehind' : 'behind';
}
