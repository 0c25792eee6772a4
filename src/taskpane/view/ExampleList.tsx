import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookAddRegular } from '@fluentui/react-icons';
import type { PaneWords } from '../language/pane-words';
import type { ExampleChoice } from '../../jobs/example-choices';
import { useSectionStyles } from './section-styles';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  add: { marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly words: PaneWords;
  readonly examples: readonly ExampleChoice[];
  readonly busy: boolean;
  readonly onAdd: (example: string) => void;
}

/** The examples to choose from, each with what it shows. */
export function ExampleList({ words, examples, busy, onAdd }: Props) {
  const section = useSectionStyles();
  const styles = useStyles();
  return (
    <section className={section.section} aria-labelledby="examples">
      <h2 className={section.title} id="examples">
        {words.examples.heading}
      </h2>
      <p className={section.hint}>{words.examples.hint}</p>
      <ul className={styles.list}>
        {examples.map(({ name, title, description }) => (
          <li key={name} className={styles.card}>
            <h3 className={styles.title}>{title}</h3>
            <p className={section.hint}>{description}</p>
            <Button
              className={styles.add}
              icon={<BookAddRegular />}
              aria-label={words.examples.addNamed(title)}
              disabledFocusable={busy}
              onClick={() => onAdd(name)}
            >
              {words.examples.add}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
