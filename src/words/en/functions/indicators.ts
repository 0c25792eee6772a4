import type { SameFunctions } from '../../function-help';
import type {
  indicators as reference,
  trackStatuses as referenceStatuses,
} from '../../ja/functions/indicators';

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
  ONTRACK: {
    description:
      'Whether an indicator is where it should be by now: Achieved, On track, Slightly behind, Behind.',
    parameters: {
      actual: 'The value now; blank is "Not measured".',
      target: 'The target for the end of the time.',
      baseline: 'The value at its beginning.',
      elapsed: 'The time gone by (6 for six months).',
      total: 'The whole time in the same unit (12 for twelve months).',
      bands: 'The least shares for Achieved, On track and Slightly behind; omitted, {1,0.8,0.6}.',
    },
    answers: '"Achieved", "On track", "Slightly behind", "Behind" or "Not measured".',
    example: { formula: '=KYODO.ONTRACK(45,100,0,6,12)', result: [['On track']] },
    remarks: [
      'Expected by now: baseline + (target − baseline) × elapsed ÷ total. The status is the share of that progress that was made, for increase and decrease alike.',
      '"Achieved" means that the value expected by now is reached. ACHIEVEMENT measures the target itself.',
      'After the whole time, the target itself is what is expected.',
      'An elapsed time of 0, a target equal to the baseline, and a blank other than the actual are #N/A with the reason.',
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

/** What ONTRACK answers. */
export const trackStatuses: Record<keyof typeof referenceStatuses, string> = {
  achieved: 'Achieved',
  onTrack: 'On track',
  slightlyBehind: 'Slightly behind',
  behind: 'Behind',
  notMeasured: 'Not measured',
};
