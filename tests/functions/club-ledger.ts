import type { Book } from '../../src/core/book/book';
import { emptySheet, newGrid, putCell } from '../../src/core/book/grid';
import type { LedgerRows } from '../../src/core/ledger/ledger-book';
import { ledgerBook } from '../../src/core/ledger/ledger-book';
import { LEDGER_LANGUAGES } from '../../src/words/ledger-language';

/** 2021-04-01 as a serial. */
const APRIL_2021 = 44_287;

/** Attendance by person and session, one pair each. */
export type Attended = readonly (readonly [person: string, session: string])[];

export const ATTENDED: Attended = [
  ['U01', 'S01'],
  ['U02', 'S01'],
  ['U01', 'S02'],
  ['U03', 'S03'],
];

const LEDGER: LedgerRows = {
  projects: [
    { projectId: 'P01', number: 1, name: '朝の会', status: 'active' },
    { projectId: 'P02', number: 2, name: '夜の会', status: 'active' },
  ],
  sessions: [
    { sessionId: 'S01', projectId: 'P01', heldOn: APRIL_2021, channel: 'online' },
    { sessionId: 'S02', projectId: 'P01', heldOn: APRIL_2021 + 40, channel: 'onSite' },
    { sessionId: 'S03', projectId: 'P02', heldOn: APRIL_2021 + 390, channel: 'onSite' },
  ],
  participants: [
    { participantId: 'U01', kind: 'resident', gender: 'female' },
    { participantId: 'U02', kind: 'resident', gender: 'male' },
    { participantId: 'U03', kind: 'resident', gender: 'female' },
  ],
  indicators: [
    {
      indicatorId: 'K01',
      name: '延人',
      level: 'output',
      unit: 'attendances',
      direction: 'increase',
      measure: 'count',
      sourceTable: '参加',
      window: 'fiscalYear',
      target: 4,
      targetYear: 2021,
      baseline: 0,
      baselineYear: 2020,
    },
    {
      indicatorId: 'K02',
      name: '実人員',
      level: 'output',
      unit: 'people',
      direction: 'increase',
      measure: 'distinct',
      sourceTable: '参加',
      sourceColumn: '参加者ID',
      window: 'fiscalYear',
    },
    { indicatorId: 'K03', name: '満足', level: 'outcome', unit: 'points', direction: 'increase' },
    { indicatorId: 'K04', name: '満足', level: 'outcome', unit: 'points', direction: 'increase' },
  ],
  measurements: [
    { measurementId: 'M01', indicatorId: 'K03', fiscalYear: 2021, value: 7 },
    { measurementId: 'M02', indicatorId: 'K03', fiscalYear: 2020, value: 5 },
  ],
};

/** A small ledger with a sheet 集計 that holds these cells, row by row; a text that begins with "=" is a formula. */
export function clubBook(cells: readonly (readonly string[])[] = [], attended: Attended = ATTENDED): Book {
  const grid = newGrid();
  cells.forEach((row, top) =>
    row.forEach((text, left) =>
      putCell(grid, top, left, text.startsWith('=') ? { value: null, formula: text } : { value: text }),
    ),
  );
  const participation = attended.map(([participantId, sessionId], at) => ({
    participationId: `A${String(at + 1).padStart(2, '0')}`,
    sessionId,
    participantId,
    attendance: 'attended',
  }));
  return ledgerBook({
    language: LEDGER_LANGUAGES.ja,
    rows: { ...LEDGER, participation },
    extraSheets: [{ sheet: { ...emptySheet('集計'), cells: grid }, description: '集計' }],
  });
}

/** The table 参加 as LEDGER gets it. */
export function participationRange(attended: Attended = ATTENDED): (string | number)[][] {
  return [
    ['参加ID', '会合ID', '参加者ID', '出欠'],
    ...attended.map(([person, session], at) => [`A0${at + 1}`, session, person, '出席']),
  ];
}
