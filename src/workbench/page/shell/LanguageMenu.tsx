import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import { LANGUAGES } from '../../../words/language';
import type { Language } from '../../../words/language';

interface Props {
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The languages, each named in itself, so that nobody has to read the other one to find theirs. */
export function LanguageMenu({ words, language, onLanguage }: Props) {
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LANGUAGES.find((each) => each === checkedItems[0]);
        if (chosen) onLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<LocalLanguageRegular />}>
          {words.language}
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
  );
}
