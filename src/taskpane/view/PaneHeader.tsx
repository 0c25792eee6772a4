import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { Language } from '../../words/language';
import { LANGUAGES } from '../../words/language';
import type { PaneWords } from '../language/pane-words';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { flexShrink: 0 },
  heading: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
  },
  language: { flexShrink: 0, minWidth: 'auto' },
});

interface Props {
  readonly words: PaneWords;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Takes the focus when what held it is gone. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Names what the pane shows, and lets a person choose its language. */
export function PaneHeader({ words, language, onLanguage, headingRef }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img className={styles.mark} src="assets/mark.svg" alt="" width={24} height={24} />
      <h1 className={styles.heading} ref={headingRef} tabIndex={-1}>
        {words.heading}
      </h1>
      <Menu
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
          const found = LANGUAGES.find((each) => each === chosen);
          if (found) onLanguage(found);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.language}
            appearance="subtle"
            size="small"
            icon={<LocalLanguageRegular />}
            aria-label={`${words.languageMenu}: ${words.languageName[language]}`}
          >
            {words.languageName[language]}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {LANGUAGES.map((each) => (
              <MenuItemRadio key={each} name="language" value={each} lang={each}>
                {words.languageName[each]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
