import fc from 'fast-check';
import { bookLedger } from '../../../../src/core/indicators/engine/book-ledger';
import { columnarEngine } from '../../../../src/core/indicators/engine/columnar-engine';
import { ALL_LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';
import { arbitraryCase } from '../../../oracle/plans/arbitrary-case';
import { referenceAnswer } from '../../../oracle/plans/reference';
import { same, toldBy } from '../../../oracle/plans/told';

test('every plan over any ledger: the columnar engine answers what a plain loop over the rows answers', () => {
  fc.assert(
    fc.property(arbitraryCase({ variants: true }), ({ book, ledger, plans }) => {
      const found = bookLedger(book, ALL_LEDGER_LANGUAGES);
      if (!found) throw new Error('No ledger in the book');
      const engine = columnarEngine(found);
      const different = plans.flatMap(({ plan, question }) => {
        const [here, there] = [toldBy(engine.answer(plan)), referenceAnswer(plan, ledger)];
        return same(here, there) ? [] : [{ here, there, question, plan }];
      });
      expect(different).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
