import { IUndoRedoService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import type { WorkbookModel } from '../../../sheets/workbook-model';

/** Says when the workbook has changes a person would want saved: whatever was written, and whatever can be undone. */
export function watchChanges(univer: Univer, model: WorkbookModel, changed: () => void): () => void {
  const undo = univer.__getInjector().get(IUndoRedoService);
  const undoable = undo.undoRedoStatus$.subscribe(({ undos }) => {
    if (undos > 0) changed();
  });
  const edits = model.onEdit(changed);
  return () => {
    undoable.unsubscribe();
    edits();
  };
}
