import type { LedgerRow } from '../../src/core/ledger/schema-types';

/** Five indicators of 参加, as 500 cells ask them of twenty projects in five years. */
export const KPI_INDICATORS: readonly LedgerRow[] = [
  { measure: 'count', name: '延人' },
  { measure: 'distinct', name: '実人員', sourceColumn: '参加者ID' },
  { measure: 'count', name: '出席', filter: '出欠=出席' },
  { measure: 'distinct', name: '会合', sourceColumn: '会合ID' },
  { measure: 'distinct', name: '出席した人', sourceColumn: '参加者ID', filter: '出欠=出席' },
].map((row, at) => ({
  indicatorId: `K0${at + 1}`,
  level: 'output',
  unit: 'people',
  direction: 'increase',
  sourceTable: '参加',
  window: 'fiscalYear',
  ...row,
}));
