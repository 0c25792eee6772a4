import type { FormulaWords } from '../formula-words';

export const formulaWords: FormulaWords = {
  steps: {
    inPeriod: 'inPeriod',
    fits: 'fitting',
    values: 'figures',
    days: 'startDays',
    outcomes: 'outcomeDays',
    matured: 'matured',
    part: 'yearPart',
    parts: 'allParts',
    numerator: 'numerator',
    denominator: 'denominator',
    reports: 'reports',
    wholeYear: 'wholeYear',
    places: 'reporters',
  },
  dialects: {
    modern: 'Excel 2021, Microsoft 365',
    classic: 'from Excel 2016, LibreOffice 7.4',
  },
  limits: {
    writtenAlike: (columns) =>
      `The same text is written in the same way in every row of ${columns} (width, spaces around it, number or text).`,
    realNumbers: (columns) => `Numbers, days and years in ${columns} are numbers, not texts.`,
    noWildcards: (columns) =>
      `${columns} are without the signs * ? ~ (formulas for Excel 2016 and LibreOffice).`,
    wholeYearRows: () =>
      'The measurements hold values for whole years. A place with values for parts of the year only, or with 2 rows for one period, makes it #N/A.',
    onlyWholeYearRows: () =>
      'The measurements hold one row for each place, for the whole year. Rows for parts of the year, or a 2nd row of a place, make it #N/A (formulas for Excel 2016 and LibreOffice).',
    slowWhenLong: () =>
      'With tens of thousands of rows, counting without duplicates takes about 1 minute (formulas for Excel 2016 and LibreOffice).',
    asOfToday: () =>
      'It asks on the day on which it is calculated, so the answer may change from day to day.',
  },
};
