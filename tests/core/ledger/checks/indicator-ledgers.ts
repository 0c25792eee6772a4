import type { LedgerRow } from '../../../../src/core/ledger/schema-types';
import type { LedgerRows } from '../../../../src/core/ledger/ledger-book';
import { indicators } from './few-rows';
import type { Line } from './small-ledger';

/** 実人員 of the participation, by fiscal year. */
const people: LedgerRow = {
  measure: 'distinct',
  sourceTable: '参加',
  sourceColumn: '参加者ID',
  filter: '出欠=出席',
  window: 'fiscalYear',
};
const share: LedgerRow = { measure: 'ratio', unit: 'percent', numeratorId: 'K02', denominatorId: 'K03' };
const counted: LedgerRow = { measure: 'count', sourceTable: '会合', unit: 'times' };

/** Rows that lead to two tables with a column 状況, equally near. */
const budget: LedgerRow = { sourceTable: '予算', filter: null, window: 'lifetime' };
const BUDGET: LedgerRows = { budgetLines: [], proposals: [] };
const money: LedgerRow = {
  measure: 'sum',
  sourceTable: '資源拠出',
  sourceColumn: '換算額',
  filter: null,
  window: 'lifetime',
};

/** A ratio of the two indicators below it. */
const ratioOf = (row: LedgerRow, above: LedgerRow = counted, below: LedgerRow = counted) =>
  indicators({ ...share, ...row }, above, below);

/** Ledgers with and without a definition that gives a wrong number, or none. */
export const INDICATOR_LEDGERS: readonly Line[] = [
  [
    'indicatorSource',
    'definitionNeeds',
    indicators({ ...people, sourceColumn: null }),
    'indicators.sourceColumn 2',
    indicators(people),
  ],
  [
    'indicatorSource',
    'definitionNeeds',
    indicators({ ...counted, sourceTable: null }),
    'indicators.sourceTable 2',
    indicators(counted),
  ],
  [
    'indicatorSource',
    'definitionNeeds',
    ratioOf({ numeratorId: null }),
    'indicators.numeratorId 2',
    ratioOf({}),
  ],
  [
    'indicatorSource',
    'sourceTableUnknown',
    indicators({ ...people, sourceTable: '名簿' }),
    'indicators.sourceTable 2',
    indicators({ ...people, sourceTable: '参加', overTime: 'distinct' }),
  ],
  [
    'indicatorSource',
    'sourceColumnUnknown',
    indicators({ ...people, sourceColumn: '氏名番号' }),
    'indicators.sourceColumn 2',
    // A column of a table that the rows refer to.
    indicators({ ...people, sourceColumn: '年代' }),
  ],
  [
    'indicatorSource',
    'sourceColumnAmbiguous',
    { ...indicators({ ...people, ...budget, sourceColumn: '状況' }), ...BUDGET },
    'indicators.sourceColumn 2',
    { ...indicators({ ...people, ...budget, sourceColumn: '企画提案.状況' }), ...BUDGET },
  ],
  [
    'indicatorSource',
    'sourceWithoutDay',
    indicators({ ...counted, sourceTable: '事業', window: 'fiscalYear' }),
    'indicators.dateColumn 2',
    indicators({ ...counted, sourceTable: '事業', window: 'fiscalYear', dateColumn: '開始日' }),
  ],
  [
    'indicatorSource',
    'sourceNotNumbers',
    indicators({ ...people, measure: 'sum' }),
    'indicators.sourceColumn 2',
    indicators({ ...people, measure: 'sum', sourceColumn: '所要分' }),
  ],
  [
    'indicatorSource',
    'sourceNotDays',
    indicators({ ...people, dateColumn: '議題' }),
    'indicators.dateColumn 2',
    indicators({ ...people, dateColumn: '開催日' }),
  ],
  [
    'indicatorSource',
    'filterUnreadable',
    indicators({ ...people, filter: '出席した人' }),
    'indicators.filter 2',
    indicators({ ...people, filter: '出欠＝出席；立場<>地域住民' }),
  ],
  [
    'indicatorSource',
    'filterValueUnknown',
    indicators({ ...people, filter: '出欠=たぶん' }),
    'indicators.filter 2',
    indicators({ ...people, filter: '出欠=出席|一部出席' }),
  ],
  [
    'indicatorSource',
    'filterNotOrdered',
    indicators({ ...people, filter: '議題>=5' }),
    'indicators.filter 2',
    indicators({ ...people, filter: '議題<>5' }),
  ],
  [
    'indicatorSource',
    'filterValueUnreadable',
    indicators({ ...people, filter: '開催日>=春' }),
    'indicators.filter 2',
    indicators({ ...people, filter: '開催日>=2021-10-01;所要分>=９０' }),
  ],
  [
    'indicatorArithmetic',
    'ratioCircular',
    ratioOf({ unit: 'times', denominatorId: 'K01' }),
    'indicators.denominatorId 2',
    ratioOf({}),
  ],
  [
    'indicatorArithmetic',
    'unitExpected',
    { ...indicators({ ...people, ...money }), contributions: [] },
    'indicators.unit 2',
    { ...indicators({ ...people, ...money, unit: 'yen' }), contributions: [] },
  ],
  [
    'indicatorArithmetic',
    'notAShare',
    indicators({ ...people, unit: 'percent' }),
    'indicators.unit 2',
    indicators(people),
  ],
  [
    'indicatorArithmetic',
    'notAShare',
    ratioOf({}, { ...counted, unit: 'people' }),
    'indicators.unit 2',
    ratioOf({ unit: 'times' }, { ...counted, unit: 'people' }),
  ],
  [
    'indicatorArithmetic',
    'shareAveraged',
    ratioOf({ overParties: 'mean' }),
    'indicators.overParties 2',
    ratioOf({ overParties: 'pooled' }),
  ],
  [
    'indicatorArithmetic',
    'peopleAdded',
    indicators({ ...people, overTime: 'sum' }),
    'indicators.overTime 2',
    indicators({ ...people, overTime: 'distinct' }),
  ],
  [
    'indicatorArithmetic',
    'targetWrongSide',
    indicators({ direction: 'decrease', baseline: 60, target: 100 }),
    'indicators.target 2',
    indicators({ direction: 'decrease', baseline: 100, target: 60 }),
  ],
];
