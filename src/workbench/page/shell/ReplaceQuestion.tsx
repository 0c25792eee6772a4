import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { WorkbenchWords } from '../../../words/ja/workbench';

interface Props {
  readonly words: WorkbenchWords;
  readonly document: string;
  readonly onAnswer: (replace: boolean) => void;
}

/** Asks before unsaved changes are given up; closing the question in any way keeps them. */
export function ReplaceQuestion({ words, document, onAnswer }: Props) {
  return (
    <Dialog modalType="alert" open onOpenChange={(_, data) => data.open || onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.discardTitle}</DialogTitle>
          <DialogContent>{words.discard(document)}</DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={() => onAnswer(true)}>
              {words.discardYes}
            </Button>
            <Button appearance="primary" onClick={() => onAnswer(false)}>
              {words.discardNo}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
