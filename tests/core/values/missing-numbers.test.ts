import fc from 'fast-check';
import { missingNumbers } from '../../../src/core/values/missing-numbers';

describe('missing numbers of a register', () => {
  test('the fourteenth of fifteen', () => {
    expect(missingNumbers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15])).toEqual({
      ok: true,
      value: [14],
    });
  });

  test('fill exactly the gaps, whatever the order, blanks and duplicates', () => {
    const register = fc.array(fc.option(fc.integer({ min: -50, max: 150 })), { minLength: 1 });
    fc.assert(
      fc.property(register, (numbers) => {
        const present = numbers.filter((number) => number !== null);
        const gaps = missingNumbers(numbers);
        const all = [...present, ...(gaps.ok ? gaps.value : [])];
        const span = Math.max(...present) - Math.min(...present) + 1;
        if (present.length === 0) expect(gaps).toMatchObject({ reason: { code: 'noRows' } });
        else expect(new Set(all).size).toBe(span);
        expect(missingNumbers([...numbers, ...numbers].reverse())).toEqual(gaps);
      }),
    );
  });

  test.each([
    [[5], { code: 'noGap', data: { first: 5, last: 5 } }],
    [
      [1, 1_000_000],
      { code: 'tooManyGaps', data: { first: 1, last: 1_000_000, count: 999_998, limit: 10_000 } },
    ],
    [[1, 1.5], { code: 'notAnInteger', data: { argument: 'numbers', value: 1.5 } }],
    [[1, 2 ** 60], { code: 'numberTooLarge', data: { argument: 'numbers', value: 2 ** 60 } }],
  ])('%p: %p', (numbers, reason) => {
    expect(missingNumbers(numbers)).toMatchObject({ ok: false, reason });
  });
});
