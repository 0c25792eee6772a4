import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import type { CellValue } from '../../values/cell-value';
import type { Reach } from '../definition/reach';
import type { CohortPlan, Plan, RatioPlan, RowsPlan } from '../plan/plan';
import type { Answer } from './answer';
import type { CohortFigures } from './answer-cohort';
import { answerOfCohort, limitOf } from './answer-cohort';
import { figuresOf } from './counted-rows';
import type { IndicatorLedger } from './indicator-ledger';
import { overParts } from './over-parts';
import { reportedAnswer } from './reported';
import { answerOfFigures } from './row-figures';
import type { RowMask } from './row-mask';
import { keepDays, keepFitting } from './row-mask';
import type { SeenRows } from './seen-rows';
import { SeenTables } from './seen-rows';
import type { Days } from './year-days';
import { daysOfYear, partsOfYear } from './year-days';

export type OfRows = RowsPlan | CohortPlan;

/** Answers plans from one state of the tables. */
export class PlanAnswers {
  private readonly seen: SeenTables;

  constructor(private readonly ledger: IndicatorLedger) {
    this.seen = new SeenTables(ledger.tables);
  }

  answer(plan: Plan): Outcome<Answer> {
    switch (plan.kind) {
      case 'rows':
        return this.ofRows(plan);
      case 'cohort':
        return this.ofCohort(plan);
      case 'ratio':
        return this.ofRatio(plan);
      case 'reported':
        return reportedAnswer(plan, this.ledger);
    }
  }

  /** The rows of a plan's table; or why they cannot be looked at. */
  rows(plan: OfRows): Outcome<SeenRows> {
    const rows = this.seen.from(plan.table);
    const table = this.tableName(plan.table);
    if (!rows) return missing(reason('columnNotInLedger', { table, column: '' }));
    const lacking = reachesOf(plan).find((reach) => !rows.column(reach));
    if (!lacking) return answered(rows);
    const { header: column } = lacking.column;
    return missing(reason('columnNotInLedger', { table: this.tableName(lacking.table), column }));
  }

  /** Rows in the period and of the project. */
  base(plan: OfRows, rows: SeenRows): RowMask {
    const mask = new Uint8Array(rows.table.rows).fill(1);
    if (plan.project) keepFitting(mask, rows, plan.project);
    const period = periodOf(plan, rows);
    if (period) keepDays(mask, rows.days(period.day), period.days);
    return mask;
  }

  /** The different values of a column among the base rows, by their keys; a blank has the key "". */
  valuesInBase(plan: OfRows, by: Reach): readonly { readonly key: string; readonly label: CellValue }[] {
    const rows = this.rows(plan);
    if (!rows.ok || !rows.value.column(by)) return [];
    const base = this.base(plan, rows.value);
    const { codes, keys, labels } = rows.value.codes(by);
    const seen = new Uint8Array(keys.length);
    for (let row = 0; row < base.length; row += 1) if (base[row] === 1) seen[codes[row] ?? 0] = 1;
    return keys.flatMap((key, code) => (seen[code] === 1 ? [{ key, label: labels[code] ?? null }] : []));
  }

  tableName(id: string): string {
    return this.ledger.defined.shape.tables.get(id)?.name ?? this.seen.tables.get(id)?.name ?? id;
  }

  private ofRows(plan: RowsPlan): Outcome<Answer> {
    const rows = this.rows(plan);
    if (!rows.ok) return rows;
    const base = this.base(plan, rows.value);
    const { period } = plan;
    if (!period?.parts) return this.ofBase(plan, rows.value, base) ?? this.withoutBase(plan);
    const days = rows.value.days(period.day);
    const parts = partsOfYear(period.fiscalYear, period.parts.length).map((part) => {
      const ofPart = base.slice();
      keepDays(ofPart, days, part);
      return { part, answer: this.ofBase(plan, rows.value, ofPart) };
    });
    return overParts(parts, period.parts, plan.missing) ?? this.withoutBase(plan);
  }

