import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, WrenchRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CheckingWords } from '../../words/checking';
import type { Language } from '../../words/language';
import { shownCount } from '../ledger/notice';
import type { FindingGroup } from './finding-groups';
import type { FindingActions } from './FindingItem';
import { FindingItem } from './FindingItem';
import { useCheckStyles } from './use-check-styles';

/** More lines than a person reads at once, and few enough to be drawn at once. */
const LINES_AT_ONCE = 50;

interface Props extends FindingActions {
  readonly words: CheckingWords;
  readonly language: Language;
  readonly group: FindingGroup;
  readonly busy: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The findings of one kind: their number, a fix for all of them where there is one, and line by line. */
export function FindingGroupCard({ words, language, group, busy, open, onToggle, ...actions }: Props) {
  const styles = useCheckStyles();
  const body = useId();
  const [lines, setLines] = useState(LINES_AT_ONCE);
  const { check, findings, fixable } = group;
  const { name } = words.kinds[check];
  const count = (number: number): string => shownCount(number, language);
  return (
    <div className={styles.group}>
      <h3 className={styles.groupHead}>
        <button
          type="button"
          className={styles.groupButton}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={onToggle}
        >
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          <span className={styles.groupName}>{name}</span>
          <span className={styles.groupCount}>{words.page.count(count(findings.length))}</span>
        </button>
      </h3>
      {open && (
        <div className={styles.groupBody} id={body}>
          {fixable.length > 1 && (
            <Button
              className={styles.all}
              icon={<WrenchRegular />}
              aria-label={words.page.fixAllNamed(name, count(fixable.length))}
              disabledFocusable={busy}
              onClick={() => actions.onPreview(fixable)}
            >
              {words.page.fixAll(count(fixable.length))}
            </Button>
          )}
          <ul className={styles.list}>
            {findings.slice(0, lines).map((finding) => (
              <FindingItem
                key={`${finding.sheet}!${finding.address} ${finding.columnId} ${finding.problem.code}`}
                words={words.page}
                language={language}
                finding={finding}
                busy={busy}
                {...actions}
              />
            ))}
          </ul>
          {findings.length > lines && (
            <Button onClick={() => setLines(lines + LINES_AT_ONCE * 4)}>
              {words.page.more(count(findings.length - lines))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
