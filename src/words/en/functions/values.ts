import type { SameFunctions } from '../../function-help';
import type { values as reference } from '../../ja/functions/values';

/** Years, the Japanese calendar, text as it was typed, running numbers. */
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
  DATEOF: {
    description: 'The date (a serial number) that text such as 令和元年5月1日, H31.4.30 or 2019/5/1 names.',
    parameters: {
      text: 'Text that is a date, full width too; a weekday or a time is ignored. A date cell keeps its day.',
    },
    answers: 'A date serial. Give the cell a date format to see a date.',
    example: { formula: '=KYODO.DATEOF("令和元年5月1日")', result: [[43586]] },
    remarks: [
      'A year or a month alone is refused; no day is made up.',
      'Excel dates begin on 1 January 1900. Earlier days cannot be dates.',
      'A blank and 0 count as not reported.',
    ],
  },
  NUMBEROF: {
    description: 'The number that text such as 1,234円, ▲５００ or 2.5万円 stands for.',
    parameters: {
      text: 'A number as text: any width, commas, ▲ △, 千 万 億 兆, kanji, 円 and counters such as 人, %.',
    },
    answers: 'A number; text with % gives a fraction (36.3% is 0.363). A number is itself.',
    example: { formula: '=KYODO.NUMBEROF("1億2,500万円")', result: [[125000000]] },
    remarks: [
      '▲ and △ mean minus, as in Japanese accounts.',
      'Inexact numbers (約500円, 50人以上, 10～20) are refused with a sentence.',
      '(500) can mean minus or "of which 500", so it is not made a number.',
      'Units alone (千円, 百万円) and years, months, days or hours are not made numbers.',
      'A blank is not reported, 0 is 0.',
    ],
  },
  NORMALIZE: {
    description: 'Text in one way of writing: half-width letters and digits, full-width kana, single spaces.',
    parameters: { text: 'The text. A number is given back as it is.' },
    answers: 'The text, trimmed; runs of spaces and line breaks inside it become one space.',
    example: { formula: '=KYODO.NORMALIZE("ＡＢＣ　ﾋﾞﾙ ２階")', result: [['ABC ビル 2階']] },
    remarks: [
      'Voicing marks of half-width kana join their kana (ｶﾞ becomes ガ).',
      'Signs that are several characters in one come apart: ㈱ becomes (株), ① 1, ㎡ m2.',
      'Capitals, hyphens and variants of kanji (髙 and 高) stay.',
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
