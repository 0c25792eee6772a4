/**
 * Every reason why there is no answer, with the data its sentence needs. The sentences are in
 * words/ja and words/en (one function per key); core holds no language. `argument` is always the
 * English parameter name; `position` counts from 1.
 */
export interface Reasons {
  // What a cell or a range holds.
  /** A value the rule needs was not reported (blank). */
  notReported: { readonly argument: string };
  /** Like notReported, for one cell of a range in which every cell is needed. */
  cellNotReported: { readonly argument: string; readonly position: number };
  /** No row is left to answer from. */
  noRows: Record<string, never>;
  /** A value that must be a number is none. */
  notANumber: { readonly argument: string; readonly value: string };
  /** A value that must be text is none. */
  notText: { readonly argument: string; readonly value: string };
  notAnInteger: { readonly argument: string; readonly value: number };
  /** Beyond the integers a cell holds exactly (2^53). */
  numberTooLarge: { readonly argument: string; readonly value: number };
  negative: { readonly argument: string; readonly value: number };
  /** A number that must be at least 1 is smaller. */
  notPositive: { readonly argument: string; readonly value: number };
  /** A single cell is needed, a block was given. */
  notOneValue: { readonly argument: string; readonly rows: number; readonly columns: number };
  /** The cell itself holds an error. */
  cellError: { readonly argument: string; readonly error: string };
  /** Two ranges that are read side by side have different shapes. */
  shapesDiffer: {
    readonly argument: string;
    /** For repeated arguments: which one. */
    readonly position?: number;
    readonly rows: number;
    readonly columns: number;
    readonly expected: string;
    readonly expectedRows: number;
    readonly expectedColumns: number;
  };
  /** The host cannot say which zeros are blank cells. */
  blanksUnknown: Record<string, never>;

  // Dates and years.
  notADate: { readonly value: string };
  /** 2021-02-30. */
  noSuchDay: { readonly value: string };
  /** Outside the dates this rule covers. */
  dateOutOfRange: { readonly value: string };
  /** A day before its era began (令和元年4月30日). */
  beforeEra: { readonly value: string; readonly era: string; readonly start: string };
  /** A calendar year, which lies in two fiscal years (令和3年). */
  calendarYearOnly: { readonly value: string };
  /** A year and a month where a day is needed (令和3年4月). */
  dayNeeded: { readonly value: string };
  /** A number that is neither a year nor a date serial. */
  numberNotADate: { readonly value: number };
  yearOutOfRange: { readonly year: number; readonly first: number; readonly last: number };
  /** A year number where a date is needed. */
  yearNotADate: { readonly year: number };
  unknownStyle: { readonly value: string };
  /** Text that is no day, where only a day will do. */
  notADay: { readonly value: string };
  /** A day before 1900-01-01, the first one that Excel holds. */
  beforeSerials: { readonly value: string };

  // Text, names, codes.
  numberUnreadable: { readonly value: string };
  /** 約500円, 10~20: `word` is what makes it inexact. */
  numberNotExact: { readonly value: string; readonly word: string };
  /** (500) is −500 in some books and "of which 500" in others. */
  numberInBrackets: { readonly value: string };
  /** 株式会社, without a name. */
  onlyLegalForm: { readonly value: string };
  /** Neither five nor six digits. */
  notALocalCode: { readonly value: string };
  noSuchPrefecture: { readonly value: string; readonly prefecture: string };
  /** Digits three to five number neither the prefecture nor a body in it. */
  noSuchBody: { readonly value: string; readonly body: string };
  localCodeCheckDigit: { readonly value: string; readonly expected: string };
  /** A number that is a five-digit code as well as a six-digit one without its leading zero. */
  localCodeAmbiguous: { readonly value: number; readonly first: string; readonly second: string };

  // Registers.
  /** The register has no gap: there is no number to name. */
  noGap: { readonly first: number; readonly last: number };
  tooManyGaps: {
    readonly first: number;
    readonly last: number;
    readonly count: number;
    readonly limit: number;
  };

  // Criteria.
  unpairedCriteria: { readonly count: number };
  criterionBlank: { readonly position: number };
  /** An operator typed in full width, which COUNTIFS would take for text. */
  criterionFullWidth: { readonly position: number; readonly value: string; readonly suggestion: string };

