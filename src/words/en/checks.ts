import type { FindingSentences } from '../../core/ledger/checks/finding';

/** What a check says of a cell: what is wrong, with which value, and what to do. */
export const findingSentences: FindingSentences = {
  columnMissing: ({ header }) =>
    `This table lacks the column “${header}”, which it needs. Check the headers, or add the column.`,
  missingKey: ({ column }) => `“${column}” is blank. Give this row an ID that no other row has.`,
  duplicateKey: ({ column, shown, first }) =>
    `“${shown}” in “${column}” stands in ${first} already. Change one of them, or delete one if both rows are the same.`,
  requiredMissing: ({ column }) => `“${column}” must be filled and is blank. Enter its value.`,
  danglingReference: ({ column, shown, table }) =>
    `“${shown}” in “${column}” is not in the table “${table}”. Check the ID, or add its row to “${table}” first.`,

  errorValue: ({ column, error }) =>
    `“${column}” holds an error (${error}). Mend the formula or the cells it refers to.`,
  notANumber: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a number. Enter the number alone, without units or other words.`,
  notAnInteger: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a whole number. Enter a whole number.`,
  notADate: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a date. Enter year, month and day, as in 2021/4/1.`,
  notAFiscalYear: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a fiscal year. Enter the year in which it begins, in four digits (2021 for 令和3年度).`,
  notText: ({ column, shown }) => `“${shown}” in “${column}” is not text. Enter it as text.`,
  dateAsText: ({ column, shown, date }) =>
    `“${shown}” in “${column}” is text, not a date. Make it the date ${date}.`,
  codeAsNumber: ({ column, shown, plain }) =>
    `“${shown}” in “${column}” is a number, which loses leading zeros. Make it the text “${plain}”.`,

  unknownListValue: ({ column, shown, list }) =>
    `“${shown}” in “${column}” is not in the list “${list}”. Pick a value of the list, or add this one below the list if it is here to stay.`,
  beforeProject: ({ column, shown, project, starts }) =>
    `${shown} in “${column}” is before the project “${project}” starts (${starts}). Correct one of the dates.`,
  afterProject: ({ column, shown, project, ends }) =>
    `${shown} in “${column}” is after the project “${project}” ends (${ends}). Correct one of the dates.`,
  outsideFiscalYear: ({ column, shown, year, first, last }) =>
    `${shown} in “${column}” is outside the fiscal year ${year} of its row (${first} to ${last}). Correct the date or the year.`,
  numberMissing: ({ column, shown, missing }) =>
    `${missing} is missing in “${column}” (the next is ${shown}). Add its row, or note why there is none.`,
  numbersMissing: ({ column, shown, first, last }) =>
    `${first} to ${last} are missing in “${column}” (the next is ${shown}). Add their rows, or note why there are none.`,

  cumulativeFalls: ({ column, shown, before, first, year, reporting }) =>
    `“${column}” ${shown} is less than ${before} in ${first} (fiscal year ${year}). A cumulative value never falls: correct one of the two, or “${reporting}” of the indicator.`,

  numberAsText: ({ column, shown, plain }) =>
    `“${shown}” in “${column}” is text, not a number, and is left out of calculations. Make it the number ${plain}.`,
  fullWidth: ({ column, shown, plain }) =>
    `“${shown}” in “${column}” has full-width letters, digits or signs. Make it “${plain}” in half width.`,
  spaces: ({ column, shown, plain }) =>
    `“${shown}” in “${column}” has spaces that only lay it out. Make it “${plain}”.`,
  halfWidthKana: ({ column, shown, plain }) =>
    `“${shown}” in “${column}” has half-width kana. Make it “${plain}” in full width.`,
  eraText: ({ column, shown, plain }) =>
    `“${shown}” in “${column}” is text in the Japanese calendar, which cannot be calculated with. Make it ${plain}.`,
  mergedCells: ({ column, area }) =>
    `The cells ${area}, beginning in “${column}”, are merged. Unmerge them and give each cell of the table its value.`,

  corporateNumberDigits: ({ column, shown }) =>
    `“${shown}” in “${column}” is not 13 digits. Check the corporate number.`,
  corporateNumberCheckDigit: ({ column, shown }) =>
    `The check digit (the first) of “${shown}” in “${column}” is wrong. Check the corporate number for a slip.`,
  localCodeDigits: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a six-digit local government code. Enter all six digits, as text.`,
  localCodeUnknown: ({ column, shown }) =>
    `“${shown}” in “${column}” numbers no prefecture or municipality. Check the local government code.`,
  localCodeCheckDigit: ({ column, shown }) =>
    `The check digit (the last) of “${shown}” in “${column}” is wrong. Check the local government code for a slip.`,
  localCodeShort: ({ column, shown, plain }) =>
    `“${shown}” in “${column}” lacks its check digit. Make it “${plain}”.`,
  postalCode: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a postal code. Write it as 000-0000, in half width.`,
  telephone: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a telephone number. Write it from its area code, which begins with 0, in half-width digits and hyphens.`,
  mail: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a mail address. Write one address, in half width.`,
  url: ({ column, shown }) =>
    `“${shown}” in “${column}” is not a web address. Write it beginning with https://.`,
  organisationTwice: ({ column, shown, other, first }) =>
    `“${shown}” in “${column}” is the same as “${other}” in ${first} but for legal form, spaces and the like. If they are one organisation, keep one row; if not, enter their corporate numbers.`,

  definitionNeeds: ({ column, measure }) =>
    `An indicator measured as “${measure}” needs “${column}”. Fill it in, or measure it another way.`,
  sourceTableUnknown: ({ column, shown, tables }) =>
    `This ledger has no table “${shown}” as “${column}” says. Tables to choose from: ${tables.join(', ')}.`,
  sourceColumnUnknown: ({ column, name, table }) =>
    `“${name}” in “${column}” is no column of the table “${table}”, nor of a table its ids lead to. Check the header.`,
  sourceColumnAmbiguous: ({ column, name, names }) =>
    `“${name}” in “${column}” could be any of ${names.join(', ')}. Write which one.`,
  sourceNotNumbers: ({ column, shown, measure }) =>
    `“${shown}” in “${column}” does not hold numbers, so there is no ${measure} of it. Choose a column of numbers.`,
  sourceNotDays: ({ column, shown }) =>
    `“${shown}” in “${column}” does not hold dates. Choose a column of dates.`,
  sourceWithoutDay: ({ column, table, names }) =>
    names.length === 0
      ? `The rows of “${table}” have no date, so they cannot be counted by period. Count over all time, or name a column of dates in “${column}”.`
      : `“${column}” is blank, so the rows of “${table}” cannot be counted by period. Write one of the columns there are (${names.join(', ')}).`,
  filterUnreadable: ({ column, part }) =>
    `“${part}” in “${column}” is no condition. Write it as header=value, with “;” between conditions.`,
  filterValueUnknown: ({ column, shown, name, value, list }) =>
    `“${shown}” in “${column}” asks for “${value}” in “${name}”, which is not in the list “${list}”, so no row would fit. Write a value of the list.`,
  filterNotOrdered: ({ column, shown, name }) =>
    `“${shown}” in “${column}” asks which is greater in “${name}”, a column of text. Text has no order: use = or <>.`,
  filterValueUnreadable: ({ column, shown, name, value }) =>
    `“${shown}” in “${column}” compares “${name}” with “${value}”, which is no number or date. Write a value that fits the column.`,
  ratioCircular: ({ column, way }) =>
    `“${column}” leads back to this indicator (${way.join(' → ')}). Make the ratio of indicators that do not lead back to it.`,
  unitExpected: ({ column, shown, unit }) =>
    `“${shown}” in “${column}” does not fit what is counted. Make it “${unit}”, or correct the column that is counted.`,
  notAShare: ({ column, unit }) =>
    `“${column}” says “${unit}”, but this is not a share. Correct the unit, or make it a ratio of two indicators of the same unit.`,
  shareAveraged: ({ column, shown, instead }) =>
    `“${column}” says “${shown}”, but percentages can be neither added nor averaged. Make it “${instead}”.`,
  peopleAdded: ({ column, shown, instead }) =>
    `“${column}” says “${shown}”, but adding unduplicated people counts the same person twice. Make it “${instead}”.`,
  targetWrongSide: ({ column, shown, direction, baseline }) =>
    `${shown} in “${column}” does not lie on the side of “${direction}” from the baseline ${baseline}. Correct the target, the baseline or the direction.`,
};
