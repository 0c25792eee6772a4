import { all, chain, each } from '../core/combine';
import { breakdownNamed } from '../core/indicators/asking/breakdown-asked';
import { indicatorNamed } from '../core/indicators/asking/indicator-named';
import { kpiTable } from '../core/indicators/asking/kpi-table';
import { planFor } from '../core/indicators/plan/make-plan';
import { lastYearWithData, scorecard } from '../core/indicators/scorecard';
import { answered, missing } from '../core/outcome';
import { reason } from '../core/reasons';
import { kpiTableRows } from './kpi-table-rows';
import { givenGroups, givenHandles, givenMany, givenText, givenYear, withoutHandles } from './live-arguments';
import { asking, follow } from './live-cell';
import { functionPorts } from './ports';
import { repeated } from './blanks';
import { scorecardRows } from './scorecard-rows';

/** Excel needs to know of a function that streams before it calls: these do, whichever arguments they are given. */

/**
 * @customfunction
 * @streaming
 */
export function KPI(
  indicator: unknown,
  fiscalYear?: unknown,
  project?: unknown,
  attributeValueOrHandle?: unknown[],
  invocation?: CustomFunctions.StreamingInvocation<unknown>,
): void {
  const { handles, rest } = withoutHandles([fiscalYear, project, ...repeated(attributeValueOrHandle)]);
  const [year, within, ...groups] = rest;
  const args = all({
    indicator: chain(givenText(indicator, 'indicator'), (text) =>
      text === null ? missing(reason('notReported', { argument: 'indicator' })) : answered(text),
    ),
    fiscalYear: givenYear(year, 'fiscalYear'),
    project: givenText(within, 'project'),
    where: givenGroups(groups),
  });
  const question = asking(args, handles, ({ indicator: named, ...asked }, { ledger, engine }) =>
    chain(indicatorNamed(named, ledger.defined), ({ id }) =>
      chain(planFor(id, { ...asked, asOf: functionPorts().today() }, ledger.defined), (plan) =>
        chain(engine.answer(plan), ({ value }) => answered(value)),
      ),
    ),
  );
  follow(question, invocation);
}

/**
 * @customfunction
 * @streaming
 */
export function KPITABLE(
  indicators?: unknown[][],
  fiscalYears?: unknown[][],
  by?: unknown,
  handle?: unknown[],
  invocation?: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const handles = givenHandles(handle);
  const args = all({
    indicators: each(givenMany(indicators), (cell) => givenText(cell, 'indicators')),
    fiscalYears: each(givenMany(fiscalYears), (cell) => givenYear(cell, 'fiscalYears')),
    by: givenText(by, 'by'),
    handles,
  });
  const question = asking(args, handles.ok ? handles.value : [], (given, read) => {
    const { defined } = read.ledger;
    const names = given.indicators.filter((name) => name !== null);
    const years = given.fiscalYears.filter((year) => year !== null);
    const wanted =
      names.length === 0 ? answered(defined.all) : each(names, (name) => indicatorNamed(name, defined));
    const breakdown = given.by === null ? null : breakdownNamed(given.by, defined);
    return chain(wanted, (definitions) =>
      chain(
        kpiTable(read, {
          indicators: definitions,
          fiscalYears: years.length === 0 ? null : years,
          by: breakdown,
          asOf: functionPorts().today(),
        }),
        (table) => answered(kpiTableRows(table, given.by)),
      ),
    );
  });
  follow(question, invocation);
}

/**
 * @customfunction
 * @streaming
 */
export function SCORECARD(
  fiscalYear?: unknown,
  project?: unknown,
  handle?: unknown[],
  invocation?: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const { handles: early, rest } = withoutHandles([fiscalYear, project]);
  const late = givenHandles(handle);
  const args = all({
    fiscalYear: givenYear(rest[0], 'fiscalYear'),
    project: givenText(rest[1], 'project'),
    late,
  });
  const question = asking(args, [...early, ...(late.ok ? late.value : [])], (given, read) => {
    const asOf = functionPorts().today();
    const year = given.fiscalYear ?? lastYearWithData(read, asOf);
    if (year === undefined) return missing(reason('noYearsWithData', {}));
    return answered(scorecardRows(scorecard(read, { fiscalYear: year, project: given.project, asOf })));
  });
  follow(question, invocation);
}
