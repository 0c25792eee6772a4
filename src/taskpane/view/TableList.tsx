import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronRightRegular, TableRegular } from '@fluentui/react-icons';
import type { Language } from '../../words/language';
import type { PaneWords } from '../language/pane-words';
import { shownCount } from '../ledger/notice';
import type { TableCount } from '../../jobs/ledger-state';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  item: {
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    // Inside the row: the list cuts off what lies outside it.
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
      borderRadius: tokens.borderRadiusLarge,
    }),
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  empty: { color: tokens.colorNeutralForeground3 },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly words: PaneWords;
  readonly language: Language;
  readonly tables: readonly TableCount[];
  readonly onOpen: (sheet: string) => void;
}

/** One line per table: pressing it goes to the table's sheet. */
export function TableList({ words, language, tables, onOpen }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables.map(({ name, sheet, rows }) => (
        <li key={name} className={styles.item}>
          <button
            type="button"
            className={styles.row}
            title={words.tables.open(name)}
            onClick={() => onOpen(sheet)}
          >
            <TableRegular className={styles.icon} />
            <span className={styles.name}>{name}</span>
            <span className={mergeClasses(styles.count, rows === 0 && styles.empty)}>
              {rows === 0 ? words.tables.empty : words.tables.rowCount(shownCount(rows, language))}
            </span>
            <ChevronRightRegular className={styles.arrow} />
          </button>
        </li>
      ))}
    </ul>
  );
}