  // Indicators.
  /** The target equals the baseline: there was no distance to cover, so no share of it. */
  targetEqualsBaseline: { readonly target: number };
  /** Without a baseline the target itself is the measure, so it must be above zero. */
  targetNotPositive: { readonly target: number };
  unknownDirection: { readonly value: string };
  directionContradicts: {
    readonly direction: 'increase' | 'decrease';
    readonly baseline: number;
    readonly target: number;
  };
  /** A tolerance belongs to a maintain target only. */
  toleranceWithoutMaintain: { readonly tolerance: number };
  /** The sum or base to divide by is zero. */
  baseIsZero: { readonly argument: string };
  /** Like targetEqualsBaseline, where no direction can be given. */
  noDistance: { readonly target: number };
  /** No time has gone by, so nothing can be expected. */
  nothingExpectedYet: Record<string, never>;
  bandsNotThree: { readonly count: number };
  bandsNotFalling: { readonly bands: string };
  bandNotAFraction: { readonly value: number; readonly fraction: number };
  unknownAggregation: { readonly argument: string; readonly value: string };
  unknownMissingPolicy: { readonly value: string };
  /** First or last over places. */
  placesHaveNoOrder: { readonly value: string };
  /** A value whose place or period is blank. `position` is the row. */
  rowWithoutKey: { readonly argument: string; readonly position: number; readonly value: number };
  /** A place that did not report for a period in which others did. */
  reportMissing: { readonly place: string; readonly period: string };
  /** One place has two values for one period, and one of them would have to be chosen. */
  reportedTwice: { readonly place: string; readonly period: string };
  /** The last two periods with values are not next to each other, or there are none. */
  tooFewForTrend: Record<string, never>;
  /** An indicator to be kept gets neither better nor worse by rising. */
  maintainHasNoTrend: Record<string, never>;
  /** Everybody still has time: `from` is the first day on which somebody's is over. */
  noneMatured: { readonly waiting: number; readonly from: string };
  lagTooLong: { readonly value: number; readonly most: number };
  /** There is nothing to compare with fewer than two groups. */
  tooFewGroups: { readonly count: number };
  unknownReference: { readonly value: string };
  /** A place in the range that holds no group. */
  referenceNotAGroup: { readonly value: number };
  /** The workbook has no table of indicators, so it is no ledger that could be asked. */
  noLedger: Record<string, never>;
  /** Excel refused to let the ledger be read; `code` is Excel's. */
  ledgerUnreadable: { readonly code: string };
  /** A function that reads its workbook was called where there is none. */
  noWorkbook: Record<string, never>;
  /** Rows of the ledger are calculated from live cells that are calculated from these rows, and so on. */
  liveUnsettled: { readonly rounds: number };
  /** Several indicators have this name; `ids` are theirs. */
  indicatorNameTwice: { readonly name: string; readonly ids: string };
  /** No indicator that was asked for has a value in any fiscal year. */
  noYearsWithData: Record<string, never>;
  /** An attribute without the group that is meant. */
  attributeWithoutValue: { readonly attribute: string };
  valueWithoutAttribute: { readonly value: string };
  /** A text where the answer of LEDGER belongs. */
  notAHandle: { readonly value: string };
  /** A handle whose table this workbook's ledger does not have. */
  handleOfNoTable: { readonly value: string; readonly table: string };
  /** The ledger has no table of this name, in any language. */
  unknownLedgerTable: { readonly value: string };
  /** Headers that are those of no table of the ledger; `headers` are the first of them. */
  headersOfNoTable: { readonly headers: string };
  headersFitSeveral: { readonly names: string };
  /** The range is said to be a table whose key column is not in it. */
  keyColumnMissing: { readonly table: string; readonly column: string };
  /** No indicator of the ledger has this id. */
  noSuchIndicator: { readonly indicator: string };
  /** Its definition has faults, which the check tells. */
  definitionFaulty: { readonly indicator: string };
  digitsOutOfRange: { readonly value: number; readonly most: number };
  /** Its table leads to no project. */
  notByProject: { readonly table: string };
  unknownAttribute: { readonly attribute: string; readonly table: string };
  /** `names` are the ways to say which one is meant. */
  attributeAmbiguous: { readonly attribute: string; readonly names: string };
  unknownGroup: { readonly attribute: string; readonly value: string };
  /** Written out as a formula, it is longer than Excel takes. */
  formulaTooLong: { readonly indicator: string; readonly length: number; readonly most: number };
  /** Reported values are of one attribute at most. */
  oneGroupReported: Record<string, never>;
  /** The table is not in the workbook, or has no such column. */
  columnNotInLedger: { readonly table: string; readonly column: string };
  /** Nothing in the table at all, or nothing of the project that was asked for. */
  noRowsInTable: { readonly table: string };
  noRowsInYear: { readonly table: string; readonly fiscalYear: number };
  /** There are rows, none of which fits; a mean of none is no number. */
  noRowsFit: { readonly table: string };
  /** Rows that fit and have no number. */
  numbersNotReported: { readonly column: string; readonly count: number };
  /** A part of the year that is over and has no rows. */
  partWithoutRows: { readonly part: string };
  /** Nothing was reported in 実績; of a year of 0, ever. */
  nothingReported: { readonly indicator: string; readonly fiscalYear: number };
  /** Several parties reported, and the indicator does not say how they become one. */
  partiesNotCombined: { readonly count: number };
  timesNotCombined: { readonly count: number };
  /** Different people of several parties or periods: only the rows could tell. */
  peopleNotCombined: { readonly count: number };
  /** Months beside quarters, for one party in one year. */
  periodsMixed: { readonly place: string };
  /** A ratio is pooled from numerators and denominators, which are not all reported. */
  partsOfRatioMissing: { readonly place: string };
  /** The definition leaves blank what achievement or status needs. */
  definitionLacks: {
    readonly indicator: string;
    readonly column: 'target' | 'targetYear' | 'baseline' | 'baselineYear';
  };
  /** The definition's target is that of all projects. */
  noTargetOfProject: { readonly indicator: string; readonly project: string; readonly fiscalYear: number };
  nothingExpectedInYear: { readonly fiscalYear: number; readonly baselineYear: number };

