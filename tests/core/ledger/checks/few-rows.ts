import type { LedgerRow } from '../../../../src/core/ledger/schema-types';
import type { LedgerRows } from '../../../../src/core/ledger/ledger-book';

/** 2021-04-01 and 2022-03-31 as serials. */
export const APRIL_2021 = 44287;
export const MARCH_2022 = 44651;

const partner = (row: LedgerRow): LedgerRow => ({
  partnerId: 'G01',
  name: '見本町',
  sector: 'municipality',
  ...row,
});
const project = (row: LedgerRow): LedgerRow => ({
  projectId: 'P01',
  number: 1,
  name: '見本事業',
  status: 'active',
  ...row,
});
const session = (row: LedgerRow): LedgerRow => ({
  sessionId: 'S01',
  projectId: 'P01',
  heldOn: APRIL_2021,
  channel: 'online',
  ...row,
});
const indicator = (row: LedgerRow): LedgerRow => ({
  indicatorId: 'K01',
  name: '参加',
  level: 'output',
  unit: 'people',
  direction: 'increase',
  ...row,
});
const measurement = (row: LedgerRow): LedgerRow => ({
  measurementId: 'M01',
  indicatorId: 'K01',
  fiscalYear: 2021,
  ...row,
});
export const person = (row: LedgerRow): LedgerRow => ({ participantId: 'U01', kind: 'resident', ...row });

export const partners = (...rows: readonly LedgerRow[]): LedgerRows => ({ partners: rows.map(partner) });
export const projects = (...rows: readonly LedgerRow[]): LedgerRows => ({ projects: rows.map(project) });
export const held = (heldOn: LedgerRow[string], of: LedgerRow = {}): LedgerRows => ({
  projects: [project(of)],
  sessions: [session({ heldOn })],
});
/** Figures of one indicator, reported in one way, one row each. */
export const reported = (reporting: string, ...rows: readonly LedgerRow[]): LedgerRows => ({
  indicators: [indicator({ reporting })],
  measurements: rows.map((row, index) => measurement({ measurementId: `M0${index + 1}`, ...row })),
});
/** Indicators, one row each; the tables they count from are there and blank. */
export const indicators = (...rows: readonly LedgerRow[]): LedgerRows => ({
  indicators: rows.map((row, index) => indicator({ indicatorId: `K0${index + 1}`, ...row })),
});
export const figures = (row: LedgerRow): LedgerRows => ({
  indicators: [indicator({})],
  measurements: [measurement(row)],
});
