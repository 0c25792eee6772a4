import { Button, MessageBar, MessageBarActions, MessageBarBody, Tooltip } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { Language } from '../../words/language';
import type { PaneWords } from '../language/pane-words';
import { shownCount } from '../ledger/notice';
import type { LedgerState } from '../../jobs/ledger-state';
import { useSectionStyles } from './section-styles';
import { TableList } from './TableList';

interface Props {
  readonly words: PaneWords;
  readonly language: Language;
  readonly ledger: LedgerState;
  readonly busy: boolean;
  readonly onOpen: (sheet: string) => void;
  readonly onRefresh: () => void;
  readonly onAddMissing: () => void;
  readonly onUpgrade: () => void;
}

/** The ledger's tables with their row counts, and what can be done about them. */
export function LedgerTables({
  words,
  language,
  ledger,
  busy,
  onOpen,
  onRefresh,
  onAddMissing,
  onUpgrade,
}: Props) {
  const section = useSectionStyles();
  const rows = ledger.tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    <section className={section.section} aria-labelledby="tables">
      <div className={section.titleLine}>
        <h2 className={section.title} id="tables">
          {words.tables.heading}
        </h2>
        <Tooltip content={words.tables.refreshHint} relationship="description">
          <Button icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={onRefresh}>
            {words.tables.refresh}
          </Button>
        </Tooltip>
      </div>
      <p className={section.hint}>
        {words.tables.total(shownCount(ledger.tables.length, language), shownCount(rows, language))}
      </p>
      <TableList words={words} language={language} tables={ledger.tables} onOpen={onOpen} />
      {ledger.outdated && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.tables.outdated}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={onUpgrade}>
              {words.tables.upgrade}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {ledger.missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.tables.missing(ledger.missing)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={onAddMissing}>
              {words.tables.addMissing}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
