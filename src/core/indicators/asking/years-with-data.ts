import type { Definition } from '../definition/definition';
import type { IndicatorEngine } from '../engine/indicator-engine';
import type { IndicatorLedger } from '../engine/indicator-ledger';
import { planFor } from '../plan/make-plan';
import { dataSpans, fiscalYearOfSerial, yearOfReport } from '../scorecard/data-span';

/** A day that was mistyped as 1921 must not ask for a hundred years. */
const MOST_YEARS = 30;

/** From the first to the last fiscal year in which any of the indicators has data, ascending. */
export function yearsWithData(
  ledger: IndicatorLedger,
  engine: IndicatorEngine,
  indicators: readonly Definition[],
  asOf: number,
): readonly number[] {
  const thisYear = fiscalYearOfSerial(asOf) ?? null;
  const spans = dataSpans(ledger, engine);
  let [first, last] = [Infinity, -Infinity];
  for (const { id } of indicators) {
    const question = { fiscalYear: thisYear, project: null, where: [], asOf };
    const plan = planFor(id, question, ledger.defined);
    const span = plan.ok ? spans.of(plan.value, asOf) : undefined;
    if (!span) continue;
    first = Math.min(first, span.firstYear);
    last = Math.max(last, yearOfReport(span.last));
  }
  if (first > last) return [];
  const from = Math.max(first, last - MOST_YEARS + 1);
  return Array.from({ length: last - from + 1 }, (_, index) => from + index);
}
