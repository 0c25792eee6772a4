import type { RowsPlan } from '../plan/plan';
import { asDouble } from './combined-sql';
import type { Step } from './query-text';
import { select } from './query-text';

/** How the found rows of one cell are measured. */
export interface MeasureSql {
  /** A step between the found rows and the aggregates. */
  readonly before: readonly Step[];
  /** The step that the aggregates are taken from. */
  readonly from: string;
  readonly figures: Figures;
}

/** What the rows of a cell come to, as aggregate expressions over `fits` and `item`; the type's keys name their columns. */
export type Figures = {
  /** How many rows are the base. */
  readonly base: string;
  readonly result: string;
  /** How many rows, or numbers, it rests on. */
  readonly used: string;
  /** Where there is a base: the reason why it has no result, or NULL. */
  readonly why: string;
};

/** An item of a row that fits; NULL in the others. */
const ITEM = 'CASE WHEN "fits" = 1 THEN "item" END';
const FITS = 'sum("fits")';
const NUMBERS = `count(${ITEM})`;

/**
 * @param cell the columns that part the found rows into cells
 * @param beside columns that are needed besides
 */
export function measureSql(
  { measure, of, unit, missing }: RowsPlan,
  cell: readonly string[],
  beside: readonly string[],
): MeasureSql {
  const plain = { base: 'count(*)', used: FITS, why: 'NULL' };
  if (measure === 'count')
    return { before: [], from: 'found', figures: { ...plain, result: asDouble(of ? NUMBERS : FITS) } };
  if (measure === 'distinct')
    return { before: [], from: 'found', figures: { ...plain, result: asDouble(`count(DISTINCT ${ITEM})`) } };
  const scale = of?.column.spec?.type === 'rate' && unit === 'percent' ? ' * 100' : '';
  const fewer = missing === 'skip' ? `${NUMBERS} = 0` : `${NUMBERS} < ${FITS}`;
  const noneFits = measure === 'sum' ? '' : `WHEN ${FITS} = 0 THEN 'noRowsFit' `;
  return {
    before: measure === 'median' ? [ranked(cell, beside)] : [],
    from: measure === 'median' ? 'ranked' : 'found',
    figures: {
      base: 'count(*)',
      result: `${NUMBER_OF[measure]}${scale}`,
      used: NUMBERS,
      why: `CASE ${noneFits}WHEN ${FITS} > 0 AND ${fewer} THEN 'numbersNotReported' END`,
    },
  };
}

const NUMBER_OF = {
  sum: `COALESCE(sum(${ITEM}), 0)`,
  mean: `avg(${ITEM})`,
  minimum: `min(${ITEM})`,
  maximum: `max(${ITEM})`,
  // The ranks n/2 and n/2 + 1 of an even number of items, (n + 1)/2 of an odd one.
  median: `avg(CASE WHEN 2 * "rank" BETWEEN "items" AND "items" + 2 THEN ${ITEM} END)`,
} as const;

/** The found rows with the rank of each item in its cell; those without one come last. */
function ranked(cell: readonly string[], beside: readonly string[]): Step {
  const parts = cell.length === 0 ? '' : `PARTITION BY ${cell.map((name) => `"${name}"`).join(', ')}`;
  const order = `ORDER BY CASE WHEN ${ITEM} IS NULL THEN 1 ELSE 0 END, ${ITEM}`;
  const kept = Object.fromEntries([...cell, ...beside, 'fits', 'item'].map((name) => [name, `"${name}"`]));
  return {
    name: 'ranked',
    select: select(
      {
        ...kept,
        rank: `row_number() OVER (${[parts, order].filter(Boolean).join(' ')})`,
        items: `${NUMBERS} OVER (${parts})`,
      },
      'FROM "found"',
    ),
  };
}
