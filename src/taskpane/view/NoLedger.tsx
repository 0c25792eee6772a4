import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { PaneWords } from '../language/pane-words';

const useStyles = makeStyles({
  invitation: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  body: {
    margin: 0,
    maxWidth: '26em',
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase400,
    textWrap: 'pretty',
  },
});

interface Props {
  readonly words: PaneWords;
  readonly busy: boolean;
  readonly onCreate: () => void;
}

/** The workbook holds no ledger: says what would be added, and offers to do it. */
export function NoLedger({ words, busy, onCreate }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.invitation} aria-labelledby="no-ledger">
      <img src="assets/mark.svg" alt="" width={72} height={72} />
      <h2 className={styles.title} id="no-ledger">
        {words.none.heading}
      </h2>
      <p className={styles.body} id="no-ledger-body">
        {words.none.body}
      </p>
      <Button
        appearance="primary"
        size="large"
        icon={<AddRegular />}
        aria-describedby="no-ledger-body"
        disabledFocusable={busy}
        onClick={onCreate}
      >
        {words.none.create}
      </Button>
    </section>
  );
}
