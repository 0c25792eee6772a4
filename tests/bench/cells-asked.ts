import type { Condition } from '../../src/core/indicators/definition/source';
import type { IndicatorEngine } from '../../src/core/indicators/engine/indicator-engine';
import type { IndicatorLedger } from '../../src/core/indicators/engine/indicator-ledger';
import { planFor } from '../../src/core/indicators/plan/make-plan';
import type { Plan } from '../../src/core/indicators/plan/plan';
import { comparable } from '../../src/core/values/normalise';
import { PROJECTS, YEARS } from './participation-cells';

const KPIS = ['K01', 'K02', 'K03', 'K04', 'K05'];

/** Values of attributes, each as 指標 names it. */
export type Attributes = Readonly<Record<string, string>>;

/** The plans of all five indicators for each project, year and group. */
export function plansFor(
  ledger: IndicatorLedger,
  groups: readonly Attributes[],
  projects: readonly (string | null)[] = PROJECTS,
  years: readonly (number | null)[] = YEARS,
): readonly Plan[] {
  return KPIS.flatMap((kpi) =>
    years.flatMap((fiscalYear) =>
      projects.flatMap((project) => {
        const first = planOf(ledger, kpi, fiscalYear, project, groups[0] ?? {});
        return groups.map((group) => withGroup(first, Object.values(group)));
      }),
    ),
  );
}

function planOf(
  { defined }: IndicatorLedger,
  kpi: string,
  fiscalYear: number | null,
  project: string | null,
  group: Attributes,
): Plan {
  const where = Object.entries(group).map(([attribute, value]) => ({ attribute, value }));
  const plan = planFor(kpi, { fiscalYear, project, where, asOf: 46_000 }, defined);
  if (!plan.ok) throw new Error(`No plan for ${kpi}: ${plan.reason.code}`);
  return plan.value;
}

/** The plan for other values of the same attributes. */
function withGroup(plan: Plan, values: readonly string[]): Plan {
  if (plan.kind !== 'rows') throw new Error('Not of rows');
  const where = plan.where.map((condition, i): Condition => {
    const value = values[i] ?? '';
    return { ...condition, values: [value], sought: { kind: 'texts', keys: [comparable(value)] } };
  });
  return { ...plan, where };
}

/** All answers added up; where there is none, nothing. */
export function sumOf(engine: IndicatorEngine, plans: readonly Plan[]): number {
  let sum = 0;
  for (const plan of plans) {
    const answer = engine.answer(plan);
    if (answer.ok) sum += answer.value.value;
  }
  return sum;
}
