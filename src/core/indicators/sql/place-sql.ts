import type { Aggregation } from '../aggregation';
import type { ReportedPlan } from '../plan/plan';
import { combinedSql } from './combined-sql';
import type { Step } from './query-text';
import { select } from './query-text';
import { ratio } from './report-rows';

/** How several periods become one; or the code of the reason why they do not. */
export type OverTime =
  { readonly how: Aggregation | 'pooled' } | { readonly reason: 'peopleNotCombined' | 'timesNotCombined' };

/** What the definition says, or else what follows from the reporting mode. */
export function overTimeOf({ overTime: how, reporting, unit }: ReportedPlan): OverTime {
  if (how === 'distinct') return { reason: 'peopleNotCombined' };
  if (how === 'none') return { reason: 'timesNotCombined' };
  if (how !== null) return { how };
  if (reporting !== 'incremental') return { how: 'last' };
  const additive = unit !== 'people' && unit !== 'percent' && unit !== 'ratio';
  return additive ? { how: 'sum' } : { reason: 'timesNotCombined' };
}

/** Whether it takes one period as it is, whatever else is missing. */
export function takesOne(over: OverTime): over is { readonly how: 'first' | 'last' } {
  return 'how' in over && (over.how === 'first' || over.how === 'last');
}

/**
 * The series of each place as one row: `of_place` and why there is none, numerator and denominator for a ratio over places and
 * why there are none, and `place_why`, for which nothing is said of the place at all.
 */
export function ofPlaces(plan: ReportedPlan, over: OverTime): Step {
  const columns = 'how' in over && over.how === 'pooled' ? pooledPlace(plan) : partsOfOne(over);
  return {
    name: 'of_places',
    select: select(
      {
        place: '"place"',
        place_why: `CASE WHEN max("trouble") IS NOT NULL THEN max("trouble") WHEN sum("gap") > 0 THEN 'reportMissing' END`,
        reports: takesOne(over) ? '1' : 'sum("reported")',
        ...columns,
      },
      'FROM "series"\nGROUP BY "place"',
    ),
  };
}

type PlaceColumns = Readonly<
  Record<'of_place' | 'value_why' | 'place_top' | 'place_bottom' | 'parts_why', string>
>;

function partsOfOne(over: OverTime): PlaceColumns {
  if (takesOne(over)) {
    const chosen = (column: string): string => combinedSql(over.how, column, '"turn"');
    return {
      of_place: chosen('"amount"'),
      value_why: 'NULL',
      place_top: chosen('"top"'),
      place_bottom: chosen('"bottom"'),
      parts_why: `CASE WHEN ${chosen('"top"')} IS NULL THEN 'partsOfRatioMissing' END`,
    };
  }
  const combined =
    'how' in over && over.how !== 'pooled' ? combinedSql(over.how, '"amount"', '"turn"') : undefined;
  return {
    of_place: combined === undefined ? 'max("amount")' : oneOr('max("amount")', combined),
    value_why: 'reason' in over ? `CASE WHEN count(*) > 1 THEN '${over.reason}' END` : 'NULL',
    place_top: 'max("top")',
    place_bottom: 'max("bottom")',
    parts_why: `CASE WHEN count(*) > 1 OR count("top") = 0 THEN 'partsOfRatioMissing' END`,
  };
}

function pooledPlace(plan: ReportedPlan): PlaceColumns {
  const lacking = `count("top") < count(*) THEN 'partsOfRatioMissing'`;
  return {
    of_place: oneOr('max("amount")', ratio('sum("top")', 'sum("bottom")', plan)),
    value_why: `CASE WHEN count(*) = 1 THEN NULL WHEN ${lacking} WHEN sum("bottom") = 0 THEN 'baseIsZero' END`,
    place_top: 'sum("top")',
    place_bottom: 'sum("bottom")',
    parts_why: `CASE WHEN ${lacking} END`,
  };
}

/** One value is not combined with anything. */
export function oneOr(one: string, several: string): string {
  return `CASE WHEN count(*) = 1 THEN ${one} ELSE ${several} END`;
}
