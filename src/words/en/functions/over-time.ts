import type { SameFunctions } from '../../function-help';
import type { overTime as reference, trendTexts as referenceTexts } from '../../ja/functions/over-time';

/** Indicators over places and over time. */
export const overTime: SameFunctions<typeof reference> = {
  AGGREGATE: {
    description:
      'One figure from reports by party and period: first over time within each party, then over parties.',
    parameters: {
      values: 'The range of reported values; blank is not reported.',
      places: 'The range of parties or places, of the same size as the values.',
      periods: 'The range of periods (fiscal years, say), of the same size as the values.',
      overPlaces: 'How parties are put together: "sum", "avg", "min", "max" or "count".',
      overTime: 'How periods are put together: one of those, or "first" or "last".',
      missing:
        'When not reported: "noAnswer", "skip", "carry" (the value before) or "zero"; omitted, no answer.',
    },
    answers: 'The figure.',
    example: {
      formula: '=KYODO.AGGREGATE({10;12;5;7},{"A";"A";"B";"B"},{2020;2021;2020;2021},"sum","last")',
      result: [[19]],
    },
    remarks: [
      'Every party is expected to report for every period in which any of them did. A report that is missing is named with its party and period.',
      'A mean with "skip" divides by the parties or periods that reported; what was not reported is never counted as 0 or as one more.',
      'Periods that are all numbers or all name fiscal years are in time order, others as they first appear; that decides first and last.',
      'Two values of one party for one period are both used by sum, min, max and count; avg, first and last cannot choose and name them.',
      'Percentages cannot be put together (use POOLED on numerators and denominators), nor can people (count them anew with PEOPLE).',
    ],
  },
  TREND: {
    description:
      'For how many periods in a row the values have moved the same way, as "Improving for 3 periods".',
    parameters: {
      values: 'The values from old to new, one cell for each period.',
      direction: '"up" or "down" (増加, 減少); omitted, the answer says rising and falling.',
    },
    answers: '"Improving", "Worsening", "Rising", "Falling" or "Level", and the number of periods.',
    example: { formula: '=KYODO.TREND({10,12,15,20},"up")', result: [['Improving for 3 periods']] },
    remarks: [
      'The number counts changes from one period to the next that go the same way as the last one.',
      'Blanks at the end are periods not yet reported and are left out. A blank further back ends the run.',
      'An indicator to keep has no better or worse: measure its distance from the target with ACHIEVEMENT.',
    ],
  },
  COHORT: {
    description:
      'The share with an outcome within some months of the end, among those whose months have gone by.',
    parameters: {
      ends: 'The range of end days (of a course, say), one row a person. Rows without one do not count.',
      outcomes: 'The range of outcome days (a job found, say); blank where there is none.',
      lagMonths: 'Within how many months of the end an outcome counts.',
      asOf: 'The as-of day: only people whose months have gone by on it are in the base.',
    },
    answers:
      'One row: the rate (1 is 100 %), people with the outcome, people whose months have gone by (the base), people still waiting.',
    example: {
      formula:
        '=KYODO.COHORT({"2021/3/31";"2021/3/31";"2021/9/30"},{"2021/6/30";"2021/8/1";""},3,"2021/10/1")',
      result: [[0.5, 1, 2, 1]],
    },
    remarks: [
      'The limit is the same day of the month, that many months later, that day included; the last day where the month has no such day (30 November + 3 is the end of February, 28 February + 3 is 28 May).',
      'People whose months have not gone by are not in the rate, whether or not they have an outcome.',
      'Outcomes before the end or after the limit do not count.',
      'When nobody’s months have gone by, the answer is #N/A with the reason, not 0 %.',
      'Show the base (people whose months have gone by) with the rate. A rate of fewer than 30 people says little.',
    ],
  },
};

/** What TREND answers. */
export const trendTexts: {
  readonly movements: Record<keyof typeof referenceTexts.movements, string>;
  readonly once: (movement: string) => string;
  readonly running: (movement: string, periods: number) => string;
} = {
  movements: {
    improving: 'Improving',
    worsening: 'Worsening',
    rising: 'Rising',
    falling: 'Falling',
    level: 'Level',
  },
  once: (movement) => `${movement} for 1 period`,
  running: (movement, periods) => `${movement} for ${periods} periods`,
};
