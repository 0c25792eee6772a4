import { allocate } from '../../core/budget/allocate';
import type { CompleteLabels } from '../../core/ledger/schema';
import type { LedgerRow } from '../../core/ledger/schema-types';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import { YEARS } from './facts';
import { BACKBONE, CITY } from './parties';

interface Attribute {
  readonly id: 'ageGroup' | 'gender' | 'area' | 'incomeGroup';
  /** Children in each group, in proportion, and how high its rate is beside that of the others. */
  readonly groups: readonly (readonly [people: number, rate: number])[];
}

interface Reported {
  readonly indicatorId: string;
  readonly partnerId: string;
  /** Children of whom it is asked. */
  readonly base: number;
  /** Of them, year by year. */
  readonly counts: readonly number[];
  readonly targets: readonly (number | null)[];
  readonly attributes: readonly Attribute[];
}

const AGES: Attribute = {
  id: 'ageGroup',
  groups: [
    [30, 0.9],
    [34, 1],
    [18, 1.05],
    [18, 1.15],
  ],
};
const GENDERS: Attribute = {
  id: 'gender',
  groups: [
    [49, 1.02],
    [51, 0.98],
  ],
};

/** Everything is made up; the parts of every attribute add up to the whole. The island is a small group. */
const REPORTED: readonly Reported[] = [
  {
    indicatorId: 'K01',
    partnerId: CITY,
    base: 20_000,
    counts: [2_800, 2_620, 2_380, 2_120, 1_880],
    targets: [null, 12.6, 11.2, 9.8, 8.4],
    attributes: [
      AGES,
      GENDERS,
      {
        id: 'area',
        groups: [
          [9_000, 0.8],
          [6_200, 1.05],
          [4_776, 1.3],
          [24, 1.6],
        ],
      },
    ],
  },
  {
    indicatorId: 'K03',
    partnerId: BACKBONE,
    base: 3_000,
    counts: [600, 840, 1_110, 1_350, 1_530],
    targets: [null, 28, 36, 44, 52],
    attributes: [
      AGES,
      GENDERS,
      {
        id: 'area',
        groups: [
          [1_300, 1.15],
          [1_000, 1],
          [684, 0.75],
          [16, 0.6],
        ],
      },
      {
        id: 'incomeGroup',
        groups: [
          [1_900, 0.85],
          [1_100, 1.25],
        ],
      },
    ],
  },
];

/** Households, year by year: from 100 to 50. */
const HOUSEHOLDS = [100, 92, 81, 72, 62] as const;
const HOUSEHOLD_TARGETS = [null, 90, 80, 70, 60] as const;

/** Every year the whole, then each attribute group by group, as numerators and denominators. */
export function measurementRows(words: ChildPovertyWords, labels: CompleteLabels): LedgerRow[] {
  const rows = YEARS.flatMap((fiscalYear, year): readonly LedgerRow[] => [
    ...REPORTED.flatMap((reported) => ofYear(reported, fiscalYear, year, words, labels)),
    {
      indicatorId: 'K02',
      fiscalYear,
      partnerId: CITY,
      value: HOUSEHOLDS[year] ?? null,
      target: HOUSEHOLD_TARGETS[year] ?? null,
    },
  ]);
  return rows.map((row, index) => ({
    measurementId: `V${String(index + 1).padStart(3, '0')}`,
    ...row,
    source: words.synthetic,
  }));
}

function ofYear(
  { indicatorId, partnerId, base, counts, targets, attributes }: Reported,
  fiscalYear: number,
  year: number,
  words: ChildPovertyWords,
  labels: CompleteLabels,
): readonly LedgerRow[] {
  const of = { indicatorId, fiscalYear, partnerId };
  const count = counts[year] ?? 0;
  return [
    { ...of, numerator: count, denominator: base, target: targets[year] ?? null },
    ...attributes.flatMap(({ id, groups }) => {
      const people = shared(
        base,
        groups.map(([size]) => size),
      );
      const found = shared(
        count,
        groups.map(([, rate], index) => Math.round((people[index] ?? 0) * rate * 100)),
      );
      const names = groupNames(id, words, labels);
      return groups.map((_, index) => ({
        ...of,
        attribute: id,
        group: names[index] ?? null,
        numerator: found[index] ?? null,
        denominator: people[index] ?? null,
      }));
    }),
  ];
}

/** What the groups of an attribute are called: where the ledger's lists have words for them, those. */
export function groupNames(
  attribute: Attribute['id'],
  words: ChildPovertyWords,
  { lists }: CompleteLabels,
): readonly string[] {
  if (attribute === 'ageGroup') return words.childAges;
  if (attribute === 'area') return words.areas;
  if (attribute === 'gender') return [lists.gender.values.female, lists.gender.values.male];
  return [lists.incomeGroup.values.low, lists.incomeGroup.values.lowerMiddle];
}

function shared(total: number, weights: readonly number[]): readonly number[] {
  const parts = allocate(total, weights, 1);
  if (!parts.ok) throw new Error(parts.reason.code);
  return parts.value;
}
