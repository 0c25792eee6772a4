import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { TableOffer } from '../../jobs/table-offers';
import type { PaneWords } from '../language/pane-words';
import { useSectionStyles } from './section-styles';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  tables: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly words: PaneWords;
  readonly offers: readonly TableOffer[];
  readonly busy: boolean;
  readonly onAdd: (tables: readonly string[]) => void;
}

/** The tables that this ledger does not have yet, by what they are for, each with what goes into it. */
export function TableCatalogue({ words, offers, busy, onAdd }: Props) {
  const section = useSectionStyles();
  const styles = useStyles();
  return (
    <section className={section.section} aria-labelledby="catalogue">
      <h2 className={section.title} id="catalogue">
        {words.catalogue.heading}
      </h2>
      <p className={section.hint}>{words.catalogue.hint}</p>
      <Accordion collapsible>
        {offers.map(({ group, name, description, tables }) => (
          <AccordionItem key={group} value={group}>
            <AccordionHeader as="h3">{name}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <p className={section.hint}>{description}</p>
              <dl className={styles.tables}>
                {tables.map((table) => (
                  <div key={table.id}>
                    <dt className={styles.name}>{table.name}</dt>
                    <dd className={styles.what}>{table.description}</dd>
                  </div>
                ))}
              </dl>
              <Button
                icon={<TableAddRegular />}
                aria-label={words.catalogue.addNamed(name)}
                disabledFocusable={busy}
                onClick={() => onAdd(tables.map(({ id }) => id))}
              >
                {words.catalogue.add}
              </Button>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
