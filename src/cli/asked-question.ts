import { chain } from '../core/combine';
import type { Question } from '../core/indicators/plan/question';
import type { Outcome } from '../core/outcome';
import { answered, wrong } from '../core/outcome';
import { reason } from '../core/reasons';
import { serialOfDate } from '../core/values/date-serial';
import { dayOf } from '../core/values/day';
import { fiscalYear } from '../core/values/fiscal-year';

/** Options that say what is asked of indicators, as they are typed. */
export interface QuestionOptions {
  readonly year?: string;
  readonly project?: string;
  readonly asOf?: string;
}

/**
 * What is asked of the indicators.
 *
 * @param today the day of asking where none is given
 */
export function questionOf({ year, project, asOf }: QuestionOptions, today: number): Outcome<Question> {
  const wanted: Outcome<number | null> = year === undefined ? answered(null) : fiscalYear(year);
  return chain(wanted, (inYear) =>
    chain(asOf === undefined ? answered(today) : dayAsked(asOf), (day) =>
      answered({ fiscalYear: inYear, project: project ?? null, where: [], asOf: day }),
    ),
  );
}

function dayAsked(text: string): Outcome<number> {
  const day = dayOf(text, {
    argument: 'asOf',
    unreadable: (value) => reason('notADay', { value }),
    yearAlone: (_, value) => reason('dayNeeded', { value }),
  });
  return chain(day, (date) => {
    const serial = serialOfDate(date);
    return serial === undefined ? wrong(reason('beforeSerials', { value: text })) : answered(serial);
  });
}
