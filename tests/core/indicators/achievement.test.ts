import fc from 'fast-check';
import type { AchievementInput } from '../../../src/core/indicators/achievement';
import { achievement } from '../../../src/core/indicators/achievement';
import { directionNamed } from '../../../src/core/indicators/direction';

const NONE = { baseline: null, direction: null, tolerance: null } as const;
const of = (input: Partial<AchievementInput>) =>
  achievement({ actual: null, target: null, ...NONE, ...input });
const ratio = (input: Partial<AchievementInput>): number | undefined => {
  const outcome = of(input);
  return outcome.ok ? outcome.value.ratio : undefined;
};

describe('achievement', () => {
  test.each<[Partial<AchievementInput>, number, boolean]>([
    [{ actual: 80, target: 60, baseline: 100 }, 0.5, false],
    [{ actual: 80, target: 60, baseline: 100, direction: 'decrease' }, 0.5, false],
    [{ actual: 110, target: 60, baseline: 100 }, -0.25, false],
    [{ actual: 50, target: 60, baseline: 100 }, 1.25, false],
    [{ actual: 0.3, target: 0.2, baseline: 0.1 }, 2, false],
    [{ actual: 0, target: -10, baseline: -20 }, 2, false],
    [{ actual: 120, target: 100 }, 1.2, true],
    [{ actual: 0, target: 100 }, 0, true],
    [{ actual: 80, target: 100, direction: 'decrease' }, 1.2, true],
    [{ actual: 150, target: 100, direction: 'decrease' }, 0.5, true],
    [{ actual: 95, target: 100, direction: 'maintain', tolerance: 5 }, 1, false],
    [{ actual: 105, target: 100, direction: 'maintain', tolerance: 5, baseline: 100 }, 1, false],
    [{ actual: 85, target: 100, direction: 'maintain', tolerance: 5 }, 0.9, false],
    [{ actual: 115, target: 100, direction: 'maintain', tolerance: 5 }, 0.9, false],
    [{ actual: 100, target: 100, direction: 'maintain' }, 1, false],
    [{ actual: 0, target: 0, direction: 'maintain' }, 1, false],
  ])('%j → %d', (input, value, withoutBaseline) => {
    expect(of(input)).toEqual({ ok: true, value: { ratio: value, withoutBaseline } });
  });

  test.each<[Partial<AchievementInput>, 'missing' | 'wrong', string]>([
    [{ actual: 100, target: 100, baseline: 100 }, 'missing', 'targetEqualsBaseline'],
    [{ target: 100 }, 'missing', 'notReported'],
    [{ actual: 100 }, 'missing', 'notReported'],
    [{ actual: 1, target: 0 }, 'missing', 'targetNotPositive'],
    [{ actual: 1, target: -1, direction: 'decrease' }, 'missing', 'targetNotPositive'],
    [{ actual: 1, target: 0, direction: 'maintain' }, 'missing', 'targetNotPositive'],
    [{ actual: 1, target: 2, baseline: 3, direction: 'increase' }, 'wrong', 'directionContradicts'],
    [{ actual: 1, target: 3, baseline: 2, direction: 'decrease' }, 'wrong', 'directionContradicts'],
    [{ actual: 1, target: 3, tolerance: 1 }, 'wrong', 'toleranceWithoutMaintain'],
    [{ actual: 1, target: 3, direction: 'maintain', tolerance: -1 }, 'wrong', 'negative'],
  ])('%j: %s %s', (input, kind, code) => {
    expect(of(input)).toMatchObject({ ok: false, kind, reason: { code } });
  });

  const amount = fc.integer({ min: -1000, max: 1000 });

  test('does not change when everything is counted from elsewhere, upside down or in another unit', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.constantFrom(-10, -1, 2, 1000),
        (a, t, b, shift, scale) => {
          fc.pre(t !== b);
          const moved = (value: number): number => (value + shift) * scale;
          expect(ratio({ actual: moved(a), target: moved(t), baseline: moved(b) })).toBe(
            ratio({ actual: a, target: t, baseline: b }),
          );
        },
      ),
    );
  });

  test('is 0 at the baseline and 1 at the target', () => {
    fc.assert(
      fc.property(amount, amount, (t, b) => {
        fc.pre(t !== b);
        expect([b, t].map((actual) => ratio({ actual, target: t, baseline: b }))).toEqual([0, 1]);
      }),
    );
  });
});

test('directions in both languages, any width and case', () => {
  const words = ['増加', 'UP', 'increase', '減少', 'ｄｏｗｎ', 'Decrease', '維持', 'keep', 'maintain'];
  expect(words.map((word) => directionNamed(word))).toEqual(
    [
      'increase',
      'increase',
      'increase',
      'decrease',
      'decrease',
      'decrease',
      'maintain',
      'maintain',
      'maintain',
    ].map((value) => ({ ok: true, value })),
  );
  expect(directionNamed('横ばい')).toMatchObject({ kind: 'wrong', reason: { code: 'unknownDirection' } });
});
