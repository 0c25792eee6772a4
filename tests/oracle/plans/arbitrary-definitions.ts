import fc from 'fast-check';
import type { LedgerRow } from '../../../src/core/ledger/schema-types';

/** A source with the columns that can be asked of it, in Japanese headers. */
interface Source {
  readonly table: string;
  readonly distinct: readonly string[];
  /** Column of numbers → the units it may be told in. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly days: readonly (string | null)[];
  readonly filters: readonly string[];
  readonly parts: boolean;
}

const SOURCES: readonly Source[] = [
  {
    table: '参加',
    distinct: ['参加者ID', '会合ID', '参加者.居住地域', '会合.事業ID'],
    numbers: { 所要分: 'cases', '会合.予定人数': 'people' },
    days: [null, '開催日'],
    filters: [
      '出欠=出席',
      '出欠<>欠席',
      '会合.形式=オンライン|併用',
      '参加方法=',
      '参加方法<>',
      '性別<>女性|',
      '所要分>=60',
      '開催日<2021-10-01',
    ],
    parts: true,
  },
  {
    table: '会合',
    distinct: ['事業ID', '議題'],
    numbers: { 予定人数: 'people', 所要分: 'cases' },
    days: [null, '会合.開催日'],
    filters: [
      '形式=オンライン',
      '形式<>対面',
      '予定人数>10',
      '予定人数=0',
      '予定人数<>|5',
      '所要分<=60',
      '議題<>',
      '議題=10',
      '議題=A*',
    ],
    parts: true,
  },
  {
    table: '資源拠出',
    distinct: ['団体ID', '事業ID'],
    numbers: { 換算額: 'yen', 数量: 'cases' },
    days: [null, '年度'],
    filters: ['資源=金', '資源<>人|モノ', '換算額>=1000', '年度=R3', '年度>=2021', '数量<0'],
    parts: false,
  },
  {
    table: '派遣',
    distinct: ['参加者ID'],
    numbers: {},
    days: ['終了日', '報告日'],
    filters: ['段階=完了', '居住地域=東', '居住地域=east', '報告日<>'],
    parts: true,
  },
];

function filterOf({ filters }: Source): fc.Arbitrary<string | null> {
  return fc.oneof(
    fc.constant(null),
    fc.uniqueArray(fc.constantFrom(...filters), { minLength: 1, maxLength: 2 }).map((all) => all.join(';')),
  );
}

const missing = fc.constantFrom(null, 'noAnswer', 'skip', 'carryForward', 'zero');

/** An indicator that is counted from rows. */
function counted(): fc.Arbitrary<LedgerRow> {
  return fc.constantFrom(...SOURCES).chain((source) => {
    const measures = fc.oneof(
      fc.constant({ measure: 'count', unit: 'cases' }),
      fc
        .constantFrom(...source.distinct)
        .chain((sourceColumn) =>
          fc.constantFrom(
            { measure: 'distinct', sourceColumn, unit: 'people' },
            { measure: 'count', sourceColumn, unit: 'cases' },
          ),
        ),
      ...Object.entries(source.numbers).map(([sourceColumn, unit]) =>
        fc
          .constantFrom('sum', 'mean', 'minimum', 'maximum', 'median')
          .map((measure) => ({ measure, sourceColumn, unit })),
      ),
    );
    const time = fc.oneof(
      fc.constantFrom(null, 'fiscalYear', 'lifetime', 'asOf').map((window) => ({ window, overTime: null })),
      ...(source.parts
        ? [
            fc.record({
              window: fc.constantFrom('halfYear', 'quarter', 'month'),
              overTime: fc.constantFrom('mean', 'minimum', 'maximum', 'first', 'last', 'count', null),
            }),
          ]
        : []),
    );
    return fc
      .tuple(measures, time, filterOf(source), fc.constantFrom(...source.days), missing)
      .map(([measure, when, filter, dateColumn, policy]) => ({
        sourceTable: source.table,
        ...measure,
        ...when,
        filter,
        dateColumn,
        missing: policy,
      }));
  });
}

const cohort: fc.Arbitrary<LedgerRow> = fc
  .record({
    lagMonths: fc.constantFrom(0, 1, 3, 12),
    window: fc.constantFrom('fiscalYear', 'lifetime'),
    filter: fc.constantFrom(null, '段階=完了', '性別=女性'),
  })
  .map((cohortRow) => ({
    ...cohortRow,
    measure: 'cohort',
    unit: 'percent',
    sourceTable: '派遣',
    dateColumn: '終了日',
    outcomeColumn: '報告日',
  }));

const reported: fc.Arbitrary<LedgerRow> = fc
  .constantFrom('people', 'percent', 'cases', 'ratio')
  .chain((unit) => {
    const adding = unit === 'percent' || unit === 'ratio' ? [] : ['sum', 'mean'];
    const how = fc.constantFrom(
      null,
      'minimum',
      'maximum',
      'first',
      'last',
      'count',
      'distinct',
      'pooled',
      'none',
      ...adding,
    );
    return fc.record({
      unit: fc.constant(unit),
      measure: fc.constantFrom(null, 'reported'),
      reporting: fc.constantFrom(null, 'incremental', 'cumulativeYearly', 'cumulativeLifetime', 'snapshot'),
      overParties: how,
      overTime: how,
      missing,
    });
  });

/** Twelve indicators: K01 to K03 reported, K04 to K09 counted, K10 a cohort, K11 and K12 ratios of others. */
export function arbitraryDefinitions(): fc.Arbitrary<readonly LedgerRow[]> {
  const part = fc.integer({ min: 1, max: 11 }).map((n) => `K${String(n).padStart(2, '0')}`);
  const ratio = fc.record({
    measure: fc.constant('ratio'),
    unit: fc.constantFrom('ratio', 'times'),
    numeratorId: part,
    denominatorId: part,
  });
  const kinds = [reported, reported, reported, ...Array.from({ length: 6 }, counted), cohort, ratio, ratio];
  return fc.tuple(...kinds).map((all) =>
    all.map((row, index) => ({
      ...row,
      indicatorId: `K${String(index + 1).padStart(2, '0')}`,
      name: `指標${index + 1}`,
      level: 'output',
      direction: 'increase',
    })),
  );
}
