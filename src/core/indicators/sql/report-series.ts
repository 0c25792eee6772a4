import type { ReportedPlan } from '../plan/plan';
import { lastMonthOver } from './fiscal-months';
import type { Step } from './query-text';
import { select } from './query-text';
import { allPeriods } from './report-periods';

/**
 * The reports of each place as a series: one row for each period that was reported, or is filled by the policy. `trouble` is the
 * reason why a place has no series; `gap` is 1 for a period that is expected and has nothing.
 *
 * @param fills whether periods that are over are expected, which they are not where one period is taken
 */
export function reportSeries({ missing, asOf }: ReportedPlan, fills: boolean): readonly Step[] {
  const expects = fills && missing !== 'skip';
  return [
    { name: 'places', select: PLACES },
    { name: 'periods', select: allPeriods() },
    { name: 'entries', select: entries(expects ? lastMonthOver(asOf) : undefined) },
    { name: 'filled', select: filled(missing) },
    { name: 'series', select: SERIES },
  ];
}

/** The whole year has precedence; without it all periods have one length. */
const PLACES = select(
  {
    place: '"place"',
    place_year: 'max("report_year")',
    slots: `CASE WHEN min(CASE WHEN "period_length" = 1 THEN 0 ELSE 1 END) = 0 OR max("period_length") = 0 THEN 1 ELSE max("period_length") END`,
    trouble: [
      `CASE WHEN max("same_period") > 1 THEN 'reportedTwice'`,
      `WHEN min(CASE WHEN "period_length" = 1 THEN 0 ELSE 1 END) = 1 AND (max("period_length") = 0 OR min("period_length") <> max("period_length")) THEN 'periodsMixed' END`,
    ].join(' '),
  },
  'FROM "placed"\nGROUP BY "place"',
);

/** A place is a row of the sheet, from 1: what an outer join puts where nothing was reported is not above 0 in any database. */
const REPORTED = '"placed"."place" > 0';

/** Every period of the length that a place reports in, with its report if there is one. */
function entries(over: number | undefined): string {
  const expected =
    over === undefined
      ? '0'
      : `CASE WHEN "places"."place_year" * 12 + "periods"."last_month" <= ${over} THEN 1 ELSE 0 END`;
  return select(
    {
      place: '"places"."place"',
      trouble: '"places"."trouble"',
      turn: '"periods"."turn"',
      reported: `CASE WHEN ${REPORTED} THEN 1 ELSE 0 END`,
      expected,
      reports_before: `count(CASE WHEN ${REPORTED} THEN 1 END) OVER (PARTITION BY "places"."place" ORDER BY "periods"."turn")`,
      amount: '"placed"."amount"',
      top: '"placed"."top"',
      bottom: '"placed"."bottom"',
    },
    [
      'FROM "places"',
      'JOIN "periods" ON "periods"."length" = "places"."slots"',
      'LEFT JOIN "placed" ON "placed"."place" = "places"."place" AND "placed"."period_length" = "periods"."length" AND "placed"."turn_of_period" = "periods"."turn"',
    ].join('\n'),
  );
}

/** What the policy puts where a period is expected. */
function filled(policy: ReportedPlan['missing']): string {
  const fill = (column: string): string => {
    if (policy === 'zero') return `CASE WHEN "reported" = 0 THEN 0 ELSE "${column}" END`;
    return policy === 'carryForward'
      ? `max("${column}") OVER (PARTITION BY "place", "reports_before")`
      : `"${column}"`;
  };
  const unfilled = policy === 'carryForward' ? ' AND "reports_before" = 0' : '';
  const gap = policy === 'zero' ? '0' : `CASE WHEN "reported" = 0${unfilled} THEN 1 ELSE 0 END`;
  return select(
    {
      place: '"place"',
      trouble: '"trouble"',
      turn: '"turn"',
      reported: '"reported"',
      expected: '"expected"',
      gap,
      amount_filled: fill('amount'),
      top_filled: fill('top'),
      bottom_filled: fill('bottom'),
    },
    'FROM "entries"',
  );
}

const SERIES = select(
  {
    place: '"place"',
    trouble: '"trouble"',
    turn: '"turn"',
    reported: '"reported"',
    gap: '"gap"',
    amount: '"amount_filled"',
    top: '"top_filled"',
    bottom: '"bottom_filled"',
    first_order: 'min("turn") OVER (PARTITION BY "place")',
    last_order: 'max("turn") OVER (PARTITION BY "place")',
  },
  'FROM "filled"\nWHERE "reported" = 1 OR "expected" = 1 OR "trouble" IS NOT NULL',
);
