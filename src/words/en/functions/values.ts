import type { SameFunctions } from '../../function-help';
import type { values as reference } from '../../ja/functions/values';

/** Years, the Japanese calendar, running numbers. */
export const values: SameFunctions<typeof reference> = {
  FISCALYEAR: {
    description:
      'The Japanese fiscal year (April to March) of a date or of text such as 令和3年度, R3 or H27年度.',
    parameters: {
      value: 'A date, text that names a fiscal year (令和3年度, R3, 2021年度, FY2021), or a year.',
    },
    answers: 'The year in which the fiscal year begins.',
    example: { formula: '=KYODO.FISCALYEAR("平成31年度")', result: [[2019]] },
    remarks: [
      'Numbers from 1868 to 2200 are read as fiscal years, larger ones as date serials.',
      'The year of an era may pass its end and goes on counting: 平成32年度 is 2020.',
      '令和3年 (without 度) is a calendar year, which lies in two fiscal years, and is refused.',
      'A blank and 0 count as not reported.',
    ],
  },
  WAREKI: {
    description: 'A date or a fiscal year in the Japanese calendar.',
    parameters: {
      value: 'A date or text that is one; with the style "年度" a fiscal year (2021, R3) will do too.',
      style: 'Omitted: 令和3年4月1日. "short": R3.4.1. "年度" or "fiscalYear": 令和3年度.',
    },
    answers: 'Text. The first year of an era is written 元年.',
    example: { formula: '=KYODO.WAREKI("2019-05-01","short")', result: [['R1.5.1']] },
    remarks: [
      'Eras change on the day itself: 30 April 2019 is 平成31年, 1 May 2019 is 令和元年.',
      'A fiscal year in whose first calendar year the era changes bears the new name: 2019 is 令和元年度.',
      'Date serials before March 1900 are read as Excel shows them.',
    ],
  },
  MISSINGNUMBERS: {
    description: 'The numbers missing from a running register.',
    parameters: { numbers: 'The range of numbers; order and duplicates do not matter.' },
    answers: 'A column of the numbers not used between the smallest and the largest.',
    example: { formula: '=KYODO.MISSINGNUMBERS({1,2,4,7})', result: [[3], [5], [6]] },
    remarks: [
      'When nothing is missing the answer is #N/A with a sentence; IFNA turns it into anything you like.',
      'Numbers stored as text are not counted: the first of them is named.',
      'Cells with errors and blanks count as not reported.',
    ],
  },
};
