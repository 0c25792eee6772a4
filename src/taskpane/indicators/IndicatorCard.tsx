import type { BadgeProps } from '@fluentui/react-components';
import { Badge, Link, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { TrackStatus } from '../../core/indicators/on-track';
import type { ScorecardRow } from '../../core/indicators/scorecard';
import type { ScorecardLine } from '../../core/indicators/scorecard/scorecard-line';
import { dateOfSerial } from '../../core/values/date-serial';
import type { DefinitionPlace } from '../../jobs/read-scorecard';
import type { Language } from '../../words/language';
import type { ScorecardPageWords } from '../../words/scorecard';
import { shownFigure, shownShare } from '../../words/scorecard-line';
import { useIndicatorStyles } from './use-indicator-styles';

interface Props {
  readonly words: ScorecardPageWords;
  readonly language: Language;
  readonly row: ScorecardRow;
  readonly line: ScorecardLine;
  readonly place: DefinitionPlace | undefined;
  readonly onOpen: (place: DefinitionPlace) => void;
}

/** The word says the status; the colour repeats it. */
const COLORS: { readonly [S in TrackStatus]: NonNullable<BadgeProps['color']> } = {
  achieved: 'success',
  onTrack: 'brand',
  slightlyBehind: 'warning',
  behind: 'danger',
  notMeasured: 'informative',
};

/** One indicator: its value beside its target, what is counted, and why something is missing. */
export function IndicatorCard({ words, language, row, line, place, onOpen }: Props) {
  const styles = useIndicatorStyles();
  const figure = (value: number | null): string =>
    value === null ? words.noAnswer : shownFigure(value, line.unit, language);
  const { achievement } = line;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{`${line.id} ${line.name}`}</h3>
        <Badge
          appearance="tint"
          size="large"
          color={row.status.ok ? COLORS[row.status.value] : 'informative'}
        >
          {line.status}
        </Badge>
      </div>
      <dl className={styles.figures}>
        <dt className={styles.term}>{words.actual}</dt>
        <dd className={mergeClasses(styles.figure, styles.value)}>{figure(line.actual)}</dd>
        {line.target !== null && (
          <>
            <dt className={styles.term}>{words.target}</dt>
            <dd className={styles.figure}>{figure(line.target)}</dd>
          </>
        )}
        {achievement !== null && (
          <>
            <dt className={styles.term}>{words.achievement}</dt>
            <dd className={styles.figure}>{shownShare(achievement, language)}</dd>
          </>
        )}
        {line.trend !== '' && (
          <>
            <dt className={styles.term}>{words.trend}</dt>
            <dd className={styles.figure}>
              {line.trend} <span aria-hidden="true">{line.bars}</span>
            </dd>
          </>
        )}
        {line.lastReport !== '' && (
          <>
            <dt className={styles.term}>{words.lastReport}</dt>
            <dd className={styles.figure}>{shownReport(line.lastReport, language)}</dd>
          </>
        )}
      </dl>
      {achievement !== null && (
        <ProgressBar
          aria-label={`${words.achievement} ${line.name}`}
          value={Math.min(1, Math.max(0, achievement))}
          thickness="large"
        />
      )}
      {line.note !== '' && <p className={styles.note}>{line.note}</p>}
      {line.meaning !== '' && <p className={styles.sentence}>{line.meaning}</p>}
      {place && (
        <div>
          <Link as="button" aria-label={words.openNamed(line.name)} onClick={() => onOpen(place)}>
            {words.open}
          </Link>
        </div>
      )}
    </li>
  );
}

function shownReport(report: number | string, language: Language): string {
  const day = typeof report === 'number' ? dateOfSerial(report) : undefined;
  if (!day) return String(report);
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
