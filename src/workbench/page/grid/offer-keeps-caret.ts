import type { ICommandService } from '@univerjs/core';
import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import type { Editor } from '@univerjs/docs-ui';
import { KeyCode } from '@univerjs/ui';

/** What the list of offered functions runs when one of its keys is pressed, for the cell and for the formula bar. */
export const OFFER_COMMANDS = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY].map(
  (editor) => `sheet.formula-embedding-editor.search_function.${editor}`,
);

/** What is typed into: a cell or the formula bar. */
type Typing = Pick<Editor, 'getDocumentData' | 'getSelectionRanges' | 'setSelectionRanges'>;

/**
 * Whoever takes an offer types on behind it. The grid puts the name in at once but moves the caret 30 ms later,
 * to where it belonged then: what is typed meanwhile lands inside the name. Here the caret goes
 * behind the name in the same moment, and the late move is left out.
 */
export function offerKeepsCaret(commands: ICommandService, focused: () => Typing | undefined): void {
  let before: { readonly editor: Typing; readonly length: number; readonly caret: number } | undefined;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (!OFFER_COMMANDS.includes(id)) return;
    before = undefined;
    const editor = takes(params) ? focused() : undefined;
    const [caret] = editor?.getSelectionRanges() ?? [];
    if (editor && caret?.collapsed) before = { editor, length: lengthOf(editor), caret: caret.startOffset };
  });
  commands.onCommandExecuted(({ id }) => {
    if (!before || !OFFER_COMMANDS.includes(id)) return;
    const { editor, length, caret } = before;
    before = undefined;
    const place = caret + lengthOf(editor) - length;
    // The grid's own caret, still before the rest of the name, is set in a microtask that waits already.
    queueMicrotask(() => {
      editor.setSelectionRanges([{ startOffset: place, endOffset: place }]);
      leaveOutNext(editor, place);
    });
  });
}

function takes(params: unknown): boolean {
  const { keyCode } = params as { readonly keyCode: KeyCode };
  return keyCode === KeyCode.TAB || keyCode === KeyCode.ENTER;
}

function lengthOf(editor: Typing): number {
  return editor.getDocumentData().body?.dataStream.length ?? 0;
}

/** The next move of the caret to this place does not happen, unless none comes soon. */
function leaveOutNext(editor: Typing, place: number): void {
  const move = editor.setSelectionRanges.bind(editor);
  const restore = () => {
    editor.setSelectionRanges = move;
  };
  const timer = setTimeout(restore, 1_000);
  editor.setSelectionRanges = (ranges, ...rest) => {
    const late = ranges.length === 1 && ranges[0]?.startOffset === place;
    if (!late) return move(ranges, ...rest);
    clearTimeout(timer);
    restore();
  };
}
