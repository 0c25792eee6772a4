import type { SameFunctions } from '../../function-help';
import type { budget as reference } from '../../ja/functions/budget';

/** Budgets. */
export const budget: SameFunctions<typeof reference> = {
  ALLOCATE: {
    description: 'Shares an amount by weights without losing or inventing a yen (largest remainder).',
    parameters: {
      amount: 'The amount in whole yen; a negative one (a cut) can be shared too.',
      weights: 'The range of weights; 0 receives nothing, decimals are taken exactly.',
      unit: 'Shares are multiples of this (1, 100, 1000 …); omitted, 1 yen.',
    },
    answers: 'The shares, in the shape of the weights. Their sum is the amount, always.',
    example: { formula: '=KYODO.ALLOCATE(1000,{1,1,1})', result: [[334, 333, 333]] },
    remarks: [
      'Shares are rounded down to the unit; what is left goes, one unit each, to the largest remainders, the earlier first when they are equal.',
      'An amount that is not a multiple of the unit is refused, not rounded.',
      'A blank weight is not taken for 0: write 0 for what gets nothing.',
    ],
  },
};
