import fc from 'fast-check';
import type { Book } from '../../../src/core/book/book';
import { indicatorsInBook } from '../../../src/core/indicators/definition/indicators-in-book';
import type { IndicatorsOfBook } from '../../../src/core/indicators/definition/indicators-in-book';
import { planFor } from '../../../src/core/indicators/plan/make-plan';
import type { Plan } from '../../../src/core/indicators/plan/plan';
import type { Question } from '../../../src/core/indicators/plan/question';
import type { LedgerRows } from '../../../src/core/ledger/ledger-book';
import { ledgerBook } from '../../../src/core/ledger/ledger-book';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import { arbitraryDefinitions } from './arbitrary-definitions';
import type { Trouble } from './arbitrary-rows';
import { arbitraryRows } from './arbitrary-rows';
import type { PlainLedger } from './plain-ledger';
import { plainLedger } from './plain-ledger';

/** A random ledger, its twelve indicators, and plans that ask them random questions. */
export interface PlansCase {
  readonly book: Book;
  /** The same rows without any workbook around them. */
  readonly ledger: PlainLedger;
  readonly defined: IndicatorsOfBook;
  /** Questions whose definition is faulty, or which cannot be asked of it, are left out. */
  readonly plans: readonly { readonly question: Question; readonly plan: Plan }[];
}

function question(asOf: fc.Arbitrary<number>): fc.Arbitrary<Question> {
  return fc.record({
    fiscalYear: fc.constantFrom(null, 2020, 2021, 2021, 2021, 2022),
    project: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: fc.constantFrom('P01', 'P02') },
      { weight: 1, arbitrary: fc.constantFrom('ｐ03', 'P09') },
    ),
    where: fc.constantFrom<Question['where'][]>(
      [],
      [],
      [],
      [],
      [],
      [],
      [],
      [{ attribute: '性別', value: '女性' }],
      [{ attribute: '参加者.年代', value: '30代' }],
      [{ attribute: 'Gender', value: 'Male' }],
      [{ attribute: '居住地域', value: '' }],
      [
        { attribute: '性別', value: '男性' },
        { attribute: '形式', value: 'オンライン' },
      ],
    ),
    asOf,
  });
}

/**
 * @param asOf the day on which everything is asked; otherwise a random one for each question
 */
export function arbitraryCase(trouble: Trouble & { readonly asOf?: number }): fc.Arbitrary<PlansCase> {
  const day =
    trouble.asOf === undefined
      ? fc.constantFrom(44165, 44286, 44469, 44650, 44651, 46000)
      : fc.constant(trouble.asOf);
  return fc
    .tuple(
      arbitraryRows(trouble),
      arbitraryDefinitions(),
      fc.array(question(day), { minLength: 2, maxLength: 4 }),
    )
    .map(([rows, indicators, questions]) => asCase({ ...rows, indicators }, questions));
}

function asCase(rows: LedgerRows, questions: readonly Question[]): PlansCase {
  const book = ledgerBook({ language: LEDGER_LANGUAGES.ja, rows });
  const defined = indicatorsInBook(book, ALL_LEDGER_LANGUAGES);
  if (!defined) throw new Error('No indicators in the book');
  const plans = questions.flatMap((asked) =>
    defined.all.flatMap(({ id }) => {
      const plan = planFor(id, asked, defined);
      return plan.ok ? [{ question: asked, plan: plan.value }] : [];
    }),
  );
  // A failing test tells the rows, not the whole workbook around them.
  const telling = { [fc.toStringMethod]: () => JSON.stringify({ rows: withoutBlanks(rows), questions }) };
  return { book, ledger: plainLedger(rows), defined, plans, ...telling };
}

function withoutBlanks(rows: LedgerRows): unknown {
  return Object.fromEntries(
    Object.entries(rows).map(([id, of]) => [
      id,
      of.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))),
    ]),
  );
}
