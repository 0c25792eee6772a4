import type { DefinedIndicators } from '../core/indicators/plan/make-plan';
import { planFor } from '../core/indicators/plan/make-plan';
import type { Question } from '../core/indicators/plan/question';
import type { Dialect } from '../core/indicators/sql/dialects';
import { planSql } from '../core/indicators/sql/plan-sql';
import { comparable } from '../core/values/normalise';
import type { Language } from '../words/language';
import { planSentence } from '../words/plan-sentence';
import { reasonSentence } from '../words/reason-sentence';

/** An indicator, what it counts, and the query that counts it. */
export interface ToldSql {
  readonly id: string;
  readonly name: string;
  /** What is counted, or why nothing is. */
  readonly sentence: string;
  /** null where nothing can be counted. */
  readonly sql: string | null;
}

export function indicatorSql(
  asked: string,
  question: Question,
  defined: DefinedIndicators,
  dialect: Dialect,
  language: Language,
): ToldSql {
  const { id, name } = defined.byKey.get(comparable(asked)) ?? { id: asked, name: asked };
  const plan = planFor(asked, question, defined);
  if (!plan.ok) return { id, name, sentence: reasonSentence(plan.reason, language), sql: null };
  const sentence = planSentence(plan.value, defined.shape, language);
  return { id, name, sentence, sql: planSql(plan.value, defined, dialect) };
}

/** As a file that a database runs: what it is as comments, and the query. */
export function sqlText({ id, name, sentence, sql }: ToldSql): string {
  const comments = [`${id} ${name}`, sentence].map((text) => `-- ${onOneLine(text)}\n`).join('');
  return sql === null ? comments : `${comments}${sql};\n`;
}

/** A comment ends with its line, and what a person typed into a cell must not become SQL. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
