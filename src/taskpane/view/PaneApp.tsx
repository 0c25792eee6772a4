import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LedgerJob } from '../../jobs/ledger-jobs';
import type { LedgerState } from '../../jobs/ledger-state';
import { officeFailure } from '../../workbook/office-failure';
import type { OfficeFailure } from '../../workbook/office-failure';
import { PANE_WORDS } from '../language/pane-words';
import { noticeOf, refusedNotice } from '../ledger/notice';
import { useLedger } from '../ledger/use-ledger';
import type { PanePorts } from '../pane-ports';
import { DARK, LIGHT } from '../theme/themes';
import { useDark } from '../theme/use-dark';
import { ExampleList } from './ExampleList';
import { LedgerTables } from './LedgerTables';
import { NoLedger } from './NoLedger';
import { NoticeBar } from './NoticeBar';
import { PaneHeader } from './PaneHeader';
import { useFocusCatcher } from './use-focus-catcher';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    width: '100%',
    maxWidth: '560px',
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
  },
  reading: { paddingTop: tokens.spacingVerticalXXXL },
});

interface Props {
  readonly ports: PanePorts;
}

/** The task pane: what of the ledger is in this workbook, and what can be done next. */
export function PaneApp({ ports }: Props) {
  const language = useSyncExternalStore(ports.language.listen, ports.language.now);
  const atDesk = useSyncExternalStore(ports.desk.listen, ports.desk.state);
  const [reading, readAgain] = useLedger(ports.readLedger, language);
  const [opening, setOpening] = useState<Refused>();
  const heading = useFocusCatcher<HTMLHeadingElement>();
  const styles = useStyles();
  const words = PANE_WORDS[language];
  const examples = ports.examples(language);
  const busy = atDesk.phase === 'working';

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (atDesk.phase === 'finished') void readAgain();
  }, [atDesk, readAgain]);

  function start(job: LedgerJob): void {
    setOpening(undefined);
    void ports.desk.work(job);
  }

  async function open(sheet: string): Promise<void> {
    setOpening(undefined);
    await ports
      .showSheet(sheet)
      .catch((error: unknown) => setOpening({ sheet, failure: officeFailure(error) }));
  }

  const refused = opening?.failure ?? (reading.phase === 'refused' ? reading.failure : undefined);
  const notice = refused && !busy ? refusedNotice(refused, language) : noticeOf(atDesk, language, examples);

  function retry(): void {
    if (opening) void open(opening.sheet);
    else if (reading.phase === 'refused') void readAgain();
    else if (atDesk.phase === 'finished') start(atDesk.job);
  }

  const dismiss = opening
    ? () => setOpening(undefined)
    : reading.phase === 'refused'
      ? undefined
      : ports.desk.dismiss;

  return (
    <FluentProvider theme={useDark() ? DARK : LIGHT}>
      {/* Not on the provider: it would hand its classes on to menus and hints, which would cover the pane. */}
      <div className={styles.pane}>
        <PaneHeader
          words={words}
          language={language}
          onLanguage={ports.language.choose}
          headingRef={heading}
        />
        <NoticeBar words={words} notice={notice} onRetry={retry} onDismiss={dismiss} />
        <main className={styles.main}>
          {reading.phase === 'reading' && (
            <Spinner className={styles.reading} size="small" label={words.loading} labelPosition="below" />
          )}
          {reading.phase === 'read' && reading.ledger.tables.length > 0 && (
            <LedgerTables
              words={words}
              language={language}
              ledger={reading.ledger}
              busy={busy}
              onOpen={(sheet) => void open(sheet)}
              onRefresh={() => start({ kind: 'refresh', language })}
              onAddMissing={() => start({ kind: 'newLedger', language })}
            />
          )}
          {reading.phase === 'read' && reading.ledger.tables.length === 0 && (
            <NoLedger words={words} busy={busy} onCreate={() => start({ kind: 'newLedger', language })} />
          )}
          {reading.phase === 'read' && isEmpty(reading.ledger) && (
            <ExampleList
              words={words}
              examples={examples}
              busy={busy}
              onAdd={(example) => start({ kind: 'addExample', example, language })}
            />
          )}
        </main>
      </div>
    </FluentProvider>
  );
}

/** An example goes into an empty ledger only: its rows must not mix with real ones. */
function isEmpty({ tables }: LedgerState): boolean {
  return tables.every(({ rows }) => rows === 0);
}

/** A sheet that could not be shown, and why. */
interface Refused {
  readonly sheet: string;
  readonly failure: OfficeFailure;
}
