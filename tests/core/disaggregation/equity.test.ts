import fc from 'fast-check';
import type { Equity } from '../../../src/core/disaggregation/equity';
import { equity } from '../../../src/core/disaggregation/equity';
import type { EquityReference } from '../../../src/core/disaggregation/equity-reference';
import { equityReference } from '../../../src/core/disaggregation/equity-reference';

const of = (
  rates: readonly (number | null)[],
  populations: readonly (number | null)[],
  reference: EquityReference = 'highest',
) => equity({ rates, populations, reference });

function valueOf(...args: Parameters<typeof of>): Equity {
  const found = of(...args);
  if (!found.ok) throw new Error(found.reason.code);
  return found.value;
}

describe('equity', () => {
  test('the check values of the field', () => {
    const found = valueOf([0.3, 0.5, 0.2], [100, 90, 60]);
    expect(found).toMatchObject({ mean: 0.348, difference: 0.3, ratio: 2.5, farthest: [3], groups: 3 });
    expect(found.idisu.toFixed(1)).toBe('33.3');
    expect(found.paf.toFixed(1)).toBe('43.7');
  });

  test('where less is better the lowest rate is the reference', () => {
    const found = valueOf([0.3, 0.5, 0.2], [100, 90, 60], 'lowest');
    expect(found.farthest).toEqual([2]);
    expect(found.paf).toBeCloseTo(-42.5287, 4);
  });

  test('a group may be the reference; ties are all named', () => {
    expect(valueOf([0.2, 0.5, 0.2], [29, 30, 31], 2)).toMatchObject({ farthest: [1, 3], small: 1 });
    expect(valueOf([0.4, 0.4], [50, 50])).toMatchObject({
      difference: 0,
      ratio: 1,
      idisu: 0,
      paf: 0,
      farthest: [],
    });
  });

  test('groups that are not reported or of nobody play no part, and keep their places', () => {
    const found = valueOf([null, 0.2, 0.9, 0.5], [9, 50, 0, 50]);
    expect(found).toEqual(expect.objectContaining({ ...valueOf([0.2, 0.5], [50, 50]), farthest: [2] }));
    expect(valueOf([0, 0.5], [10, 10]).ratio).toBeNull();
  });

  test.each([
    [[0.3], [10], 'highest', { kind: 'missing', reason: { code: 'tooFewGroups', data: { count: 1 } } }],
    [[0, 0], [10, 10], 'highest', { kind: 'missing', reason: { code: 'baseIsZero' } }],
    [
      [-0.1, 0],
      [10, 10],
      'highest',
      { kind: 'wrong', reason: { code: 'negative', data: { argument: 'rates' } } },
    ],
    [
      [0.1, 0],
      [10, -1],
      'highest',
      { kind: 'wrong', reason: { code: 'negative', data: { argument: 'populations' } } },
    ],
    [
      [0.1, 0.2, null],
      [10, 10, 10],
      3,
      { kind: 'wrong', reason: { code: 'referenceNotAGroup', data: { value: 3 } } },
    ],
  ] as const)('%j of %j, %s: no answer', (rates, populations, reference, expected) => {
    expect(of(rates, populations, reference)).toMatchObject({ ok: false, ...expected });
  });

  test.each([
    ['max', 'highest'],
    ['最小', 'lowest'],
    [' ', 'highest'],
    [3, 3],
  ])('reference %j', (cell, value) => {
    expect(equityReference(cell)).toEqual({ ok: true, value });
  });

  test.each([
    ['best', 'unknownReference'],
    [true, 'unknownReference'],
    [1.5, 'notAnInteger'],
    [0, 'notPositive'],
    [{ error: '#REF!' } as const, 'cellError'],
  ])('no reference: %j', (cell, code) => {
    expect(equityReference(cell)).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('for all groups', () => {
  const group = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5000 }));
  const groups = fc.array(group, { minLength: 2, maxLength: 8 });
  const rates = (rows: readonly (readonly [number, number])[]) => rows.map(([rate]) => rate / 100);
  const people = (rows: readonly (readonly [number, number])[]) => rows.map(([, count]) => count);

  test('the mean lies between the rates; the bounds of the measures hold', () => {
    fc.assert(
      fc.property(groups, (rows) => {
        const found = valueOf(rates(rows), people(rows));
        expect(found.mean).toBeGreaterThanOrEqual(Math.min(...rates(rows)));
        expect(found.mean).toBeLessThanOrEqual(Math.max(...rates(rows)));
        expect(found.ratio).toBeGreaterThanOrEqual(1);
        expect(found.paf).toBeGreaterThanOrEqual(0);
        expect(valueOf(rates(rows), people(rows), 'lowest').paf).toBeLessThanOrEqual(0);
        expect(found.idisu).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('order and unit of the rates do not change what is relative', () => {
    fc.assert(
      fc.property(groups, (rows) => {
        const found = valueOf(rates(rows), people(rows));
        const turned = [...rows].reverse();
        const percent = valueOf(
          turned.map(([rate]) => rate),
          people(turned),
        );
        expect(percent.ratio).toBeCloseTo(found.ratio ?? NaN, 9);
        expect(percent.idisu).toBeCloseTo(found.idisu, 9);
        expect(percent.paf).toBeCloseTo(found.paf, 9);
        expect(percent.difference).toBeCloseTo(found.difference * 100, 9);
      }),
    );
  });
});
