import { checkLedger } from '../../../src/core/ledger/checks/check-ledger';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import type { Bench } from '../bench';
import { largeLedger } from '../large-ledger';

/** Every check over a large ledger that is in order. */
export const bench: Bench = async (report) => {
  const { book } = largeLedger(100_000);
  const found = checkLedger(book, ALL_LEDGER_LANGUAGES);
  const note = `${found?.rows ?? 0} rows of all tables, ${found?.findings.length ?? 0} findings`;
  await report.time(
    'checkLedger: all checks, 100,000 participation rows',
    () => checkLedger(book, ALL_LEDGER_LANGUAGES),
    {
      note,
    },
  );
};
