import type { Book } from '../../../../src/core/book/book';
import { bookLedger } from '../../../../src/core/indicators/engine/book-ledger';
import { columnarEngine } from '../../../../src/core/indicators/engine/columnar-engine';
import type { IndicatorEngine } from '../../../../src/core/indicators/engine/indicator-engine';
import type { IndicatorLedger } from '../../../../src/core/indicators/engine/indicator-ledger';
import { planFor } from '../../../../src/core/indicators/plan/make-plan';
import { attributeReach, projectReach } from '../../../../src/core/indicators/plan/narrow';
import type { Plan } from '../../../../src/core/indicators/plan/plan';
import type { Question } from '../../../../src/core/indicators/plan/question';
import type { Reach } from '../../../../src/core/indicators/definition/reach';
import { ALL_LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';

/** 2022-05-01: the fiscal year 2021 is over. */
export const MAY_2022 = 44682;

export const ALWAYS: Question = { fiscalYear: null, project: null, where: [], asOf: MAY_2022 };

export function ledgerOf(book: Book): IndicatorLedger {
  const ledger = bookLedger(book, ALL_LEDGER_LANGUAGES);
  if (!ledger) throw new Error('The book has no indicators');
  return ledger;
}

export function plan(ledger: IndicatorLedger, question: Partial<Question> = {}, indicator = 'K01'): Plan {
  const made = planFor(indicator, { ...ALWAYS, ...question }, ledger.defined);
  if (!made.ok) throw new Error(`No plan: ${JSON.stringify(made.reason)}`);
  return made.value;
}

/** The value and its rows, or the code of the reason why there is none. */
export function answer(book: Book, question: Partial<Question> = {}, indicator = 'K01'): string {
  const ledger = ledgerOf(book);
  return said(columnarEngine(ledger).answer(plan(ledger, question, indicator)));
}

export function said(answer: ReturnType<IndicatorEngine['answer']>): string {
  if (!answer.ok) return [answer.reason.code, ...Object.values(answer.reason.data)].join(' ');
  return `${Number(answer.value.value.toPrecision(12))} of ${answer.value.rows}`;
}

/** The answers of all groups: "女性: 3 of 3". */
export function groups(
  book: Book,
  by: string,
  question: Partial<Question> = {},
  indicator = 'K01',
): string[] {
  const ledger = ledgerOf(book);
  const asked = plan(ledger, question, indicator);
  const found = columnarEngine(ledger).groups(asked, groupReach(ledger, asked, by));
  return found.map(
    ({ label, answer: each }) => `${typeof label === 'object' ? 'null' : String(label)}: ${said(each)}`,
  );
}

function groupReach({ defined }: IndicatorLedger, asked: Plan, by: string): Reach {
  if (asked.kind === 'ratio') return groupReach({ defined } as IndicatorLedger, asked.numerator, by);
  const table = defined.shape.tables.get(asked.kind === 'reported' ? 'measurements' : asked.table);
  if (!table) throw new Error('No table');
  if (by === '事業') {
    const project = projectReach(table, defined.shape);
    if (!project) throw new Error('No project');
    return project;
  }
  const found = attributeReach(by, table, defined.shape, defined.lists);
  return found.ok ? found.value : { via: [], table: table.id, column: { header: by, spec: undefined } };
}
