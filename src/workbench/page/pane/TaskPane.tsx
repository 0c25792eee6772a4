import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { SyntheticEvent } from 'react';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { Language } from '../../../words/language';
import { followF6 } from '../shell/regions';
import { Splitter } from './Splitter';

interface Props {
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly open: boolean;
  /** A new number is a new Office.js: another workbook, another language. */
  readonly run: number;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
  readonly onLoaded: () => void;
}

/**
 * The add-in's real task pane in a frame of its own. Closed it stays loaded, as a shared runtime does:
 * ribbon commands and functions live in it.
 */
export function TaskPane({ words, language, open, run, width, onWidth, onClose, onLoaded }: Props) {
  function onLoad({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) {
    if (currentTarget.contentDocument) followF6(currentTarget.contentDocument);
    onLoaded();
  }

  return (
    <aside className="pane" aria-label={words.pane} data-region="pane" hidden={!open} style={{ width }}>
      <Splitter label={words.splitter} width={width} onWidth={onWidth} />
      <div className="pane-title">
        <h2>{words.productName}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.closePane}
          onClick={onClose}
        />
      </div>
      <iframe key={run} src="taskpane.html" title={words.pane} lang={language} onLoad={onLoad} />
    </aside>
  );
}
