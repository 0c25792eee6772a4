import { chain } from '../../combine';
import type { Outcome } from '../../outcome';
import { answered } from '../../outcome';
import type { CellValue } from '../../values/cell-value';
import { comparable } from '../../values/normalise';
import type { Reach } from '../definition/reach';
import type { Condition } from '../definition/source';
import { reportedGroup } from '../plan/narrow';
import type { Plan, ReportedPlan } from '../plan/plan';
import { groupColumn, namesProjects } from './group-reach';
import type { GroupAnswer } from './indicator-engine';
import type { IndicatorLedger } from './indicator-ledger';
import type { OfRows } from './asked-cell';
import type { PlanAnswers } from './plan-answers';
import { reportsIn } from './reports';

/** A value of the column that parts the rows, as it is compared; "" is blank. */
interface Group {
  readonly key: string;
  readonly label: CellValue;
}

/** The answers of a plan group by group. */
export function groupsOf(
  plan: Plan,
  by: Reach,
  ledger: IndicatorLedger,
  answers: PlanAnswers,
): readonly GroupAnswer[] {
  const found = new Map(groupsIn(plan, by, ledger, answers).map((group) => [group.key, group]));
  return inOrder([...found.values()], by, ledger).map((group) => ({
    label: group.label,
    answer: chain(ofGroup(plan, by, group, ledger), (narrowed) => answers.answer(narrowed)),
  }));
}

function groupsIn(plan: Plan, by: Reach, ledger: IndicatorLedger, answers: PlanAnswers): readonly Group[] {
  switch (plan.kind) {
    case 'ratio':
      return [plan.denominator, plan.numerator].flatMap((part) => groupsIn(part, by, ledger, answers));
    case 'reported':
      return reportedGroups(plan, by, ledger);
    default:
      return rowGroups(plan, by, ledger, answers);
  }
}

function rowGroups(plan: OfRows, by: Reach, ledger: IndicatorLedger, answers: PlanAnswers): readonly Group[] {
  const column = groupColumn(by, plan.table, ledger.defined);
  return column.ok ? answers.valuesInBase(plan, column.value.on) : [];
}

function reportedGroups(plan: ReportedPlan, by: Reach, ledger: IndicatorLedger): readonly Group[] {
  const table = ledger.tables.get('measurements');
  const reports = (table && reportsIn(table).get(comparable(plan.indicator.id))) ?? [];
  const { fiscalYear } = plan;
  const ofYear = reports.filter((report) => fiscalYear === null || report.fiscalYear === fiscalYear);
  if (namesProjects(by))
    return ofYear.flatMap(({ projectKey: key }) => (key === null ? [] : [{ key, label: key }]));
  const group = reportedGroup([{ attribute: by.column.header, value: '' }], ledger.defined.lists);
  const attribute = group.ok ? group.value?.attribute : undefined;
  return ofYear.flatMap(({ attribute: own, group: key }) =>
    own !== attribute || key === null ? [] : [{ key, label: key }],
  );
}

/** The plan as if the group had been asked for. */
function ofGroup(plan: Plan, by: Reach, group: Group, ledger: IndicatorLedger): Outcome<Plan> {
  switch (plan.kind) {
    case 'ratio':
      return chain(ofGroup(plan.numerator, by, group, ledger), (numerator) =>
        chain(ofGroup(plan.denominator, by, group, ledger), (denominator) =>
          answered({ ...plan, numerator, denominator }),
        ),
      );
    case 'reported':
      return ofReportedGroup(plan, by, group, ledger);
    default:
      return chain(groupColumn(by, plan.table, ledger.defined), ({ on, project }) => {
        const condition = isGroup(on, group);
        if (project && !plan.project) return answered<Plan>({ ...plan, project: condition });
        return answered<Plan>({ ...plan, where: [...plan.where, condition] });
      });
  }
}

function ofReportedGroup(
  plan: ReportedPlan,
  by: Reach,
  { key }: Group,
  { defined }: IndicatorLedger,
): Outcome<Plan> {
  if (namesProjects(by)) return answered({ ...plan, project: key });
  const asked = plan.group ? [{ attribute: plan.group.attribute, value: plan.group.value }] : [];
  const where = [...asked, { attribute: by.column.header, value: key }];
  return chain(reportedGroup(where, defined.lists), (group) => answered({ ...plan, group }));
}

function isGroup(on: Reach, { key }: Group): Condition {
  return { on, operator: '=', values: [key], sought: { kind: 'texts', keys: [key] } };
}

function inOrder(groups: readonly Group[], by: Reach, { defined }: IndicatorLedger): readonly Group[] {
  const known = [...(defined.lists.get(by.column.spec?.list ?? '')?.values.keys() ?? [])];
  const placeOf = ({ key }: Group): number => (known.includes(key) ? known.indexOf(key) : known.length);
  return [...groups].sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
    if (placeOf(a) !== placeOf(b)) return placeOf(a) - placeOf(b);
    if (typeof a.label === 'number' && typeof b.label === 'number') return a.label - b.label;
    return a.key < b.key ? -1 : 1;
  });
}
