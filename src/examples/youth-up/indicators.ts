import type { CompleteLabels } from '../../core/ledger/schema';
import type { LedgerRow } from '../../core/ledger/schema-types';
import type { YouthUpWords } from '../../words/ja/youth-up';
import { PUBLISHED, TARGET_RATE } from './facts';
import { FISCAL_YEARS } from './fiscal-years';
import type { Reported } from './learners';
import { COMPANY, COORDINATOR, HOST_IDS } from './parties';

/** Definitions by the names that the ledger has in its language. */
export function indicatorRows(words: YouthUpWords, { tables, lists }: CompleteLabels): LedgerRow[] {
  const { participation, sessions, contributions, participants } = tables;
  const person = participation.columns.participantId.header;
  const courses = `${sessions.columns.kind.header}=${lists.sessionKind.values.training}`;
  const attended = `${participation.columns.attendance.header}=${lists.attendance.values.attended}`;
  const given = `${contributions.columns.plan.header}=${lists.planOrActual.values.actual}`;
  const { completedOn, decidedOn } = words.columns;
  const groups = [participants.columns.ageGroup.header, participants.columns.gender.header].join(';');
  const people = {
    measure: 'distinct',
    sourceTable: participation.name,
    sourceColumn: person,
    overTime: 'distinct',
  };
  const yearly = { window: 'fiscalYear', frequency: 'yearly', ownerPartnerId: COORDINATOR };
  const held = { dateColumn: sessions.columns.heldOn.header, filter: `${courses};${attended}` };
  const rows: Readonly<Record<keyof YouthUpWords['indicators'], LedgerRow>> = {
    learners: { level: 'output', unit: 'people', ...people, ...held, ...yearly, disaggregation: groups },
    learnersSoFar: { level: 'output', unit: 'people', ...people, ...held, ...yearly, window: 'lifetime' },
    decided: {
      level: 'outcome',
      unit: 'percent',
      measure: 'cohort',
      sourceTable: participation.name,
      dateColumn: completedOn.header,
      outcomeColumn: decidedOn.header,
      lagMonths: PUBLISHED.lagMonths,
      disaggregation: groups,
      target: TARGET_RATE,
      targetYear: PUBLISHED.startYear + PUBLISHED.years - 1,
      ...yearly,
    },
    deciders: {
      level: 'outcome',
      unit: 'people',
      ...people,
      filter: `${decidedOn.header}<>`,
      dateColumn: completedOn.header,
      ...yearly,
    },
    resources: {
      level: 'input',
      unit: 'yen',
      measure: 'sum',
      sourceTable: contributions.name,
      sourceColumn: contributions.columns.amount.header,
      filter: given,
      dateColumn: contributions.columns.fiscalYear.header,
      overTime: 'sum',
      missing: 'noAnswer',
      ...yearly,
    },
    costPerDecision: {
      level: 'outcome',
      unit: 'yen',
      direction: 'decrease',
      measure: 'ratio',
      numeratorId: 'K05',
      denominatorId: 'K04',
      frequency: 'yearly',
      ownerPartnerId: COORDINATOR,
    },
    visits: {
      level: 'output',
      unit: 'cases',
      reporting: 'incremental',
      frequency: 'yearly',
      overTime: 'sum',
      ownerPartnerId: COMPANY,
    },
    trainers: {
      level: 'outcome',
      unit: 'people',
      reporting: 'snapshot',
      frequency: 'yearly',
      overParties: 'sum',
      overTime: 'last',
      ownerPartnerId: COORDINATOR,
    },
  };
  return Object.entries(rows).map(([id, row], index) => ({
    direction: 'increase',
    ...row,
    indicatorId: `K${String(index + 1).padStart(2, '0')}`,
    ...words.indicators[id as keyof YouthUpWords['indicators']],
    source: words.source,
  }));
}

/**
 * As it was reported year by year: who found a way in time, visits of the pages, and how many of each organisation's own
 * staff can teach. All of it is made up.
 */
export function measurementRows(words: YouthUpWords, reported: ReadonlyMap<number, Reported>): LedgerRow[] {
  const rows = FISCAL_YEARS.flatMap((fiscalYear, year): readonly LedgerRow[] => [
    {
      indicatorId: 'K03',
      fiscalYear,
      partnerId: COORDINATOR,
      numerator: reported.get(fiscalYear)?.inTime ?? null,
      denominator: reported.get(fiscalYear)?.completed ?? null,
      target: TARGET_RATE,
    },
    {
      indicatorId: 'K07',
      fiscalYear,
      partnerId: COMPANY,
      value: 48_000 + year * 17_000 + ((year * 3_371) % 5_000),
    },
    ...HOST_IDS.map((partnerId, host) => ({
      indicatorId: 'K08',
      fiscalYear,
      partnerId,
      value: 4 + host + year * (2 + (host % 3)),
    })),
  ]);
  return rows.map((row, index) => ({
    measurementId: `V${String(index + 1).padStart(3, '0')}`,
    ...row,
    source: words.synthetic,
  }));
}
