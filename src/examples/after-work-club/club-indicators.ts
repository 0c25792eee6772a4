import type { CompleteLabels } from '../../core/ledger/schema';
import type { LedgerRow } from '../../core/ledger/schema-types';
import type { AfterWorkClubWords } from '../../words/ja/after-work-club';
import { SUPPORT_OFFICE } from './club-people';
import { PUBLISHED, REPORT_YEAR } from './facts';

/** The four figures that the report states, as indicators. The report names no baselines and no targets. */
const INDICATORS = [
  { id: 'K01', words: 'attendance', level: 'output', unit: 'attendances', value: PUBLISHED.attendance },
  { id: 'K02', words: 'people', level: 'output', unit: 'people', value: PUBLISHED.people },
  { id: 'K03', words: 'onlineSessions', level: 'activity', unit: 'times', value: PUBLISHED.onlineSessions },
  { id: 'K04', words: 'onlineRate', level: 'activity', unit: 'percent', value: PUBLISHED.onlineRate * 100 },
] as const;

/** Where the first three are counted, by the names that the ledger has in its language. */
function sources({ tables, lists }: CompleteLabels): Readonly<Record<string, LedgerRow>> {
  const { participation, sessions } = tables;
  const attended = `${participation.columns.attendance.header}=${lists.attendance.values.attended}`;
  const people = {
    sourceTable: participation.name,
    sourceColumn: participation.columns.participantId.header,
  };
  return {
    attendance: { measure: 'count', ...people, filter: attended, window: 'fiscalYear' },
    people: { measure: 'distinct', ...people, filter: attended, window: 'fiscalYear', overTime: 'distinct' },
    onlineSessions: {
      measure: 'count',
      sourceTable: sessions.name,
      filter: `${sessions.columns.channel.header}=${lists.channel.values.online}`,
      window: 'fiscalYear',
    },
  };
}

export function indicatorRows(words: AfterWorkClubWords, labels: CompleteLabels): LedgerRow[] {
  return INDICATORS.map((indicator) => ({
    ...sources(labels)[indicator.words],
    indicatorId: indicator.id,
    name: words.indicators[indicator.words].name,
    level: indicator.level,
    unit: indicator.unit,
    direction: 'increase',
    reporting: 'incremental',
    definition: words.indicators[indicator.words].definition,
    frequency: 'yearly',
    ownerPartnerId: SUPPORT_OFFICE,
    source: words.source,
  }));
}

export function measurementRows(words: AfterWorkClubWords): LedgerRow[] {
  return INDICATORS.map((indicator, index) => ({
    measurementId: `M${String(index + 1).padStart(3, '0')}`,
    indicatorId: indicator.id,
    fiscalYear: REPORT_YEAR,
    partnerId: SUPPORT_OFFICE,
    value: indicator.value,
    numerator: indicator.words === 'onlineRate' ? PUBLISHED.onlineSessions : null,
    denominator: indicator.words === 'onlineRate' ? PUBLISHED.onlineSessions : null,
    source: words.source,
  }));
}
