import type { BookComment, BookNote } from '../../core/book/attachments';
import type { BookSheet } from '../../core/book/book';

/** What the part with the notes holds for one cell. */
export interface NoteEntry extends BookNote {
  /** Of the conversation that this entry stands in for. */
  readonly standsFor?: string;
}

/** What Excel writes for older Excels in the place of a conversation. */
const STAND_IN =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it ' +
  'will get removed if the file is opened in a newer version of Excel. ' +
  'Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n';

/** Notes, and a stand-in for each conversation. */
export function noteEntries(sheet: BookSheet): NoteEntry[] {
  return [...(sheet.notes ?? []), ...(sheet.comments ?? []).map(standIn)];
}

function standIn(comment: BookComment): NoteEntry {
  const said = [`Comment:\n    ${comment.text}`, ...comment.replies.map(({ text }) => `Reply:\n    ${text}`)];
  return {
    row: comment.row,
    column: comment.column,
    author: `tc=${comment.id}`,
    text: STAND_IN + said.join('\n'),
    standsFor: comment.id,
  };
}

/** An entry before and after; a side is missing when it came or went. */
export interface EntryChange {
  readonly was?: NoteEntry;
  readonly is?: NoteEntry;
}

/** Entries that differ. One that moved to another cell is known by what it says. */
export function entryChanges(before: readonly NoteEntry[], after: readonly NoteEntry[]): EntryChange[] {
  const old = new Map(before.map((entry) => [placeKey(entry), entry]));
  const fresh = new Map(after.map((entry) => [placeKey(entry), entry]));
  const stays = (was: NoteEntry): boolean => {
    const is = fresh.get(placeKey(was));
    return is !== undefined && is.standsFor === was.standsFor;
  };
  const gone = before.filter((was) => !stays(was));
  const changes: EntryChange[] = [];
  for (const is of after) {
    const here = old.get(placeKey(is));
    const moved = gone.findIndex((entry) => sameWords(entry, is));
    const was = here && stays(here) ? here : moved < 0 ? undefined : gone.splice(moved, 1)[0];
    if (!was) changes.push({ is });
    else if (entryKey(was) !== entryKey(is)) changes.push({ was, is });
  }
  return [...changes, ...gone.map((was) => ({ was }))];
}

export function sameWords(a: NoteEntry, b: NoteEntry): boolean {
  return a.text === b.text && a.author === b.author;
}

function placeKey({ row, column }: NoteEntry): string {
  return `${row},${column}`;
}

function entryKey({ row, column, author, text, shown }: NoteEntry): string {
  return JSON.stringify([row, column, author, text, shown === true]);
}
