import type { SameFunctions } from '../../function-help';
import type {
  disaggregation as reference,
  equityTable as equityReference,
} from '../../ja/functions/disaggregation';

/** Figures by group, and what may be shown of them. */
export const disaggregation: SameFunctions<typeof reference> = {
  EQUITY: {
    description:
      'How unequal the rates of groups (ages, areas …) are: difference, ratio, IDISU and PAF as a table.',
    parameters: {
      rates: 'The range of rates, one for each group.',
      populations: 'The range of people in each group, of the same size as the rates.',
      reference: 'The group to compare with: "max", "min" or its place in the range; omitted, max.',
    },
    answers:
      'A header, then mean, difference, ratio, IDISU, PAF, the group farthest from the reference, and how many groups have fewer than 30 people.',
    example: {
      formula: '=KYODO.EQUITY({0.2;0.4;0.4;0.6},{50;100;100;50})',
      result: [
        ['Measure', 'Value'],
        ['Mean, weighted by people', 0.4],
        ['Difference, highest − lowest', 0.4],
        ['Ratio, highest ÷ lowest', 3],
        ['IDISU, %', 25],
        ['PAF, %', 50],
        ['Group farthest from the reference', 1],
        ['Groups of fewer than 30', 0],
      ],
    },
    remarks: [
      'IDISU is the plain average over groups of their distance from the mean, as a share of the mean.',
      'PAF is (reference − mean) ÷ mean: how much the mean would change if everybody had the rate of the reference group. It is negative when the reference is below the mean.',
      'For a rate that should be low (poverty, say), use the reference "min".',
      'Groups with a blank rate or population, and groups of nobody, are left out. Fewer than two groups, or rates that are all 0, are #N/A with the reason.',
      'The rate of a group of fewer than 30 is a rough one: one or two people change it much.',
    ],
  },
};

/** Labels of the table that EQUITY spills. */
export const equityTable: Record<keyof typeof equityReference, string> = {
  measure: 'Measure',
  value: 'Value',
  mean: 'Mean, weighted by people',
  difference: 'Difference, highest − lowest',
  ratio: 'Ratio, highest ÷ lowest',
  noRatio: 'None: the lowest is 0',
  idisu: 'IDISU, %',
  paf: 'PAF, %',
  farthest: 'Group farthest from the reference',
  allAlike: 'None: all are alike',
  and: '&',
  small: 'Groups of fewer than 30',
};
