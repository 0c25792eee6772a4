import type { PeriodParts, RowsPlan } from '../plan/plan';
import { answerSelect } from './answer-select';
import { combinedSql } from './combined-sql';
import type { Dialect } from './dialects';
import { lastMonthOver } from './fiscal-months';
import { firstReason, turnOfReason } from './first-reason';
import type { Step } from './query-text';
import { query, select } from './query-text';

/** Into how many parts a year is cut. */
export const PARTS: Readonly<Record<PeriodParts['length'], number>> = { halfYear: 2, quarter: 4, month: 12 };

/**
 * The parts of a year made one.
 *
 * @param steps which end with `counted`: part, base, result, used, why; parts without rows are not in it
 */
export function overPartsSql(
  steps: readonly Step[],
  { period, missing }: RowsPlan,
  dialect: Dialect,
): string {
  if (!period?.parts) throw new Error('A year without parts');
  const { fiscalYear, parts } = period;
  const all = [
    ...steps,
    { name: 'calendar', select: calendar(fiscalYear, parts) },
    { name: 'dated', select: DATED },
    { name: 'filled', select: filled(missing) },
    { name: 'turned', select: TURNED },
  ];
  const reason = `CASE WHEN sum("base") = 0 THEN 'noRowsInYear' ELSE ${firstReason('"why"', '"turn"')} END`;
  const together = select(
    {
      value_of_parts: combinedSql(parts.overTime, '"result"', '"part"'),
      used: 'sum("used")',
      reason_of_parts: reason,
    },
    'FROM "turned"',
  );
  return query(
    [...all, { name: 'together', select: together }],
    answerSelect(
      { value: '"value_of_parts"', rows: '"used"', reason: '"reason_of_parts"' },
      'FROM "together"',
      dialect,
    ),
  );
}

/** All parts of the year; `expected` is 1 for those that are over, of which rows can be expected. */
function calendar(fiscalYear: number, { length, asOf }: PeriodParts): string {
  const over = lastMonthOver(asOf);
  const parts = PARTS[length];
  return Array.from({ length: parts }, (_, index) => {
    const month = fiscalYear * 12 + ((index + 1) * 12) / parts;
    const expected = month <= over ? 1 : 0;
    return index === 0 ? `SELECT 1 AS "part", ${expected} AS "expected"` : `SELECT ${index + 1}, ${expected}`;
  }).join('\nUNION ALL ');
}

/** A part without rows is not in `counted`, and what an outer join puts there is not NULL in every database. */
const HAS_ROWS = '"counted"."base" > 0';

/** `parts_before` counts the parts with rows, this one included: parts without rows share the number of the one before them. */
const DATED = select(
  {
    part: '"calendar"."part"',
    expected: '"expected"',
    base: `CASE WHEN ${HAS_ROWS} THEN "counted"."base" ELSE 0 END`,
    result: `CASE WHEN ${HAS_ROWS} AND "counted"."why" IS NULL THEN "counted"."result" END`,
    used: `CASE WHEN ${HAS_ROWS} THEN "counted"."used" ELSE 0 END`,
    why: '"counted"."why"',
    parts_before: `count(CASE WHEN ${HAS_ROWS} THEN 1 END) OVER (ORDER BY "calendar"."part")`,
  },
  'FROM "calendar"\nLEFT JOIN "counted" ON "counted"."part" = "calendar"."part"',
);

/** Parts without rows that are expected get what the policy says. */
function filled(policy: RowsPlan['missing']): string {
  const [result, why] = FILLED[policy];
  const without = '"base" = 0 AND "expected" = 1';
  return select(
    {
      part: '"part"',
      base: '"base"',
      used: '"used"',
      result: result === null ? '"result"' : `CASE WHEN ${without} THEN ${result} ELSE "result" END`,
      why: why === null ? '"why"' : `CASE WHEN ${without}${why} THEN 'partWithoutRows' ELSE "why" END`,
    },
    'FROM "dated"',
  );
}

/** For each policy the result of such a part, and when it has none. */
const FILLED: Readonly<Record<RowsPlan['missing'], readonly [result: string | null, why: string | null]>> = {
  skip: [null, null],
  zero: ['0', null],
  noAnswer: [null, ''],
  carryForward: ['max("result") OVER (PARTITION BY "parts_before")', ' AND "parts_before" = 0'],
};

const TURNED = select(
  {
    part: '"part"',
    base: '"base"',
    used: '"used"',
    result: '"result"',
    why: '"why"',
    turn: turnOfReason('"why"', '"part"'),
    first_order: 'min(CASE WHEN "result" IS NOT NULL THEN "part" END) OVER ()',
    last_order: 'max(CASE WHEN "result" IS NOT NULL THEN "part" END) OVER ()',
  },
  'FROM "filled"',
);
