import type { SameFunctions } from '../../function-help';
import type { indicators as reference } from '../../ja/functions/indicators';

/** Indicators. */
export const indicators: SameFunctions<typeof reference> = {
  ACHIEVEMENT: {
    description: 'Achievement of a target, measured from the baseline, for increase and decrease alike.',
    parameters: {
      actual: 'The actual value.',
      target: 'The target value.',
      baseline: 'The value before the work began; omitted, the target alone is the measure.',
      direction: '"up", "down" or "keep" (増加, 減少, 維持); omitted, baseline and target decide.',
      tolerance: 'For "keep": inside target ± tolerance the achievement is 100 %.',
    },
    answers: 'A fraction (1 is 100 %), not clipped: it may be below 0 or above 1.',
    example: { formula: '=KYODO.ACHIEVEMENT(80,60,100)', result: [[0.5]] },
    remarks: [
      'With a baseline: (actual − baseline) ÷ (target − baseline).',
      'Without one: up is actual ÷ target, down is (2 × target − actual) ÷ target; up when no direction is given. Mark such figures "no baseline": they cannot be compared with the others.',
      'Keep, outside the tolerance: 1 − (distance from the target − tolerance) ÷ target.',
      'A blank actual or target, and a target equal to the baseline, are #N/A with the reason, never 0 % or 100 %.',
    ],
  },
  POOLED: {
    description: 'The ratio of the whole: sum of numerators ÷ sum of denominators, not an average of ratios.',
    parameters: {
      numerators: 'The range of numerators (counts).',
      denominators: 'The range of denominators, of the same size.',
    },
    answers: 'A fraction (1 is 100 %) over the rows in which both are reported.',
    example: { formula: '=KYODO.POOLED({3000;1600},{6000;2000})', result: [[0.575]] },
    remarks: [
      'Averaging the ratios of parties of different size gives another figure (0.65 in the example).',
      'Rows with a blank or an error are left out. Text is named.',
    ],
  },
};
