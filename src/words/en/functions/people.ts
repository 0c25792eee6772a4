import type { SameFunctions } from '../../function-help';
import type { people as reference, peopleByTable as tableReference } from '../../ja/functions/people';

/** Attendance and people. */
export const people: SameFunctions<typeof reference> = {
  ATTENDANCE: {
    description: 'Total attendance (延人): the rows with an id for which all criteria hold.',
    parameters: {
      ids: 'The range of participant ids.',
      rangeOrCriterion: 'Ranges and criteria in turn, written as for COUNTIFS.',
    },
    answers: 'The total attendance; 0 when no row fits the criteria.',
    example: { formula: '=KYODO.ATTENDANCE({"A";"B";"A"})', result: [[3]] },
    remarks: [
      'Blank ids are not reported and do not count. A range without any id is #N/A, not 0.',
      'Text is compared without regard to character width and case.',
      'Write the operators of a criterion (such as >=) in half width. Dates may be text: ">=2021/4/1".',
      'Cells with errors count as not reported.',
    ],
  },
  PEOPLE: {
    description: 'Unduplicated people (実人員): the number of different ids.',
    parameters: {
      ids: 'The range of participant ids.',
      rangeOrCriterion: 'Ranges and criteria in turn, written as for COUNTIFS.',
    },
    answers: 'The number of different people; 0 when no row fits the criteria.',
    example: { formula: '=KYODO.PEOPLE({"A";"B";"ａ"})', result: [[2]] },
    remarks: [
      'The people of several periods do not add up to the people of the whole: use PEOPLEBY.',
      'Text is compared without regard to width and case; the number 7 and the text "7" are one id.',
      'A range without any id is #N/A, not 0. Cells with errors count as not reported.',
    ],
  },
  PEOPLEBY: {
    description: 'Attendance, people, newcomers and average attendance per period, as a table.',
    parameters: {
      ids: 'The range of participant ids.',
      periods: 'The range of periods (fiscal years, say), of the same size as the ids.',
    },
    answers:
      'A header, one row per period, a total and the overlap. The total counts everybody once over all periods.',
    example: {
      formula: '=KYODO.PEOPLEBY({"A";"B";"A"},{2020;2020;2021})',
      result: [
        ['Period', 'Attendance', 'People', 'New', 'Average attendance'],
        [2020, 2, 2, 2, 1],
        [2021, 1, 1, 0, 1],
        ['Total', 3, 2, 2, 1.5],
        ['Overlap between periods', null, 1, null, null],
      ],
    },
    remarks: [
      'Periods that are all numbers or all name fiscal years are put in time order, others as they first appear.',
      'Spellings of one fiscal year (R3, 令和3年度, 2021) share a row.',
      'Rows without a period are gathered as "Period not reported".',
      'The overlap is the sum of the people of each period less the people of the whole.',
    ],
  },
  ONLINERATE: {
    description: 'The share of rows whose channel is オンライン (online).',
    parameters: {
      channels: 'The range of channels; rows that say オンライン or online count.',
      weights: 'The range of weights (attendance per session, say); omitted, each row counts as one.',
    },
    answers:
      'A fraction (1 is 100 %). The base is every row with a channel or, with weights, the sum of their weights.',
    example: { formula: '=KYODO.ONLINERATE({"online";"onsite"},{30;10})', result: [[0.75]] },
    remarks: [
      'The rate by sessions and the rate by attendance differ: always say which it is.',
      'Names of tools such as Zoom, and hybrid sessions, do not count as online.',
      'Rows with a blank or an error in channel or weight are not in the base.',
    ],
  },
};

/** Headers and labels of the table that PEOPLEBY spills. */
export const peopleByTable: Record<keyof typeof tableReference, string> = {
  period: 'Period',
  attendance: 'Attendance',
  people: 'People',
  newcomers: 'New',
  average: 'Average attendance',
  withoutPeriod: 'Period not reported',
  total: 'Total',
  overlap: 'Overlap between periods',
};
