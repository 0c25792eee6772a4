import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScorecardRead } from '../../jobs/read-scorecard';
import type { OfficeFailure } from '../../workbook/office-failure';
import { officeFailure } from '../../workbook/office-failure';

export interface ScorecardReading {
  /** Whether the ledger is being read; what was read before stays to be seen. */
  readonly reading: boolean;
  /** undefined before the first answer; null where there is no table of indicators. */
  readonly read: ScorecardRead | null | undefined;
  readonly failure: OfficeFailure | undefined;
}

/** The indicators of a fiscal year, and a way to count them again; an answer that a newer question has overtaken is dropped. */
export function useScorecard(
  readScorecard: (fiscalYear: number | null) => Promise<ScorecardRead | undefined>,
  fiscalYear: number | null,
): readonly [ScorecardReading, () => Promise<void>] {
  const [state, setState] = useState<ScorecardReading>({
    reading: true,
    read: undefined,
    failure: undefined,
  });
  const question = useRef(0);

  const again = useCallback(async () => {
    const mine = ++question.current;
    setState((before) => ({ ...before, reading: true }));
    const answer = await readScorecard(fiscalYear).then(
      (read): Partial<ScorecardReading> => ({ read: read ?? null, failure: undefined }),
      (error: unknown): Partial<ScorecardReading> => ({ failure: officeFailure(error) }),
    );
    if (mine === question.current) setState((before) => ({ ...before, ...answer, reading: false }));
  }, [readScorecard, fiscalYear]);

  useEffect(() => {
    void again();
    return () => {
      question.current++;
    };
  }, [again]);

  return [state, again];
}
