import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { BookOpenRegular, DocumentRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ChangeEvent } from 'react';
import { EXAMPLES } from '../../../examples/catalogue';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { Language } from '../../../words/language';
import type { Actions } from './actions';

interface Props {
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly disabled: boolean;
  readonly actions: Actions;
}

/** Example, file, empty workbook, save. */
export function FileMenu({ words, language, disabled, actions }: Props) {
  const picker = useRef<HTMLInputElement>(null);

  function onPicked({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    // Emptied, so that choosing the same file again is a change again.
    target.value = '';
    if (files.length > 0) actions.openFiles(files);
  }

  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.openFile}
        data-testid="file-picker"
        onChange={onPicked}
      />
      <Menu hasIcons>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<FolderOpenRegular />} disabled={disabled}>
            {words.file}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <MenuItem icon={<BookOpenRegular />}>{words.openExample}</MenuItem>
              </MenuTrigger>
              <MenuPopover>
                <MenuList>
                  {EXAMPLES.map((example) => (
                    <MenuItem
                      key={example.name}
                      subText={example.summary(language)}
                      onClick={() => actions.openExample(example.name)}
                    >
                      {example.title(language)}
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
            <MenuItem icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
              {words.openFile}
            </MenuItem>
            <MenuItem icon={<DocumentRegular />} onClick={actions.newBook}>
              {words.newBook}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<SaveRegular />} onClick={actions.save}>
              {words.save}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
