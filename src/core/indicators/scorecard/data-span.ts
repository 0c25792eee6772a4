import { dateOfSerial } from '../../values/date-serial';
import { fiscalYearOfDate } from '../../values/fiscal-year';
import { comparable } from '../../values/normalise';
import type { Reach } from '../definition/reach';
import type { Condition } from '../definition/source';
import type { IndicatorEngine } from '../engine/indicator-engine';
import type { IndicatorLedger } from '../engine/indicator-ledger';
import type { Report } from '../engine/reports';
import { reportsIn } from '../engine/reports';
import type { CohortPlan, Plan, ReportedPlan, RowsPlan } from '../plan/plan';

/** When an indicator was last reported: a day, or a fiscal year where no day was written down. */
export type LastReport =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'fiscalYear'; readonly fiscalYear: number };

/** From when to when there are data of an indicator, whatever its answers are. */
export interface DataSpan {
  readonly firstYear: number;
  readonly last: LastReport;
}

export interface DataSpans {
  /** The span up to the plan's fiscal year and the day of asking; undefined where there is nothing, or rows have no days. */
  readonly of: (plan: Plan, asOf: number) => DataSpan | undefined;
}

/** Spans of the indicators of one ledger; each table is looked at once. */
export function dataSpans({ tables }: IndicatorLedger, engine: IndicatorEngine): DataSpans {
  const measurements = tables.get('measurements');
  const reports = measurements && reportsIn(measurements);
  const known = new Map<string, DataSpan | null>();

  const ofRows = (base: RowsBase | undefined, asOf: number): DataSpan | undefined => {
    if (!base) return undefined;
    const { table, project, day, fiscalYear } = base;
    const key = JSON.stringify([table, day.via, day.column.header, project, fiscalYear, asOf]);
    const span = known.get(key) ?? spanOfRows(engine, base, asOf) ?? null;
    known.set(key, span);
    return span ?? undefined;
  };

  const of = (plan: Plan, asOf: number): DataSpan | undefined => {
    switch (plan.kind) {
      case 'ratio':
        return joined(of(plan.numerator, asOf), of(plan.denominator, asOf));
      case 'reported':
        return spanOfReports(plan, reports?.get(comparable(plan.indicator.id)) ?? [], asOf);
      case 'rows':
      case 'cohort':
        return ofRows(baseOf(plan), asOf);
    }
  };
  return { of };
}

/** Every row of a table of a project until the end of a fiscal year. */
interface RowsBase extends Pick<RowsPlan, 'indicator' | 'table' | 'project'> {
  readonly day: Reach;
  readonly fiscalYear: number;
}

/** undefined where the plan asks for no period. */
function baseOf(plan: RowsPlan | CohortPlan): RowsBase | undefined {
  const { indicator, table, project } = plan;
  if (plan.kind === 'rows') return plan.period ? { indicator, table, project, ...plan.period } : undefined;
  const { start: day, fiscalYear } = plan;
  return fiscalYear === null ? undefined : { indicator, table, project, day, fiscalYear };
}

/** From the first day, or fiscal year, of these rows to the last: as the engine finds them, over references too. */
function spanOfRows(
  engine: IndicatorEngine,
  { indicator, table, project, day, fiscalYear }: RowsBase,
  asOf: number,
): DataSpan | undefined {
  const byYear = day.column.spec?.type === 'fiscalYear';
  const today = byYear ? (fiscalYearOfSerial(asOf) ?? 0) : asOf;
  const past: Condition = {
    on: day,
    operator: '<=',
    values: [String(today)],
    sought: { kind: 'numbers', numbers: [today] },
  };
  const [first, last] = (['minimum', 'maximum'] as const).map((measure) => {
    const found = engine.answer({
      ...{
        kind: 'rows',
        indicator,
        unit: null,
        measure,
        table,
        of: day,
        project,
        where: [],
        missing: 'skip',
      },
      conditions: [past],
      period: { day, fiscalYear, upTo: true, parts: null },
    });
    return found.ok ? found.value.value : undefined;
  });
  if (first === undefined || last === undefined) return undefined;
  const report = (time: number): LastReport =>
    byYear ? { kind: 'fiscalYear', fiscalYear: time } : { kind: 'day', day: time };
  return { firstYear: yearOfReport(report(first)), last: report(last) };
}

/** Of the reports with a value, those of groups included: they are reports as well. */
function spanOfReports(
  { fiscalYear, project }: ReportedPlan,
  reports: readonly Report[],
  asOf: number,
): DataSpan | undefined {
  return reports.reduce<DataSpan | undefined>((span, report) => {
    const { value, numerator, denominator, measuredOn: day } = report;
    const reported = value !== null || (numerator !== null && denominator !== null);
    const asked =
      (fiscalYear === null || report.fiscalYear <= fiscalYear) &&
      (project === null || report.projectKey === project);
    if (!reported || !asked) return span;
    const dated = day !== null && day <= asOf && fiscalYearOfSerial(day) === report.fiscalYear;
    const last: LastReport = dated
      ? { kind: 'day', day }
      : { kind: 'fiscalYear', fiscalYear: report.fiscalYear };
    return joined(span, { firstYear: report.fiscalYear, last });
  }, undefined);
}

function joined(one: DataSpan | undefined, other: DataSpan | undefined): DataSpan | undefined {
  if (!one || !other) return one ?? other;
  return {
    firstYear: Math.min(one.firstYear, other.firstYear),
    last: later(one.last, other.last),
  };
}

/** Of two reports in one fiscal year, the one with a day says more. */
function later(one: LastReport, other: LastReport): LastReport {
  const years = yearOfReport(other) - yearOfReport(one);
  if (years !== 0) return years > 0 ? other : one;
  if (one.kind === 'fiscalYear') return other;
  return other.kind === 'day' && other.day > one.day ? other : one;
}

/** The fiscal year that something was reported of. */
export function yearOfReport(report: LastReport): number {
  return report.kind === 'fiscalYear' ? report.fiscalYear : (fiscalYearOfSerial(report.day) ?? 0);
}

/**
 * The fiscal year of a day; undefined where the serial is no day.
 * @example fiscalYearOfSerial(44286) //=> 2020
 */
export function fiscalYearOfSerial(serial: number): number | undefined {
  const day = dateOfSerial(serial);
  return day && fiscalYearOfDate(day);
}
