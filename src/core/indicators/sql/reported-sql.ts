import type { ReportedPlan } from '../plan/plan';
import { answerSelect, noAnswer } from './answer-select';
import { combinedSql } from './combined-sql';
import type { Dialect } from './dialects';
import { firstReason, turnOfReason } from './first-reason';
import { ofPlaces, oneOr, overTimeOf, takesOne } from './place-sql';
import type { SqlLedger } from './sql-ledger';
import { query, select } from './query-text';
import { ratio, reportRows } from './report-rows';
import { reportSeries } from './report-series';

/** Values as they were reported, as a query: first over time within each place, then over places. */
export function reportedSql(plan: ReportedPlan, ledger: SqlLedger, dialect: Dialect): string {
  const table = ledger.shape.tables.get('measurements');
  if (!table) return noAnswer('nothingReported', dialect);
  const over = overTimeOf(plan);
  const { value, why } = overPlaces(plan);
  const steps = [
    ...reportRows(plan, table, ledger, dialect),
    ...reportSeries(plan, !takesOne(over)),
    ofPlaces(plan, over),
    { name: 'turned', select: TURNED },
    {
      name: 'together',
      select: select({ value_of_places: value, used: 'sum("reports")', why_of_places: why }, 'FROM "turned"'),
    },
  ];
  return query(
    steps,
    answerSelect(
      { value: '"value_of_places"', rows: '"used"', reason: '"why_of_places"' },
      'FROM "together"',
      dialect,
    ),
  );
}

const TURNED = select(
  {
    ...Object.fromEntries(
      [
        'place',
        'place_why',
        'reports',
        'of_place',
        'value_why',
        'place_top',
        'place_bottom',
        'parts_why',
      ].map((name) => [name, `"${name}"`]),
    ),
    turn_of_place: turnOfReason('"place_why"', '"place"'),
    turn_of_value: turnOfReason('"value_why"', '"place"'),
    turn_of_parts: turnOfReason('"parts_why"', '"place"'),
  },
  'FROM "of_places"',
);

const PLACE_WHY = firstReason('"place_why"', '"turn_of_place"');
const VALUE_WHY = firstReason('"value_why"', '"turn_of_value"');
const PARTS_WHY = firstReason('"parts_why"', '"turn_of_parts"');

/** Value and reason of all places together, as aggregates. */
function overPlaces(plan: ReportedPlan): { readonly value: string; readonly why: string } {
  const { overParties } = plan;
  const before = `CASE WHEN count(*) = 0 THEN 'nothingReported' WHEN ${PLACE_WHY} IS NOT NULL THEN ${PLACE_WHY}`;
  switch (overParties) {
    case null:
    case 'none':
      return onePlace(before, 'partiesNotCombined');
    case 'distinct':
      return onePlace(before, 'peopleNotCombined');
    case 'first':
    case 'last':
      return onePlace(before, 'placesHaveNoOrder');
    case 'pooled':
      return {
        value: oneOr('max("of_place")', ratio('sum("place_top")', 'sum("place_bottom")', plan)),
        why: [
          before,
          `WHEN count(*) = 1 THEN ${VALUE_WHY}`,
          `WHEN ${PARTS_WHY} IS NOT NULL THEN ${PARTS_WHY}`,
          `WHEN sum("place_bottom") = 0 THEN 'baseIsZero' END`,
        ].join(' '),
      };
    default:
      return {
        value: oneOr('max("of_place")', combinedSql(overParties, '"of_place"', '"place"')),
        why: `${before} ELSE ${VALUE_WHY} END`,
      };
  }
}

function onePlace(before: string, several: string): { readonly value: string; readonly why: string } {
  return {
    value: 'max("of_place")',
    why: `${before} WHEN count(*) > 1 THEN '${several}' ELSE ${VALUE_WHY} END`,
  };
}
