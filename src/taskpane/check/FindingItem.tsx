import { Button, Link } from '@fluentui/react-components';
import type { Finding } from '../../core/ledger/checks/finding';
import { shownFix } from '../../jobs/write-findings';
import type { CheckPageWords } from '../../words/checking';
import { findingSentence } from '../../words/finding-sentence';
import type { Language } from '../../words/language';
import { placeOf } from './finding-groups';
import { useCheckStyles } from './use-check-styles';

export interface FindingActions {
  readonly onOpen: (finding: Finding) => void;
  /** Shows what a fix would do. */
  readonly onPreview: (findings: readonly Finding[]) => void;
}

interface Props extends FindingActions {
  readonly words: CheckPageWords;
  readonly language: Language;
  readonly finding: Finding;
  readonly busy: boolean;
}

/** One finding: where it is, what is wrong, and what a fix would make of it. */
export function FindingItem({ words, language, finding, busy, onOpen, onPreview }: Props) {
  const styles = useCheckStyles();
  const place = placeOf(finding);
  return (
    <li className={styles.item}>
      <Link as="button" aria-label={words.goTo(place)} onClick={() => onOpen(finding)}>
        {place}
      </Link>
      <p className={styles.sentence}>{findingSentence(finding, language)}</p>
      {finding.fix && (
        <div className={styles.change}>
          <span className={styles.values}>{words.change(finding.shown, shownFix(finding))}</span>
          <Button
            size="small"
            aria-label={words.fixOneNamed(place)}
            disabledFocusable={busy}
            onClick={() => onPreview([finding])}
          >
            {words.fixOne}
          </Button>
        </div>
      )}
    </li>
  );
}
