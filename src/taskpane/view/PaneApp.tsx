import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LedgerJob } from '../../jobs/ledger-jobs';
import { CHECKING_WORDS } from '../../words/checking-words';
import { officeFailure } from '../../workbook/office-failure';
import type { OfficeFailure } from '../../workbook/office-failure';
import { CheckPage } from '../check/CheckPage';
import { PaneTabs } from '../check/PaneTabs';
import { IndicatorsPage } from '../indicators/IndicatorsPage';
import { PANE_WORDS } from '../language/pane-words';
import { noticeOf, refusedNotice } from '../ledger/notice';
import { useLedger } from '../ledger/use-ledger';
import type { PanePorts } from '../pane-ports';
import { DARK, LIGHT } from '../theme/themes';
import { useDark } from '../theme/use-dark';
import { LedgerPage } from './LedgerPage';
import { NoticeBar } from './NoticeBar';
import { PaneHeader } from './PaneHeader';
import { WaitingBar } from './WaitingBar';
import { useFocusCatcher } from './use-focus-catcher';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    width: '100%',
    maxWidth: '560px',
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
  },
});

interface Props {
  readonly ports: PanePorts;
}

/** The task pane: what of the ledger is in this workbook, and what can be done next. */
export function PaneApp({ ports }: Props) {
  const language = useSyncExternalStore(ports.language.listen, ports.language.now);
  const atDesk = useSyncExternalStore(ports.desk.listen, ports.desk.state);
  const checking = useSyncExternalStore(ports.board.listen, ports.board.state);
  const [reading, readAgain] = useLedger(ports.readLedger, language);
  const [opening, setOpening] = useState<Refused>();
  const heading = useFocusCatcher<HTMLHeadingElement>();
  const styles = useStyles();
  const words = PANE_WORDS[language];
  const examples = ports.examples(language);
  const [seen, setSeen] = useState(atDesk);
  // What a job has made is told together with the ledger as it is then, not above the one that was there before.
  const told: typeof atDesk =
    atDesk.phase === 'finished' && seen !== atDesk ? { phase: 'working', job: atDesk.job } : atDesk;
  const busy = told.phase === 'working';

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (atDesk.phase === 'finished') void readAgain().then(() => setSeen(atDesk));
  }, [atDesk, readAgain]);

  function start(job: LedgerJob): void {
    setOpening(undefined);
    void ports.desk.work(job);
  }

  async function open(place: Place): Promise<void> {
    setOpening(undefined);
    const shown =
      place.address === undefined
        ? ports.showSheet(place.sheet)
        : ports.selectCell(place.sheet, place.address);
    await shown.catch((error: unknown) => setOpening({ place, failure: officeFailure(error) }));
  }

  // A job that Excel broke off says more than the reading that failed after it.
  const brokenOff = atDesk.phase === 'finished' && atDesk.report.end === 'refused';
  const unread = reading.phase === 'refused' && !brokenOff ? reading.failure : undefined;
  const refused = opening?.failure ?? unread;
  // The page of the check shows for itself how far it is.
  const shownThere = told.phase === 'working' && told.job.kind === 'check' && checking.page === 'check';
  const said = shownThere ? undefined : noticeOf(told, language, examples);
  const notice = refused && !busy ? refusedNotice(refused, language) : said;

  function retry(): void {
    if (opening) void open(opening.place);
    else if (unread) void readAgain();
    else if (atDesk.phase === 'finished') start(atDesk.job);
  }

  const dismiss = opening ? () => setOpening(undefined) : unread ? undefined : ports.desk.dismiss;

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
        <PaneTabs words={CHECKING_WORDS[language].page.tabs} page={checking.page} onShow={ports.board.show} />
        <WaitingBar words={words} waiting={ports.waiting} />
        <NoticeBar words={words} notice={notice} onRetry={retry} onDismiss={dismiss} />
        <main className={styles.main}>
          <div id="page" role="tabpanel" aria-labelledby={`tab-${checking.page}`}>
            {checking.page === 'ledger' ? (
              <LedgerPage
                words={words}
                language={language}
                reading={reading}
                examples={examples}
                busy={busy}
                onOpen={(sheet) => void open({ sheet })}
                onStart={start}
              />
            ) : checking.page === 'indicators' ? (
              <IndicatorsPage
                language={language}
                read={ports.readScorecard}
                atDesk={atDesk}
                onOpen={(place) => void open(place)}
                onWrite={(fiscalYear) => start({ kind: 'writeScorecard', language, fiscalYear })}
              />
            ) : (
              <CheckPage
                language={language}
                board={ports.board}
                state={checking}
                busy={busy}
                onOpen={(place) => void open(place)}
              />
            )}
          </div>
        </main>
      </div>
    </FluentProvider>
  );
}

/** A sheet or a cell of it. */
interface Place {
  readonly sheet: string;
  readonly address?: string;
}

/** A place that could not be shown, and why. */
interface Refused {
  readonly place: Place;
  readonly failure: OfficeFailure;
}
