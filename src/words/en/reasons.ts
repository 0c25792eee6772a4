import type { ReasonSentences } from '../ja/reasons';
import { fileReasons } from './files';
import { indicators } from './ledger/indicators';

/** Why there is no answer, and what to do. `argument` arrives as the name the reader knows. */
export const reasonSentences: ReasonSentences = {
  notReported: ({ argument }) => `"${argument}" is not reported. Enter a value.`,
  cellNotReported: ({ argument, position }) =>
    `Item ${position} of "${argument}" is blank. Enter a value (0 if there is none).`,
  noRows: () => 'There is no row to calculate from. Check the range and whether values are entered.',
  notANumber: ({ argument, value }) =>
    `"${value}" in "${argument}" is not a number. Make it a number or leave it blank.`,
  notText: ({ argument, value }) => `"${value}" cannot be used for "${argument}". Give text.`,
  notAnInteger: ({ argument, value }) =>
    `${value} in "${argument}" is not a whole number. Use a whole number.`,
  numberTooLarge: ({ argument, value }) =>
    `${value} in "${argument}" is too large to calculate exactly. Use at most 15 digits.`,
  negative: ({ argument, value }) => `${value} in "${argument}" is negative. Use 0 or more.`,
  notPositive: ({ argument, value }) => `${value} cannot be used for "${argument}". Use 1 or more.`,
  notOneValue: ({ argument, rows, columns }) =>
    `"${argument}" takes one value, but a range of ${rows} × ${columns} cells was given.`,
  cellError: ({ argument, error }) => `The cell for "${argument}" holds the error ${error}. Mend that cell.`,
  shapesDiffer: ({ argument, position, rows, columns, expected, expectedRows, expectedColumns }) =>
    `"${argument}${position ?? ''}" (${rows} × ${columns} cells) and "${expected}" (${expectedRows} × ${expectedColumns}) differ in size. Use ranges of the same size.`,
  blanksUnknown: () =>
    'Not calculated: blanks and zeros could not be told apart. Refer to cells of this workbook and calculate again.',

  notADate: ({ value }) =>
    `"${value}" is neither a date nor a fiscal year. Write 2021/4/1, 令和3年4月1日, 令和3年度, R3 or FY2021.`,
  noSuchDay: ({ value }) => `There is no such day as "${value}". Check year, month and day.`,
  dateOutOfRange: ({ value }) => `"${value}" is out of range. Use a date from 1 January 1873 on.`,
  beforeEra: ({ value, era, start }) =>
    `"${value}" is before ${era} began (${start}). Check the era and the date.`,
  calendarYearOnly: ({ value }) =>
    `"${value}" is a calendar year, which lies in two fiscal years. Write "${value}度" for the fiscal year, or give month and day.`,
  dayNeeded: ({ value }) => `"${value}" names no day. Give year, month and day.`,
  numberNotADate: ({ value }) =>
    `${value} is neither a year nor a date. Give a year (1868 to 2200) or a date; write a year of an era as R3.`,
  yearOutOfRange: ({ year, first, last }) => `The year ${year} is out of range. Use ${first} to ${last}.`,
  yearNotADate: ({ year }) =>
    `${year} is only a year, not a date. To show it as a fiscal year use the style "年度" (fiscalYear).`,
  unknownStyle: ({ value }) =>
    `There is no style "${value}". Use "long" (令和3年4月1日), "short" (R3.4.1) or "年度" (令和3年度).`,
  notADay: ({ value }) =>
    `"${value}" is not a date. Give year, month and day, as 2019/5/1, 令和元年5月1日 or H31.4.30.`,
  beforeSerials: ({ value }) =>
    `${value} cannot be an Excel date: those begin on 1 January 1900. Leave it as text.`,

  numberUnreadable: ({ value }) =>
    `"${value}" cannot be read as a number. Write it as 1,234円, ▲500, 3千円, 1億2,500万円 or 36.3%.`,
  numberNotExact: ({ value, word }) =>
    `"${value}" is not exact because of "${word}", so it is not made a number. Enter a definite number.`,
  numberInBrackets: ({ value }) =>
    `The brackets of "${value}" can mean minus or "of which". Remove them, and put ▲ before a negative number.`,
  onlyLegalForm: ({ value }) =>
    `"${value}" holds only a legal form or signs, no name. Enter the name of the organisation.`,
  notALocalCode: ({ value }) =>
    `"${value}" is not a local government code. Write five digits, or six with the check digit.`,
  noSuchPrefecture: ({ value, prefecture }) =>
    `"${value}" begins with ${prefecture}, which is no prefecture (01 to 47). Check the code.`,
  noSuchBody: ({ value, body }) =>
    `Digits three to five of "${value}", ${body}, are not in use. Has a leading zero been lost?`,
  localCodeCheckDigit: ({ value, expected }) =>
    `The check digit (the sixth) of "${value}" is wrong. If the first five are right, it is ${expected}. Check the code.`,
  localCodeAmbiguous: ({ value, first, second }) =>
    `The number ${value} can be ${first} (five digits, check digit added) or ${second} (six digits that lost a zero). Enter it as text.`,

  noGap: ({ first, last }) => `No number is missing from ${first} to ${last}.`,
  tooManyGaps: ({ first, last, count, limit }) =>
    `From ${first} to ${last}, ${count} numbers are missing: more than the ${limit} that can be listed. Is this the column of running numbers?`,

  unpairedCriteria: ({ count }) =>
    `Ranges and criteria come in pairs, but ${count} were given. Add the criterion of the last range.`,
  criterionBlank: ({ position }) =>
    `Criterion ${position} is blank. Write "=" to count blank cells, "<>" to count cells that are not.`,
  criterionFullWidth: ({ position, value, suggestion }) =>
    `The signs of criterion ${position}, "${value}", are full width. Write "${suggestion}" in half width.`,

  targetEqualsBaseline: ({ target }) =>
    `Target and baseline are both ${target}, so there is no achievement to measure. Check them, or use the direction "keep".`,
  targetNotPositive: ({ target }) =>
    `The target is ${target}: it cannot be the only measure. For an increase or a decrease, give a baseline.`,
  unknownDirection: ({ value }) =>
    `There is no direction "${value}". Use up, down or keep (増加, 減少, 維持).`,
  directionContradicts: ({ direction, baseline, target }) =>
    `The direction is "${direction === 'increase' ? 'up' : 'down'}", but from the baseline ${baseline} to the target ${target} is the other way. Mend one of them.`,
  toleranceWithoutMaintain: ({ tolerance }) =>
    `A tolerance (${tolerance}) is for the direction "keep" only. Use "keep" or leave the tolerance blank.`,
  baseIsZero: ({ argument }) => `"${argument}" is 0, so there is nothing to divide by. Check it.`,
  noDistance: ({ target }) =>
    `Target and baseline are both ${target}, so there is no way to go and no status. Measure a target to keep with ACHIEVEMENT.`,
  nothingExpectedYet: () =>
    'The elapsed time is 0, so nothing can be expected yet and there is no status. Ask again when time has gone by.',
  bandsNotThree: ({ count }) =>
    `There are ${count} bands. Give three, for achieved, on track and slightly behind, as {1,0.8,0.6}.`,
  bandsNotFalling: ({ bands }) => `The bands (${bands}) must fall, as {1,0.8,0.6} do.`,
  bandNotAFraction: ({ value, fraction }) =>
    `The band ${value} is too large. Bands are fractions, 1 for 100 % (${fraction} for ${value} %).`,
  unknownAggregation: ({ argument, value }) =>
    `"${value}" cannot be used for "${argument}". Use sum, avg, min, max, first, last or count (PEOPLE counts people, POOLED gives ratios).`,
  unknownMissingPolicy: ({ value }) =>
    `There is no way "${value}" to treat what is not reported. Use noAnswer, skip, carry or zero.`,
  placesHaveNoOrder: ({ value }) =>
    `Parties and places have no order, so "${value}" cannot put them together. Use sum, avg, min, max or count.`,
  rowWithoutKey: ({ argument, position, value }) =>
    `Item ${position} of "${argument}" is blank, so nobody knows where the value ${value} belongs. Enter it.`,
  reportMissing: ({ place, period }) =>
    `"${place}" has reported no value for ${period}. Enter it, or say what holds when nothing is reported ("skip", say).`,
  reportedTwice: ({ place, period }) =>
    `"${place}" has more than one value for ${period}, and none can be chosen. Keep one, or put periods together with "sum", say.`,
  tooFewForTrend: () =>
    'There are no two periods in a row with values at the end, so nobody knows which way it goes. Ask again when the last two are reported.',
  maintainHasNoTrend: () =>
    'An indicator to keep gets neither better nor worse by rising. Leave the direction out, or measure the distance from the target with ACHIEVEMENT.',
  noneMatured: ({ waiting, from }) =>
    `Nobody's months have gone by yet (${waiting} still to come). Use an as-of day from ${from} on.`,
  lagTooLong: ({ value, most }) => `A lag of ${value} is too long. Give a number of months up to ${most}.`,
  tooFewGroups: ({ count }) =>
    `Groups with both rate and population: ${count}. Enter two or more, so that there is something to compare.`,
  unknownReference: ({ value }) =>
    `There is no reference "${value}". Use "max", "min" or the place of a group in the range.`,
  referenceNotAGroup: ({ value }) =>
    `Place ${value} of the range holds no group with both rate and population. Check the reference.`,
  tableTooLarge: ({ cells, most }) =>
    `The table has ${cells} cells; up to ${most} can be handled. Divide it.`,
  totalsDoNotAddUp: ({ total, sum }) =>
    `A total is ${total}, but its parts add up to ${sum}. Mend the values, or the label of what is no total.`,
  subtotalInTable: ({ value }) =>
    `The table has "${value}". With subtotals or a second total nothing can be guaranteed: give the table without them.`,
  totalsNeeded: () =>
    'If the totals are published elsewhere, hiding counts alone cannot protect them. Give the table with its row and column of totals.',
  unknownMethod: ({ value }) => `There is no method "${value}". Use hide, up, round or totals.`,
  noTotalsToRound: () => 'The table has no totals to round up. Give it with its row or column of totals.',
  markLooksLikeNumber: ({ value }) =>
    `The mark "${value}" cannot be told from a number. Use letters or signs such as X or ―.`,
  noLedger: () =>
    'This workbook has no table of indicators. Make a ledger in the task pane, or use the function in a workbook that has one.',
  ledgerUnreadable: ({ code }) =>
    `Excel did not let the ledger of this workbook be read (${code}). The cell is calculated again as soon as it can be.`,
  noWorkbook: () =>
    'This function reads the ledger of the open workbook. Enter it into a cell of a workbook that has one.',
  liveUnsettled: ({ rounds }) =>
    `Rows of the ledger and this cell are calculated from each other, and ${rounds} rounds came to no end. Let no formula in a row use this cell.`,
  indicatorNameTwice: ({ name, ids }) =>
    `Several indicators are called "${name}" (${ids}). Name it by its id.`,
  noYearsWithData: () =>
    'No indicator has a value in any fiscal year. Enter rows in the table of measurements, or in the tables that are counted.',
  attributeWithoutValue: ({ attribute }) =>
    `Give attributes and values in pairs, as "sex","female". "${attribute}" has no value, and is no answer of LEDGER.`,
  valueWithoutAttribute: ({ value }) =>
    `Say which attribute "${value}" is a value of, in front of it, as in "sex","female".`,
  notAHandle: ({ value }) =>
    `"${value}" is no answer of LEDGER. Give a cell with =KYODO.LEDGER(Participation[#All]) or the like.`,
  handleOfNoTable: ({ value, table }) =>
    `"${value}" stands for the table "${table}", which the ledger of this workbook does not have. Give the cell with LEDGER again.`,
  unknownLedgerTable: ({ value }) =>
    `The ledger has no table "${value}". Give the name of one of its tables, such as Participation or Sessions.`,
  headersOfNoTable: ({ headers }) =>
    `The headers (${headers}) do not tell which table of the ledger this is. Include the header row, as in Participation[#All], or give the name of the table as second argument.`,
  headersFitSeveral: ({ names }) =>
    `The headers fit each of ${names}. Give the name of the table as second argument.`,
  keyColumnMissing: ({ table, column }) =>
    `The range that is said to be "${table}" has no header "${column}". Include the header row, as in ${table}[#All].`,
  noSuchIndicator: ({ indicator }) =>
    `This ledger has no indicator “${indicator}”, or several. Check the indicator's ID.`,
  definitionFaulty: ({ indicator }) =>
    `The definition of the indicator “${indicator}” has something to put right, so nothing is counted. See what the check says, and correct the table of indicators.`,
  digitsOutOfRange: ({ value, most }) =>
    `${value} decimals cannot be used. Use a whole number from 0 to ${most}.`,
  notByProject: ({ table }) =>
    `The rows of “${table}” do not say which project they belong to. Leave the project out.`,
  unknownAttribute: ({ attribute, table }) =>
    `No column “${attribute}” can be reached from the rows of “${table}”. Check the name of the header.`,
  attributeAmbiguous: ({ attribute, names }) =>
    `There are several columns “${attribute}”. Name one of these: ${names}.`,
  unknownGroup: ({ attribute, value }) => `“${attribute}” has no value “${value}”. Use a value of its list.`,
  formulaTooLong: ({ indicator, length, most }) =>
    `As a formula of this kind, the indicator “${indicator}” takes ${length} characters; Excel allows ${most}. Use the other kind, or the KYODO functions.`,
  oneGroupReported: () => 'Reported values are broken down by one attribute at most. Ask for one.',
  columnNotInLedger: ({ table, column }) =>
    `This ledger has no column “${column}” in “${table}”. Check the table and its headers.`,
  noRowsInTable: ({ table }) =>
    `“${table}” has no rows to count. Nothing reported is not zero, so there is no answer.`,
  noRowsInYear: ({ table, fiscalYear }) =>
    `“${table}” has no rows in fiscal year ${fiscalYear}. Nothing reported is not zero, so there is no answer.`,
  noRowsFit: ({ table }) => `No row of “${table}” fits the conditions, so there is no value.`,
  numbersNotReported: ({ column, count }) =>
    `“${column}” is blank in ${count} of the rows. Fill it in, or choose how the indicator treats missing values.`,
  partWithoutRows: ({ part }) =>
    `There are no rows for ${part}. Fill them in, or choose how the indicator treats missing values.`,
  nothingReported: ({ indicator, fiscalYear }) =>
    `The measurements hold no value of indicator “${indicator}”${fiscalYear === 0 ? '' : ` for fiscal year ${fiscalYear}`}. Fill it in.`,
  partiesNotCombined: ({ count }) =>
    `${count} places reported a value. Choose in the indicator how they are put together over parties.`,
  timesNotCombined: ({ count }) =>
    `${count} periods have a value. Choose in the indicator how they are put together over time.`,
  peopleNotCombined: ({ count }) =>
    `People may be in several of these ${count} reports, which cannot be added. Define the indicator by the rows of participation.`,
  periodsMixed: ({ place }) =>
    `“${place}” reported for periods of different lengths, such as quarters and months. Use one of them.`,
  partsOfRatioMissing: ({ place }) =>
    `“${place}” did not report both numerator and denominator. Fill in both.`,
  definitionLacks: ({ indicator, column }) =>
    column === 'target'
      ? `Indicator “${indicator}” has no target. Fill in its “Target”, or “Target” of the year in the measurements.`
      : `“${indicators.columns[column].header}” of indicator “${indicator}” is blank, so its progress cannot be judged. Fill it in.`,
  noTargetOfProject: ({ indicator, project, fiscalYear }) =>
    `The measurements set no target of project “${project}” for fiscal year ${fiscalYear} (the target of indicator “${indicator}” is that of all projects).`,
  nothingExpectedInYear: ({ fiscalYear, baselineYear }) =>
    `Fiscal year ${fiscalYear} is not after the baseline year ${baselineYear}, so progress is not judged yet.`,

  weightsAllZero: ({ argument }) => `"${argument}" add up to 0. Make at least one greater than 0.`,
  notAMultiple: ({ amount, unit }) =>
    `The amount ${amount} is not a multiple of the unit ${unit}. Adjust the amount or use a smaller unit.`,

  unknownExample: ({ name, known }) => `There is no example "${name}". Examples: ${known}`,

  ...fileReasons,
};
