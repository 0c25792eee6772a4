import { listLabel } from '../core/ledger/ledger-language';
import type { Reach } from '../core/indicators/definition/reach';
import type { LedgerShape } from '../core/indicators/definition/ledger-shape';
import type { Period, Plan, RowsPlan } from '../core/indicators/plan/plan';
import { planWords as en } from './en/plans';
import { planWords as ja } from './ja/plans';
import type { Language } from './language';
import { LEDGER_LANGUAGES } from './ledger-language';
import type { Part, PlanWords } from './plan-words';

const WORDS: { readonly [L in Language]: PlanWords } = { ja, en };

/**
 * A plan in one sentence: what is counted, from which rows, of which time, in which unit. What stands in the ledger (tables,
 * columns, values) is named as it stands there.
 */
export function planSentence(plan: Plan, shape: LedgerShape, language: Language): string {
  const unit = plan.unit === null ? null : listLabel('unit', LEDGER_LANGUAGES[language]).values[plan.unit];
  return WORDS[language].whole(innerSentence(plan, shape, WORDS[language]), unit ?? null);
}

function innerSentence(plan: Plan, shape: LedgerShape, words: PlanWords): string {
  const part = (of: Plan): Part => ({ name: of.indicator.name, sentence: innerSentence(of, shape, words) });
  switch (plan.kind) {
    case 'rows':
      return measured(plan, shape, words);
    case 'cohort': {
      const period: Period | null =
        plan.fiscalYear === null
          ? null
          : { day: plan.start, fiscalYear: plan.fiscalYear, upTo: false, parts: null };
      const rows = rowsOf(plan, period, shape, words);
      return words.cohort(rows, header(plan.start), header(plan.outcome), plan.lagMonths);
    }
    case 'reported':
      return words.reported(plan.fiscalYear, plan.reporting, plan.group?.value ?? null, plan.project);
    case 'ratio':
      return words.ratio(part(plan.numerator), part(plan.denominator));
  }
}

function measured(plan: RowsPlan, shape: LedgerShape, words: PlanWords): string {
  const { measure, of, period } = plan;
  const sentence = words.measured(rowsOf(plan, period, shape, words), measure, of && header(of));
  return period?.parts ? words.byParts(sentence, period.parts.length, period.parts.overTime) : sentence;
}

function rowsOf(
  { table, conditions, project, where }: Pick<RowsPlan, 'table' | 'conditions' | 'project' | 'where'>,
  period: Period | null,
  shape: LedgerShape,
  words: PlanWords,
): string {
  const time = period
    ? (period.upTo ? words.upToYear : words.inYear)(period.fiscalYear, header(period.day))
    : '';
  const told = [...conditions, ...(project ? [project] : []), ...where].map(({ on, operator, values }) =>
    words.condition(header(on), operator, values),
  );
  return words.rows(time, shape.tables.get(table)?.name ?? table, told);
}

function header({ column }: Reach): string {
  return column.header;
}
