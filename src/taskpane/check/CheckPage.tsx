import { Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular, DismissRegular, TableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { LedgerCheck } from '../../core/ledger/checks/check-ledger';
import type { Finding } from '../../core/ledger/checks/finding';
import type { CheckBoard, CheckState } from '../../jobs/check-board';
import type { CheckPageWords } from '../../words/checking';
import { CHECKING_WORDS } from '../../words/checking-words';
import type { Language } from '../../words/language';
import { shownCount } from '../ledger/notice';
import { useSectionStyles } from '../view/section-styles';
import { ChangeBar } from './ChangeBar';
import { FindingList } from './FindingList';
import { FixPreview } from './FixPreview';
import { useCheckStyles } from './use-check-styles';

interface Props {
  readonly language: Language;
  readonly board: CheckBoard;
  readonly state: CheckState;
  readonly busy: boolean;
  readonly onOpen: (finding: Finding) => void;
}

/** 点検: asks for a check, shows how far it is, what it found, and what can be done about it. */
export function CheckPage({ language, board, state, busy, onOpen }: Props) {
  const section = useSectionStyles();
  const styles = useCheckStyles();
  const [preview, setPreview] = useState<readonly Finding[]>();
  const words = CHECKING_WORDS[language];
  const { progress, last, change } = state;
  const check = last?.check;
  return (
    <section className={section.section} aria-labelledby="check">
      <h2 className={section.title} id="check">
        {words.page.heading}
      </h2>
      {!last && <p className={section.hint}>{words.page.intro}</p>}
      {progress === undefined ? (
        <div className={styles.actions}>
          <Button
            appearance={last ? 'secondary' : 'primary'}
            icon={<ClipboardTaskListLtrRegular />}
            disabledFocusable={busy}
            onClick={() => void board.check()}
          >
            {last ? words.page.again : words.page.start}
          </Button>
          {check && check.findings.length > 0 && (
            <Button icon={<TableRegular />} disabledFocusable={busy} onClick={() => void board.write()}>
              {words.page.writeSheet}
            </Button>
          )}
        </div>
      ) : (
        <Progress words={words.page} language={language} done={progress} onStop={board.stop} />
      )}
      <ChangeBar
        words={words.page}
        language={language}
        change={change}
        busy={busy}
        onUndo={() => void board.undo()}
      />
      <p className={styles.summary} role="status">
        {last && progress === undefined ? summaryOf(check, last.at, words.page, language) : ''}
      </p>
      {check && check.ambiguous.size > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.page.ambiguous(ambiguousIn(check))}</MessageBarBody>
        </MessageBar>
      )}
      {check && check.findings.length > 0 && (
        <FindingList
          words={words}
          language={language}
          findings={check.findings}
          busy={busy}
          onOpen={onOpen}
          onPreview={setPreview}
        />
      )}
      <FixPreview
        words={words.page}
        language={language}
        findings={preview}
        onClose={() => setPreview(undefined)}
        onApply={(findings) => {
          setPreview(undefined);
          void board.fix(findings);
        }}
      />
    </section>
  );
}

function Progress({
  words,
  language,
  done,
  onStop,
}: {
  readonly words: CheckPageWords;
  readonly language: Language;
  readonly done: number;
  readonly onStop: () => void;
}) {
  const styles = useCheckStyles();
  return (
    <div className={styles.progress}>
      <ProgressBar value={done} aria-label={words.progressLabel} />
      <div className={styles.actions}>
        <span>{words.progress(shownCount(Math.round(done * 100), language))}</span>
        <Button size="small" icon={<DismissRegular />} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}

function summaryOf(
  check: LedgerCheck | undefined,
  at: Date,
  words: CheckPageWords,
  language: Language,
): string {
  if (!check) return words.noLedger;
  const [count = '', tables = '', rows = ''] = [check.findings.length, check.tables, check.rows].map(
    (number) => shownCount(number, language),
  );
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
  const found =
    check.findings.length > 0 || check.ambiguous.size > 0
      ? words.found(count, tables, rows)
      : words.none(tables, rows);
  return `${found} ${words.checkedAt(time)}`;
}

function ambiguousIn({ ambiguous }: LedgerCheck): string {
  return [...ambiguous.values()].flatMap((found) => found.map(({ name }) => name)).join(', ');
}