  private ofBase(plan: RowsPlan, rows: SeenRows, base: RowMask): Outcome<Answer> | undefined {
    const count = sumOf(base);
    if (count === 0) return undefined;
    const figures = figuresOf(plan, rows, count, fitting(plan, rows, base));
    return answerOfFigures(plan, figures, this.tableName(plan.table));
  }

  private ofCohort(plan: CohortPlan): Outcome<Answer> {
    const rows = this.rows(plan);
    if (!rows.ok) return rows;
    const base = this.base(plan, rows.value);
    if (sumOf(base) === 0) return this.withoutBase(plan);
    const figures = cohortFigures(plan, rows.value, fitting(plan, rows.value, base));
    return answerOfCohort(plan, figures, this.tableName(plan.table));
  }

  private withoutBase(plan: OfRows): Outcome<Answer> {
    const table = this.tableName(plan.table);
    const fiscalYear = plan.kind === 'cohort' ? plan.fiscalYear : plan.period?.fiscalYear;
    return missing(
      typeof fiscalYear === 'number'
        ? reason('noRowsInYear', { table, fiscalYear })
        : reason('noRowsInTable', { table }),
    );
  }

  private ofRatio(plan: RatioPlan): Outcome<Answer> {
    return ratioOf(plan, this.answer(plan.numerator), this.answer(plan.denominator));
  }
}

/** One answer divided by the other. */
export function ratioOf(
  plan: RatioPlan,
  numerator: Outcome<Answer>,
  denominator: Outcome<Answer>,
): Outcome<Answer> {
  if (!numerator.ok) return numerator;
  if (!denominator.ok) return denominator;
  const { value, rows } = denominator.value;
  if (value === 0) return missing(reason('baseIsZero', { argument: 'denominator' }));
  const scale = plan.unit === 'percent' ? 100 : 1;
  return answered({ value: (numerator.value.value / value) * scale, rows });
}

function reachesOf(plan: OfRows): readonly Reach[] {
  const own = plan.kind === 'cohort' ? [plan.start, plan.outcome] : [plan.of, plan.period?.day];
  const conditions = [...plan.conditions, ...plan.where, plan.project].map((each) => each?.on);
  return [...own, ...conditions].filter((reach) => reach !== null && reach !== undefined);
}

function periodOf(plan: OfRows, rows: SeenRows): { readonly day: Reach; readonly days: Days } | undefined {
  if (plan.kind === 'cohort')
    return plan.fiscalYear === null ? undefined : { day: plan.start, days: daysOfYear(plan.fiscalYear) };
  const { period } = plan;
  if (!period) return undefined;
  const year = { from: period.fiscalYear, to: period.fiscalYear };
  const { from, to } = rows.column(period.day)?.kind === 'years' ? year : daysOfYear(period.fiscalYear);
  return { day: period.day, days: { from: period.upTo ? 1 : from, to } };
}

function fitting(plan: OfRows, rows: SeenRows, base: RowMask): RowMask {
  const mask = base.slice();
  for (const condition of [...plan.conditions, ...plan.where]) keepFitting(mask, rows, condition);
  return mask;
}

function sumOf(mask: RowMask): number {
  let sum = 0;
  for (const one of mask) sum += one;
  return sum;
}

function cohortFigures(plan: CohortPlan, rows: SeenRows, mask: RowMask): CohortFigures {
  const { asOf, lagMonths } = plan;
  const [starts, outcomes] = [rows.days(plan.start), rows.days(plan.outcome)];
  const figures = { successes: 0, matured: 0, waiting: 0, firstLimit: Number.POSITIVE_INFINITY };
  const limits = new Map<number, number>();
  for (let row = 0; row < mask.length; row += 1) {
    const start = starts[row] ?? 0;
    if (mask[row] === 0 || start === 0) continue;
    let limit = limits.get(start);
    if (limit === undefined) limits.set(start, (limit = limitOf(start, lagMonths)));
    if (limit > asOf) {
      figures.waiting += 1;
      figures.firstLimit = Math.min(figures.firstLimit, limit);
      continue;
    }
    figures.matured += 1;
    const outcome = outcomes[row] ?? 0;
    if (outcome >= start && outcome <= limit) figures.successes += 1;
  }
  return figures;
}
