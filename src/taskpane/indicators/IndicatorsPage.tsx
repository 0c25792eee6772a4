import { Button, Field, MessageBar, MessageBarBody, Select, Spinner } from '@fluentui/react-components';
import { ArrowSyncRegular, TableRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { DeskState } from '../../jobs/job-desk';
import type { LedgerJob, LedgerReport } from '../../jobs/ledger-jobs';
import type { DefinitionPlace, ScorecardRead } from '../../jobs/read-scorecard';
import type { Language } from '../../words/language';
import { officeFailureSentence } from '../../words/office-failure-sentence';
import type { ScorecardWords } from '../../words/scorecard';
import { statusCounts } from '../../words/scorecard-content';
import { scorecardLine } from '../../words/scorecard-line';
import { SCORECARD_WORDS } from '../../words/scorecard-words';
import { shownCount } from '../ledger/notice';
import { useSectionStyles } from '../view/section-styles';
import { IndicatorCard } from './IndicatorCard';
import { useIndicatorStyles } from './use-indicator-styles';
import { useScorecard } from './use-scorecard';

interface Props {
  readonly language: Language;
  readonly read: (fiscalYear: number | null) => Promise<ScorecardRead | undefined>;
  readonly atDesk: DeskState<LedgerJob, LedgerReport>;
  readonly onOpen: (place: DefinitionPlace) => void;
  readonly onWrite: (fiscalYear: number) => void;
}

/** 指標: every indicator of a fiscal year beside its target, and the sheet 指標一覧. */
export function IndicatorsPage({ language, read, atDesk, onOpen, onWrite }: Props) {
  const section = useSectionStyles();
  const styles = useIndicatorStyles();
  const [year, setYear] = useState<number | null>(null);
  const [state, again] = useScorecard(read, year);
  const words = SCORECARD_WORDS[language];
  const { page } = words;
  const known = state.read ?? undefined;
  const busy = atDesk.phase === 'working';

  // What a job changed counts from now on; the page is there for the first time after the first one.
  const seen = useRef(atDesk);
  useEffect(() => {
    if (atDesk.phase === 'finished' && seen.current !== atDesk && atDesk.job.kind !== 'writeScorecard')
      void again();
    seen.current = atDesk;
  }, [atDesk, again]);

  return (
    <section className={section.section} aria-labelledby="indicators">
      <h2 className={section.title} id="indicators">
        {page.heading}
      </h2>
      <p className={section.hint}>{page.intro}</p>
      {known && known.rows.length > 0 && (
        <Field label={page.year}>
          <Select value={String(known.fiscalYear)} onChange={(_, { value }) => setYear(Number(value))}>
            {yearsOffered(known).map((each) => (
              <option key={each} value={each}>
                {words.fiscalYear(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        {known && known.rows.length > 0 && (
          <Button
            appearance="primary"
            icon={<TableRegular />}
            disabledFocusable={busy}
            onClick={() => onWrite(known.fiscalYear)}
          >
            {page.write}
          </Button>
        )}
        <Button
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy || state.reading}
          onClick={() => void again()}
        >
          {page.again}
        </Button>
      </div>
      {state.reading && <Spinner size="tiny" label={page.reading} />}
      {state.failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{officeFailureSentence(state.failure.kind, language)}</MessageBarBody>
        </MessageBar>
      )}
      <p className={section.hint} role="status">
        {state.reading ? '' : summaryOf(state.read, words, language)}
      </p>
      {known && (
        <ul className={styles.list}>
          {known.rows.map((row, index) => (
            <IndicatorCard
              key={`${row.definition.id} ${index}`}
              words={page}
              language={language}
              row={row}
              line={scorecardLine(row, known.shape, language)}
              place={known.places[index]}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The newest first: from the last year with data, or the one that is shown, back to the first one that an indicator knows. */
function yearsOffered({ fiscalYear, lastYear, rows }: ScorecardRead): readonly number[] {
  const last = Math.max(fiscalYear, lastYear ?? fiscalYear);
  const first = Math.min(fiscalYear, ...rows.map(({ history }) => history[0]?.fiscalYear ?? fiscalYear));
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

function summaryOf(
  read: ScorecardRead | null | undefined,
  words: ScorecardWords,
  language: Language,
): string {
  const { page } = words;
  if (read === undefined) return '';
  if (read === null) return page.noLedger;
  if (read.rows.length === 0) return page.noIndicators;
  const lines = read.rows.map((row) => scorecardLine(row, read.shape, language));
  const year = words.fiscalYear(read.fiscalYear);
  const statuses = statusCounts(lines, language);
  const counts = page.counts(shownCount(read.rows.length, language), year, statuses);
  return read.lastYear === undefined ? `${counts} ${page.noYear}` : counts;
}
