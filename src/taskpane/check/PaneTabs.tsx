import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { PanePage } from '../../jobs/check-board';
import type { CheckPageWords } from '../../words/checking';

const PAGES: readonly PanePage[] = ['ledger', 'indicators', 'check'];

const useStyles = makeStyles({
  tabs: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly words: CheckPageWords['tabs'];
  readonly page: PanePage;
  readonly onShow: (page: PanePage) => void;
}

/** The pages of the pane. Arrow keys go from tab to tab, Enter shows its page. */
export function PaneTabs({ words, page, onShow }: Props) {
  const styles = useStyles();
  return (
    <nav className={styles.tabs}>
      <TabList
        aria-label={words.label}
        selectedValue={page}
        onTabSelect={(_, { value }) => {
          const chosen = PAGES.find((each) => each === value);
          if (chosen) onShow(chosen);
        }}
      >
        {PAGES.map((each) => (
          <Tab key={each} id={`tab-${each}`} value={each} aria-controls={each === page ? 'page' : undefined}>
            {words[each]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
