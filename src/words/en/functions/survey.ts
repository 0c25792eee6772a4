import type { SameFunctions } from '../../function-help';
import type { survey as reference } from '../../ja/functions/survey';

/** Surveys. */
export const survey: SameFunctions<typeof reference> = {
  PERCENT: {
    description: 'A percentage such as 36.3, rounded half up without floating-point error.',
    parameters: {
      count: 'The number of answers.',
      base: 'The number asked.',
      digits: 'Decimals, 0 to 10; omitted, 1.',
    },
    answers: 'The percentage as a number: 36.3, not 0.363.',
    example: { formula: '=KYODO.PERCENT(158,435)', result: [[36.3]] },
    remarks: [
      'Rounded in integers: 1 of 8 is 12.5, 29 of 200 without decimals is 15.',
      'Percentages are never adjusted to add up to 100; multiple answers may pass it.',
      'A blank is not zero: a count of 0 is 0 %, a blank count is #N/A.',
    ],
  },
};
