import fc from 'fast-check';
import type { Direction } from '../../../src/core/indicators/direction';
import { trend } from '../../../src/core/indicators/trend';

describe('trend', () => {
  test.each<[readonly (number | null)[], Direction | null, string, number]>([
    [[10, 12, 15, 20], 'increase', 'improving', 3],
    [[10, 12, 15, 20], 'decrease', 'worsening', 3],
    [[10, 12, 15, 20], null, 'rising', 3],
    [[20, 15, 12], 'decrease', 'improving', 2],
    [[20, 15, 12], null, 'falling', 2],
    [[1, 5, 3, 4], 'increase', 'improving', 1],
    [[1, 5, 5, 5], 'increase', 'level', 2],
    [[1, null, 2, 3, null, null], 'increase', 'improving', 1],
    [[0, 0], null, 'level', 1],
  ])('%j, %s: %s for %i', (values, direction, movement, periods) => {
    expect(trend(values, direction)).toEqual({ ok: true, value: { movement, periods } });
  });

  test.each([[[]], [[5]], [[null, 5]], [[5, null, 7]], [[null, null]]])('%j: too few', (values) => {
    expect(trend(values, null)).toMatchObject({ kind: 'missing', reason: { code: 'tooFewForTrend' } });
  });

  test('an indicator to be kept has none', () => {
    expect(trend([1, 2], 'maintain')).toMatchObject({
      kind: 'wrong',
      reason: { code: 'maintainHasNoTrend' },
    });
  });

  test('upside down, better becomes worse and the length stays; the run is as long as it says', () => {
    const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (list) => {
        const up = trend(list, 'increase');
        const down = trend(
          list.map((value) => 10 - value),
          'decrease',
        );
        expect(down).toEqual(up);
        if (!up.ok) return;
        const changes = list.slice(1).map((value, index) => Math.sign(value - (list[index] ?? 0)));
        const run = changes.slice(changes.length - up.value.periods);
        expect(new Set(run).size).toBe(1);
        expect(changes.at(-up.value.periods - 1)).not.toBe(run[0]);
      }),
    );
  });
});
