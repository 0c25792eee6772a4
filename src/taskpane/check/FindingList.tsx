import { SearchBox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckId, Finding } from '../../core/ledger/checks/finding';
import type { CheckingWords } from '../../words/checking';
import type { Language } from '../../words/language';
import { shownCount } from '../ledger/notice';
import { useSectionStyles } from '../view/section-styles';
import { findingGroups } from './finding-groups';
import { FindingGroupCard } from './FindingGroupCard';
import type { FindingActions } from './FindingItem';
import { useCheckStyles } from './use-check-styles';
import { useFiltered } from './use-filtered';

interface Props extends FindingActions {
  readonly words: CheckingWords;
  readonly language: Language;
  readonly findings: readonly Finding[];
  readonly busy: boolean;
}

/** All findings by kind, with a filter over them. The largest kind is open from the start. */
export function FindingList({ words, language, findings, busy, ...actions }: Props) {
  const section = useSectionStyles();
  const styles = useCheckStyles();
  const [filter, setFilter] = useState('');
  const [turned, setTurned] = useState<ReadonlyMap<CheckId, boolean>>(new Map());
  const { wanted, findings: shown } = useFiltered(filter, findings, language);
  const groups = useMemo(() => findingGroups(shown), [shown]);
  const count = (number: number): string => shownCount(number, language);
  return (
    <>
      <SearchBox
        className={styles.filter}
        aria-label={words.page.filter}
        placeholder={words.page.filterHint}
        value={filter}
        onChange={(_, { value }) => setFilter(value)}
      />
      <p className={section.hint} role="status">
        {wanted.trim() === ''
          ? ''
          : shown.length === 0
            ? words.page.noneShown
            : words.page.shown(count(shown.length), count(findings.length))}
      </p>
      <div className={styles.groups}>
        {groups.map((group, place) => {
          const open = turned.get(group.check) ?? place === 0;
          return (
            <FindingGroupCard
              key={group.check}
              words={words}
              language={language}
              group={group}
              busy={busy}
              open={open}
              onToggle={() => setTurned(new Map(turned).set(group.check, !open))}
              {...actions}
            />
          );
        })}
      </div>
    </>
  );
}
