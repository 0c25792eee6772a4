import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ExampleChoice } from '../../jobs/example-choices';
import type { LedgerJob } from '../../jobs/ledger-jobs';
import type { LedgerState } from '../../jobs/ledger-state';
import { tableOffers } from '../../jobs/table-offers';
import type { Language } from '../../words/language';
import type { PaneWords } from '../language/pane-words';
import type { LedgerReading } from '../ledger/use-ledger';
import { ExampleList } from './ExampleList';
import { LedgerTables } from './LedgerTables';
import { NoLedger } from './NoLedger';
import { TableCatalogue } from './TableCatalogue';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  reading: { paddingTop: tokens.spacingVerticalXXXL },
});

interface Props {
  readonly words: PaneWords;
  readonly language: Language;
  readonly reading: LedgerReading;
  readonly examples: readonly ExampleChoice[];
  readonly busy: boolean;
  readonly onOpen: (sheet: string) => void;
  readonly onStart: (job: LedgerJob) => void;
}

/** What of the ledger is in this workbook, and what can be made of it. */
export function LedgerPage({ words, language, reading, examples, busy, onOpen, onStart }: Props) {
  const styles = useStyles();
  const create = (): void => onStart({ kind: 'newLedger', language });
  const tables = reading.phase === 'read' ? reading.ledger.tables : [];
  // Without a ledger the first thing to make is a small one.
  const there = tables.map(({ id }) => id);
  const offers = there.length > 0 ? tableOffers(there, language) : [];
  return (
    <div className={styles.page}>
      {reading.phase === 'reading' && (
        <Spinner className={styles.reading} size="small" label={words.loading} labelPosition="below" />
      )}
      {reading.phase === 'read' && reading.ledger.tables.length > 0 && (
        <LedgerTables
          words={words}
          language={language}
          ledger={reading.ledger}
          busy={busy}
          onOpen={onOpen}
          onRefresh={() => onStart({ kind: 'refresh', language })}
          onAddMissing={create}
          onUpgrade={() => onStart({ kind: 'upgrade', language })}
        />
      )}
      {reading.phase === 'read' && reading.ledger.tables.length === 0 && (
        <NoLedger words={words} busy={busy} onCreate={create} />
      )}
      {reading.phase === 'read' && offers.length > 0 && (
        <TableCatalogue
          words={words}
          offers={offers}
          busy={busy}
          onAdd={(tables) => onStart({ kind: 'newLedger', language, tables })}
        />
      )}
      {reading.phase === 'read' && isEmpty(reading.ledger) && (
        <ExampleList
          words={words}
          examples={examples}
          busy={busy}
          onAdd={(example) => onStart({ kind: 'addExample', example, language })}
        />
      )}
    </div>
  );
}

/** An example goes into an empty ledger only: its rows must not mix with real ones. */
function isEmpty({ tables }: LedgerState): boolean {
  return tables.every(({ rows }) => rows === 0);
}
