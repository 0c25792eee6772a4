import fc from 'fast-check';
import { achievement } from '../../../src/core/indicators/achievement';
import type { TrackInput } from '../../../src/core/indicators/on-track';
import { onTrack } from '../../../src/core/indicators/on-track';
import { trackBands, USUAL_BANDS } from '../../../src/core/indicators/track-bands';

const of = (input: Partial<TrackInput>) =>
  onTrack({ actual: 50, target: 100, baseline: 0, elapsed: 6, total: 12, bands: USUAL_BANDS, ...input });

describe('on track', () => {
  test.each<[Partial<TrackInput>, string]>([
    [{ actual: 60 }, 'achieved'],
    [{ actual: 50 }, 'achieved'],
    [{ actual: 49.999 }, 'onTrack'],
    [{ actual: 40 }, 'onTrack'],
    [{ actual: 39.999 }, 'slightlyBehind'],
    [{ actual: 30 }, 'slightlyBehind'],
    [{ actual: 29.999 }, 'behind'],
    [{ actual: 0 }, 'behind'],
    [{ actual: -10 }, 'behind'],
    [{ actual: null }, 'notMeasured'],
    [{ actual: null, target: null, baseline: null, elapsed: null, total: null }, 'notMeasured'],
    // To be lowered from 100 to 60, half of the time gone by: 80 is expected.
    [{ actual: 80, target: 60, baseline: 100 }, 'achieved'],
    [{ actual: 84, target: 60, baseline: 100 }, 'onTrack'],
    [{ actual: 88, target: 60, baseline: 100 }, 'slightlyBehind'],
    [{ actual: 89, target: 60, baseline: 100 }, 'behind'],
    [{ actual: 110, target: 60, baseline: 100 }, 'behind'],
    // Binary fractions would put 0.24 of 0.3 below 80 %.
    [{ actual: 0.24, target: 0.3, baseline: 0, elapsed: 1, total: 1 }, 'onTrack'],
    [{ actual: 0.3, target: 0.9, baseline: 0, elapsed: 1, total: 3 }, 'achieved'],
    // After the whole time the target itself is expected.
    [{ actual: 100, elapsed: 24 }, 'achieved'],
    [{ actual: 99, elapsed: 24 }, 'onTrack'],
    [{ actual: 45, bands: [0.9, 0.5, 0] }, 'achieved'],
    [{ actual: 0, bands: [0.9, 0.5, 0] }, 'slightlyBehind'],
  ])('%j → %s', (input, status) => {
    expect(of(input)).toEqual({ ok: true, value: status });
  });

  test.each<[Partial<TrackInput>, 'missing' | 'wrong', object]>([
    [{ target: null }, 'missing', { code: 'notReported', data: { argument: 'target' } }],
    [{ baseline: null }, 'missing', { code: 'notReported', data: { argument: 'baseline' } }],
    [{ elapsed: null }, 'missing', { code: 'notReported', data: { argument: 'elapsed' } }],
    [{ total: null }, 'missing', { code: 'notReported', data: { argument: 'total' } }],
    [{ baseline: 100 }, 'missing', { code: 'noDistance', data: { target: 100 } }],
    [{ elapsed: 0 }, 'missing', { code: 'nothingExpectedYet', data: {} }],
    [{ total: 0 }, 'missing', { code: 'baseIsZero', data: { argument: 'total' } }],
    [{ elapsed: -1 }, 'wrong', { code: 'negative', data: { argument: 'elapsed', value: -1 } }],
    [{ total: -1 }, 'wrong', { code: 'negative', data: { argument: 'total', value: -1 } }],
  ])('%j: %s %j', (input, kind, reason) => {
    expect(of(input)).toEqual({ ok: false, kind, reason });
  });

  const amount = fc.integer({ min: -1000, max: 1000 });
  const months = fc.integer({ min: 1, max: 60 });

  test('compares achievement with the share of time', () => {
    fc.assert(
      fc.property(amount, amount, amount, months, months, (actual, target, baseline, elapsed, total) => {
        fc.pre(target !== baseline);
        const made = achievement({ actual, target, baseline, direction: null, tolerance: null });
        const share = (made.ok ? made.value.ratio : NaN) / Math.min(1, elapsed / total);
        fc.pre(USUAL_BANDS.every((band) => Math.abs(share - band) > 1e-9));
        const status =
          share > 1 ? 'achieved' : share > 0.8 ? 'onTrack' : share > 0.6 ? 'slightlyBehind' : 'behind';
        expect(of({ actual, target, baseline, elapsed, total })).toEqual({ ok: true, value: status });
      }),
    );
  });

  test('does not change when everything is counted from elsewhere, upside down or in another unit', () => {
    fc.assert(
      fc.property(
        fc.tuple(amount, amount, amount, months, months),
        amount,
        fc.constantFrom(-10, -1, 2, 1000),
        ([actual, target, baseline, elapsed, total], shift, scale) => {
          const moved = (value: number): number => (value + shift) * scale;
          fc.pre(target !== baseline);
          expect(
            of({
              actual: moved(actual),
              target: moved(target),
              baseline: moved(baseline),
              elapsed: elapsed * 30,
              total: total * 30,
            }),
          ).toEqual(of({ actual, target, baseline, elapsed, total }));
        },
      ),
    );
  });
});

describe('bands', () => {
  test.each([
    [[], { ok: true, value: [1, 0.8, 0.6] }],
    [[1.2, 1, 0], { ok: true, value: [1.2, 1, 0] }],
    [[1], { reason: { code: 'bandsNotThree', data: { count: 1 } } }],
    [[1, 0.8, 0.6, 0.4], { reason: { code: 'bandsNotThree', data: { count: 4 } } }],
    [[0.6, 0.8, 1], { reason: { code: 'bandsNotFalling', data: { bands: '0.6, 0.8, 1' } } }],
    [[1, 0.8, 0.8], { reason: { code: 'bandsNotFalling', data: { bands: '1, 0.8, 0.8' } } }],
    [[1, 0.8, 60], { reason: { code: 'bandNotAFraction', data: { value: 60, fraction: 0.6 } } }],
    [[1, 0.8, -0.1], { reason: { code: 'negative', data: { argument: 'bands', value: -0.1 } } }],
  ])('%j', (bands, expected) => {
    expect(trackBands(bands)).toMatchObject(expected);
  });
});
