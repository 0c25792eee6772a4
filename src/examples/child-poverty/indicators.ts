import type { CompleteLabels } from '../../core/ledger/schema';
import type { LedgerRow } from '../../core/ledger/schema-types';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import { BASELINE_YEAR, TARGET_YEAR } from './facts';
import { BACKBONE, CITY, NPO } from './parties';

/** Definitions by the names that the ledger has in its language: output and outcome, by the groups that could be left behind. */
export function indicatorRows(words: ChildPovertyWords, { tables, lists }: CompleteLabels): LedgerRow[] {
  const { participation, sessions, contributions } = tables;
  const { ageGroup, gender, area, incomeGroup } = lists.attribute.values;
  const by = (...attributes: readonly string[]): string => attributes.join(';');
  const workshops = `${sessions.columns.kind.header}=${lists.sessionKind.values.workshop}`;
  const years = { baselineYear: BASELINE_YEAR, targetYear: TARGET_YEAR };
  const state = { reporting: 'snapshot', overTime: 'last', ...years };
  const yearly = { window: 'fiscalYear', direction: 'increase' };
  const rows: readonly LedgerRow[] = [
    {
      level: 'impact',
      unit: 'percent',
      direction: 'decrease',
      ...state,
      overParties: 'pooled',
      disaggregation: by(ageGroup, gender, area),
      baseline: 14,
      target: 7,
      ownerPartnerId: CITY,
    },
    {
      level: 'outcome',
      unit: 'cases',
      direction: 'decrease',
      ...state,
      overParties: 'sum',
      baseline: 100,
      target: 50,
      ownerPartnerId: CITY,
    },
    {
      level: 'outcome',
      unit: 'percent',
      direction: 'increase',
      ...state,
      overParties: 'pooled',
      disaggregation: by(ageGroup, gender, area, incomeGroup),
      baseline: 20,
      target: 60,
      ownerPartnerId: BACKBONE,
    },
    {
      level: 'output',
      unit: 'people',
      measure: 'distinct',
      sourceTable: participation.name,
      sourceColumn: participation.columns.participantId.header,
      filter: workshops,
      overTime: 'distinct',
      ...yearly,
      disaggregation: by(gender, area, incomeGroup),
      ownerPartnerId: NPO,
    },
    {
      level: 'activity',
      unit: 'times',
      measure: 'count',
      sourceTable: sessions.name,
      filter: workshops,
      overTime: 'sum',
      ...yearly,
      ownerPartnerId: NPO,
    },
    {
      level: 'input',
      unit: 'yen',
      measure: 'sum',
      sourceTable: contributions.name,
      sourceColumn: contributions.columns.amount.header,
      dateColumn: contributions.columns.fiscalYear.header,
      overTime: 'sum',
      ...yearly,
      ownerPartnerId: BACKBONE,
    },
  ];
  return rows.map((row, index) => ({
    ...row,
    indicatorId: `K0${index + 1}`,
    frequency: 'yearly',
    ...words.indicators[index],
    source: words.synthetic,
  }));
}
