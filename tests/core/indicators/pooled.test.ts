import fc from 'fast-check';
import { pooled } from '../../../src/core/indicators/pooled';

describe('pooled ratio', () => {
  test('is not the average of the ratios', () => {
    expect(pooled([3000, 1600], [6000, 2000])).toEqual({ ok: true, value: 0.575 });
  });

  test('takes rows in which both are reported', () => {
    expect(pooled([1, null, 5, 0], [2, 9, null, 2])).toEqual({ ok: true, value: 0.25 });
    expect(pooled([0.1, 0.2], [1, 1])).toEqual({ ok: true, value: 0.15 });
  });

  test.each([
    [[null], [1], 'noRows'],
    [[1], [0], 'baseIsZero'],
    [[1], [-1], 'negative'],
  ])('%j / %j: %s', (numerators, denominators, code) => {
    expect(pooled(numerators, denominators)).toMatchObject({ ok: false, reason: { code } });
  });

  test('lies between the smallest and the largest ratio', () => {
    const row = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const outcome = pooled(
          rows.map(([top]) => top),
          rows.map(([, bottom]) => bottom),
        );
        const ratios = rows.map(([top, bottom]) => top / bottom);
        const value = outcome.ok ? outcome.value : NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(...ratios));
        expect(value).toBeLessThanOrEqual(Math.max(...ratios));
      }),
    );
  });
});
