import { useCallback, useEffect, useRef, useState } from 'react';
import type { OfficeFailure } from '../../workbook/office-failure';
import { officeFailure } from '../../workbook/office-failure';
import type { LedgerState } from '../../jobs/ledger-state';
import type { Language } from '../../words/language';

export type LedgerReading =
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly ledger: LedgerState }
  | { readonly phase: 'refused'; readonly failure: OfficeFailure };

/**
 * The ledger as last read, and a way to read it again. Reading again keeps what is shown until the new answer
 * is there; an answer that a newer question has overtaken is dropped. The workbook is read when the
 * pane opens and whenever it gets the focus back: in between, people type into the sheets.
 */
export function useLedger(
  readLedger: (language: Language) => Promise<LedgerState>,
  language: Language,
): readonly [LedgerReading, () => Promise<void>] {
  const [reading, setReading] = useState<LedgerReading>({ phase: 'reading' });
  const question = useRef(0);

  const read = useCallback(async () => {
    const mine = ++question.current;
    const answer = await readLedger(language).then(
      (ledger): LedgerReading => ({ phase: 'read', ledger }),
      (error: unknown): LedgerReading => ({ phase: 'refused', failure: officeFailure(error) }),
    );
    if (mine === question.current) setReading(answer);
  }, [readLedger, language]);

  useEffect(() => {
    const again = (): void => void read();
    again();
    window.addEventListener('focus', again);
    return () => {
      question.current++;
      window.removeEventListener('focus', again);
    };
  }, [read]);

  return [reading, read];
}
