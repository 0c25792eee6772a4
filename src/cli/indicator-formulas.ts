import { chain } from '../core/combine';
import type { IndicatorEngine } from '../core/indicators/engine/indicator-engine';
import type { FormulaDialect } from '../core/indicators/formula/dialect';
import { planFormula } from '../core/indicators/formula/plan-formula';
import type { DefinedIndicators } from '../core/indicators/plan/make-plan';
import { planFor } from '../core/indicators/plan/make-plan';
import type { Question } from '../core/indicators/plan/question';
import { comparable } from '../core/values/normalise';
import { dialectName, limitSentence, stepNames } from '../words/formula-notes';
import type { Language } from '../words/language';
import { planSentence } from '../words/plan-sentence';
import { reasonSentence } from '../words/reason-sentence';
import type { Session } from './session';

/** An indicator, what it counts, and the formulas that count it. */
export interface ToldIndicator {
  readonly id: string;
  readonly name: string;
  /** What is counted, or why nothing is. */
  readonly sentence: string;
  /** The answer in the ledger as it is, in which each formula should agree; null and why, where there is none. */
  readonly answer: number | null;
  readonly reason?: string;
  readonly formulas: readonly ToldFormula[];
}

interface ToldFormula {
  readonly dialect: FormulaDialect;
  /** null where the dialect cannot say it, which `conditions` explains. */
  readonly formula: string | null;
  readonly conditions: readonly string[];
}

export interface AskedFormulas {
  readonly question: Question;
  readonly dialects: readonly FormulaDialect[];
  /** Asks on the day on which the formula is calculated. */
  readonly live: boolean;
}

interface Asked {
  readonly defined: DefinedIndicators;
  readonly engine: IndicatorEngine;
}

export function formulasOf(
  id: string,
  { question, dialects, live }: AskedFormulas,
  { defined, engine }: Asked,
  language: Language,
): ToldIndicator {
  const name = defined.byKey.get(comparable(id))?.name ?? id;
  const plan = planFor(id, question, defined);
  if (!plan.ok) {
    const sentence = reasonSentence(plan.reason, language);
    return { id, name, sentence, answer: null, reason: sentence, formulas: [] };
  }
  const answer = chain(plan, (planned) => engine.answer(planned));
  const formulas = dialects.map((dialect): ToldFormula => {
    const made = planFormula(plan.value, defined, dialect, { live, names: stepNames(language) });
    return made.ok
      ? {
          dialect,
          formula: made.value.formula,
          conditions: made.value.limits.map((limit) => limitSentence(limit, language)),
        }
      : { dialect, formula: null, conditions: [reasonSentence(made.reason, language)] };
  });
  const told = { id, name, sentence: planSentence(plan.value, defined.shape, language), formulas };
  if (answer.ok) return { ...told, answer: answer.value.value };
  return { ...told, answer: null, reason: reasonSentence(answer.reason, language) };
}

/** Whether every formula that was asked for is there. */
export function isSaid({ formulas }: ToldIndicator): boolean {
  return formulas.length > 0 && formulas.every(({ formula }) => formula !== null);
}

/** Lines for a person: the indicator, its sentence, its answer now, its formulas and what they presuppose. */
export function formulaText(told: ToldIndicator, { words, language }: Session): string {
  const { answer, conditions } = words.formulaCommand;
  const head = [`${told.id}\t${told.name}`, `  ${told.sentence}`];
  if (told.formulas.length === 0) return `${head.join('\n')}\n`;
  const value = told.answer === null ? `#N/A ${told.reason ?? ''}` : String(told.answer);
  const formulas = told.formulas.flatMap(({ dialect, formula, conditions: sentences }) => [
    `  [${dialectName(dialect, language)}]`,
    `  ${formula ?? sentences.join(' ')}`,
  ]);
  const limits = new Set(told.formulas.flatMap((each) => (each.formula === null ? [] : each.conditions)));
  const notes = [...limits].map((sentence) => `  - ${sentence}`);
  const presupposed = notes.length > 0 ? [`  ${conditions}`, ...notes] : [];
  return `${[...head, `  ${answer(value)}`, ...formulas, ...presupposed].join('\n')}\n`;
}
