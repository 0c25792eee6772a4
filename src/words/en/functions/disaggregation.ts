import type { SameFunctions } from '../../function-help';
import type {
  disaggregation as reference,
  breakdownTable as breakdownReference,
  equityTable as equityReference,
} from '../../ja/functions/disaggregation';

/** Figures by group, and what may be shown of them. */
export const disaggregation: SameFunctions<typeof reference> = {
  BREAKDOWN: {
    description:
      'Attendance and people by one or two attributes, with totals; cells of few people can be hidden.',
    parameters: {
      ids: 'The range of participant ids.',
      attribute: 'The range of an attribute (age group, say), of the same size as the ids.',
      attribute2: 'The range of a second attribute: the answer is a cross table of the two.',
      minimum: 'Cells of 1 to one less than this many people are hidden; omitted, none is.',
    },
    answers:
      'A header, a row for each value of the attribute, and totals. With a second attribute, attendance and people are columns for each of its values.',
    example: {
      formula: '=KYODO.BREAKDOWN({"A";"B";"A";"C"},{"20s";"20s";"30s";"30s"})',
      result: [
        ['Group', 'Attendance', 'People'],
        ['20s', 2, 2],
        ['30s', 2, 2],
        ['Total', 4, 3],
      ],
    },
    remarks: [
      'The people of a total are counted anew, everybody once: fewer than the sum of the groups when somebody is in two of them.',
      'Rows without an id do not count. Rows without the attribute are gathered as "Not reported".',
      'Hidden cells show X. Zero is shown. Attendance is hidden with the people, because it is close to it.',
      'No hidden attendance follows from rows, columns and totals; where everybody is in one group only, nor does any hidden number of people. Further cells are chosen as SUPPRESS does.',
      'Always give a minimum for a table to be published. Several tables of the same people can still say more together than each of them.',
    ],
  },
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
  SUPPRESS: {
    description:
      'Hides small counts in a table, and the further cells without which they could be worked out.',
    parameters: {
      table: 'A table of counts, with or without labels and totals.',
      minimum: 'Counts from 1 to one less than this are hidden (10: 1 to 9). Zero is shown.',
      mark: 'What stands in hidden cells; omitted, X.',
      method: '"hide", "up", "round" or "totals" (秘匿, 切上げ, 四捨五入, 総数切上げ); omitted, hide.',
    },
    answers: 'The table in its shape, with the mark in hidden cells.',
    example: {
      formula: '=KYODO.SUPPRESS({11,12,36,59;2,305,995,1302;26,55,34,115;39,372,1065,1476},10)',
      result: [
        ['X', 'X', 36, 59],
        ['X', 'X', 995, 1302],
        [26, 55, 34, 115],
        [39, 372, 1065, 1476],
      ],
    },
    remarks: [
      'No hidden cell follows from the cells shown and the row, column and grand totals, not even for a reader who knows that hidden cells are at least 1.',
      'The further cells are those of least total. In a table of more than some dozens of cells, where not all choices can be looked through, the total may not be the least; the table is no less safe.',
      'Totals are known by their labels (合計, 計, 総数, total …). Without labels, the last or else the first of three or more rows (columns) is totals if it is the sum of the others.',
      'A table without totals is protected as if its row, column and grand totals were published elsewhere. Totals below the minimum are hidden too.',
      'Tables with subtotals or blanks cannot be used: enter 0 where there is nothing. Up to 5,000 cells.',
      '"up", "round" and "totals" round to multiples of the minimum instead (the three proposals for the open data of the long-term care database). They do not guarantee that nothing can be worked out.',
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

/** Headers and labels of the table that BREAKDOWN spills. */
export const breakdownTable: typeof breakdownReference = {
  group: 'Group',
  attendance: 'Attendance',
  people: 'People',
  notReported: 'Not reported',
  total: 'Total',
  hidden: 'X',
  column: (group, measure) => `${group} ${measure}`,
};
