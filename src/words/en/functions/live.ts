import type { SameFunctions } from '../../function-help';
import type {
  handleText as handleReference,
  kpiTableWords as tableReference,
  live as reference,
  scorecardTable as scorecardReference,
} from '../../ja/functions/live';

const HANDLE =
  "The answer of LEDGER. That table is then counted from the range LEDGER was given, not from the workbook's own.";

/** Functions that read the ledger of their workbook themselves. */
export const live: SameFunctions<typeof reference> = {
  KPI: {
    description:
      "An indicator's value, by its definition, from the ledger of this workbook. Follows every change of it.",
    parameters: {
      indicator: 'The id of the indicator (K01, say), or its name.',
      fiscalYear:
        'The fiscal year: 2021, "R3" or "令和3年度". Omitted, all time; of reported values, the last year.',
      project: 'The id of a project; omitted, all of them.',
      attributeValueOrHandle:
        'Pairs of an attribute and a value ("sex","female"); all must hold. The answer of LEDGER may come last.',
    },
    answers: 'The value of the indicator. Indicators in percent answer 0 to 100.',
    example: { formula: '=KYODO.KPI("K02",2021)', result: [[415]], ledger: 'after-work-club' },
    remarks: [
      'What is counted, and how, is what the table of indicators says; "kyodo indicators" tells it in a sentence for each.',
      'Without an answer it is #N/A with the reason, never 0. Rows to count of which none fits are 0.',
      'The ledger is read once for all cells: 500 cells with KPI do not read it 500 times.',
      'Small groups are answered as they are. Hide small counts with BREAKDOWN or SUPPRESS before a table is published.',
      'A blank argument is an omitted one.',
    ],
  },
  KPITABLE: {
    description:
      'Indicators by fiscal year, as a table, on request by project or attribute. Follows every change of the ledger.',
    parameters: {
      indicators: 'The range of ids or names of indicators; omitted, all of them.',
      fiscalYears: 'The range of fiscal years; omitted, every year with data.',
      by: '"project", or the name of an attribute ("sex", say): a row for each of them. Omitted, nothing is divided.',
      handle: HANDLE,
    },
    answers:
      'A table with a header row: id, name, unit, what it was divided by, and the value of each fiscal year.',
    example: {
      formula: '=KYODO.KPITABLE({"K01";"K03"},2021)',
      result: [
        ['ID', 'Indicator', 'Unit', 2021],
        ['K01', 'Total attendance', 'attendances', 2764],
        ['K03', 'Online sessions', 'times', 114],
      ],
      ledger: 'after-work-club',
    },
    remarks: [
      'Where there is no value it is #N/A with the reason, never 0: a chart leaves a gap there.',
      'A year with data is one in which any of the indicators has a value. Years that are given are columns in any case.',
      'An indicator that cannot be divided that way keeps one row, whose cells say why.',
      'Small groups are answered as they are. Hide small counts with BREAKDOWN or SUPPRESS before a table is published.',
    ],
  },
  SCORECARD: {
    description:
      'The indicators of a fiscal year: target, actual, achievement, status, trend. Follows every change of the ledger.',
    parameters: {
      fiscalYear: 'The fiscal year: 2021, "R3" or "令和3年度". Omitted, the last year with data.',
      project: 'The id of a project; omitted, all of them.',
      handle: HANDLE,
    },
    answers: 'A table with a header row and a row for each indicator. An achievement of 1 is 100 %.',
    example: {
      formula: '=KYODO.SCORECARD(2021)',
      result: [
        [
          'ID',
          'Indicator',
          'Level',
          'Unit',
          'Baseline',
          'Target',
          'Actual',
          'Achievement',
          'Status',
          'Trend',
          'Last report',
        ],
        [
          'K01',
          'Total attendance',
          'Output',
          'attendances',
          null,
          null,
          2764,
          null,
          null,
          null,
          '2022-02-07',
        ],
        ['K02', 'Distinct people', 'Output', 'people', null, null, 415, null, null, null, '2022-02-07'],
        ['K03', 'Online sessions', 'Activity', 'times', null, null, 114, null, null, null, '2022-02-07'],
        ['K04', 'Online rate', 'Activity', '%', null, null, 100, null, null, null, 'FY2021'],
      ],
      ledger: 'after-work-club',
    },
    remarks: [
      "The target is the year's own in the table of measurements, otherwise the indicator's. One project is measured by its own target of the year alone.",
      'Achievement is found as by ACHIEVEMENT, status as by ONTRACK, trend as by TREND.',
      'Baseline, target and trend that are not there yet are empty texts. Without an actual value there is #N/A with the reason, and the status "Not measured".',
    ],
  },
  LEDGER: {
    description:
      'Takes a table of the ledger and answers a short text for it, the last argument of KPI. Changes when the table does.',
    parameters: {
      table: 'The whole table with its header row: Participation[#All].',
      tableName: 'Which table of the ledger it is ("Participation"), where its headers do not tell.',
    },
    answers:
      'A text of the name, the number of rows and the version of the content: the same for the same content.',
    example: {
      formula: '=KYODO.LEDGER({"Session ID","Project ID","Date";"S1","P1",44300},"Sessions")',
      result: [['Sessions 1 row #7fc65a58']],
    },
    remarks: [
      'KPI, KPITABLE and SCORECARD that are given this text count that table from what came in here. Other tables are read from the workbook.',
      'Excel knows the order of such a calculation, so rows that are formulas, and workbooks calculated by hand, are counted when the table is done.',
      'A text that was left in a file when it was opened is not trusted: the table of the workbook is read instead.',
      'Excel hands over about 5 MB at once. Leave it out for tables of tens of thousands of rows: KPI reads them itself.',
      'A last row that begins with "Total" (集計, 合計) is a totals row and is not counted.',
    ],
  },
};

/** Headers and labels of the table that KPITABLE spills. */
export const kpiTableWords: typeof tableReference = {
  id: 'ID',
  indicator: 'Indicator',
  unit: 'Unit',
  notReported: 'Not reported',
};

/** Headers of the table that SCORECARD spills, and how it says when. */
export const scorecardTable: typeof scorecardReference = {
  headers: [
    'ID',
    'Indicator',
    'Level',
    'Unit',
    'Baseline',
    'Target',
    'Actual',
    'Achievement',
    'Status',
    'Trend',
    'Last report',
  ],
  day: (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  fiscalYear: (year) => `FY${year}`,
};

/** What a handle says of the table that it stands for. */
export const handleText: typeof handleReference = {
  oneRow: (table, version) => `${table} 1 row #${version}`,
  rows: (table, rows, version) => `${table} ${rows} rows #${version}`,
};