  // Suppression of small counts.
  tableTooLarge: { readonly cells: number; readonly most: number };
  totalsDoNotAddUp: { readonly total: number; readonly sum: number };
  /** A subtotal, or a second total, would be one more equation. */
  subtotalInTable: { readonly value: string };
  /** Only hiding a total would help, and the totals are not part of the table. */
  totalsNeeded: Record<string, never>;
  unknownMethod: { readonly value: string };
  noTotalsToRound: Record<string, never>;
  markLooksLikeNumber: { readonly value: string };

  // Budget.
  weightsAllZero: { readonly argument: string };
  notAMultiple: { readonly amount: number; readonly unit: number };

  // Examples.
  /** No example has this name; `known` are the names there are, joined by ", ". */
  unknownExample: { readonly name: string; readonly known: string };

  // Files. The first word of each code is "file": words/ja/files.ts holds exactly these.
  fileEmpty: Record<string, never>;
  /** Neither a zip nor an old Microsoft file: a picture, a PDF, a CSV … */
  fileNotWorkbook: Record<string, never>;
  /** .xls of Excel 97–2003. */
  fileOldFormat: Record<string, never>;
  /** Behind a password. */
  fileEncrypted: Record<string, never>;
  /** An archive without a workbook in it. */
  fileNoWorkbook: { readonly found: 'document' | 'presentation' | 'openDocument' | 'zip' };
  /** .xlsb. */
  fileBinaryWorkbook: Record<string, never>;
  /** `part` is the path inside the file, or "zip" for the archive itself. */
  fileDamaged: { readonly part: string };
  /** In bytes. */
  fileTooLarge: { readonly bytes: number; readonly limit: number };
  fileTooManyParts: { readonly count: number; readonly limit: number };
  /** A part that would inflate to more than `limit` bytes, or far more than real data does. */
  fileInflatesTooMuch: { readonly part: string; readonly limit: number };
  /** A part with a document type, through which a file could read others or swell without end. */
  fileHasDtd: { readonly part: string };
  /** A workbook in which no table of a ledger was found. */
  fileNoLedger: Record<string, never>;
  // Said of a file that was opened.
  /** Rows directly below a table, outside its range, were read with it. */
  fileRowsBelowTable: { readonly table: string; readonly count: number };
  /** A person's own columns beyond those that are read. */
  fileColumnsLeftOut: { readonly table: string; readonly count: number };
  fileMacrosNotRun: Record<string, never>;
  fileLinksNotFollowed: { readonly count: number };
  /** Sheets of other kinds (charts, dialogs): kept in the file, not shown. */
  fileSheetsNotShown: { readonly names: string };
}

export type Reason = { [K in keyof Reasons]: { readonly code: K; readonly data: Reasons[K] } }[keyof Reasons];

export function reason<K extends keyof Reasons>(code: K, data: Reasons[K]): Reason {
  return { code, data } as Reason;
}
