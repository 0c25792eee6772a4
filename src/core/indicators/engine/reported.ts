import { chain, each } from '../../combine';
import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import { comparable } from '../../values/normalise';
import { fractionOf, numberOf } from '../../values/fraction';
import type { Fraction } from '../../values/fraction';
import type { Aggregation } from '../aggregation';
import { aggregated } from '../aggregation';
import type { ReportedPlan } from '../plan/plan';
import type { Answer } from './answer';
import { byKey } from './by-key';
import type { IndicatorLedger } from './indicator-ledger';
import type { OfPlace } from './place-over-time';
import { placeOverTime } from './place-over-time';
import { pooled } from './pooled-reports';
import type { Report } from './reports';
import { reportsIn } from './reports';

/** The value of an indicator as it was reported in 実績; docs/indicators.md, *Reported values*. */
export function reportedAnswer(plan: ReportedPlan, ledger: IndicatorLedger): Outcome<Answer> {
  const table = ledger.tables.get('measurements');
  const key = comparable(plan.indicator.id);
  const found = ofQuestion(plan, (table && reportsIn(table).get(key)) ?? []);
  const fiscalYear = plan.fiscalYear ?? found.reduce((last, report) => Math.max(last, report.fiscalYear), 0);
  const used = ofAllProjects(
    plan,
    found.filter((report) => report.fiscalYear === fiscalYear),
  );
  if (used.length === 0) {
    return missing(
      reason('nothingReported', { indicator: plan.indicator.id, fiscalYear: plan.fiscalYear ?? 0 }),
    );
  }
  const places = byKey(used, ({ projectKey, partnerKey }) => JSON.stringify([projectKey, partnerKey]));
  const values = each([...places.values()], (reports) =>
    placeOverTime(plan, fiscalYear, reports, ledger.defined.lists),
  );
  return chain(values, (ofPlaces) =>
    chain(overPlaces(plan, ofPlaces), (value) =>
      answered({
        value: numberOf(value),
        rows: ofPlaces.reduce((rows, place) => rows + place.reports, 0),
      }),
    ),
  );
}

/** Reports with a value, of the group and the project that were asked for. */
function ofQuestion(plan: ReportedPlan, reports: readonly Report[]): readonly Report[] {
  const { group, project } = plan;
  return reports.filter(
    (report) =>
      (report.value !== null || (report.numerator !== null && report.denominator !== null)) &&
      report.attribute === (group?.attribute ?? null) &&
      report.group === (group?.value ?? null) &&
      (project === null || report.projectKey === project),
  );
}

/** Reports without a project speak for all of them. */
function ofAllProjects({ project }: ReportedPlan, reports: readonly Report[]): readonly Report[] {
  if (project !== null) return reports;
  const general = reports.filter(({ projectKey }) => projectKey === null);
  return general.length > 0 ? general : reports;
}

function overPlaces({ overParties, unit }: ReportedPlan, places: readonly OfPlace[]): Outcome<Fraction> {
  const [first, ...rest] = places;
  if (!first) throw new Error('No place');
  if (rest.length === 0) return first.value();
  const count = places.length;
  if (overParties === null || overParties === 'none') return missing(reason('partiesNotCombined', { count }));
  if (overParties === 'distinct') return missing(reason('peopleNotCombined', { count }));
  if (overParties === 'first' || overParties === 'last')
    return missing(reason('placesHaveNoOrder', { value: overParties }));
  if (overParties === 'pooled')
    return chain(
      each(places, (place) => place.parts()),
      (parts) => pooled(parts, unit),
    );
  const how: Aggregation = overParties;
  return chain(
    each(places, (place) => place.value()),
    ([one = fractionOf(0), ...more]) => answered(aggregated([one, ...more], how)),
  );
}
