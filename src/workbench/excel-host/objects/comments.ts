import type { BookComment } from '../../../core/book/attachments';
import type { SheetModel } from '../../../sheets/workbook-model';
import { cellsAt } from '../addresses';
import { intersection, isOneCell } from '../area-algebra';
import type { Arguments } from '../arguments';
import { collectionMembers } from '../collection-members';
import { invalidArgument, invalidOperation, itemNotFound } from '../excel-error';
import { defineClass, type ExcelEvent } from '../excel-class';
import { WHOLE_WORKBOOK } from '../event-register';
import { EVENT } from '../event-types';
import type { Cells, NounOf } from '../nouns';
import { rangeOf } from '../nouns';
import { mustBeOpen } from '../protected-sheets';
import type { Session } from '../session';
import type { Json } from '../wire-types';

type CommentsNoun = NounOf<'CommentCollection'>;
type CommentNoun = NounOf<'Comment'>;

const event = (type: number, registers: string): ExcelEvent<CommentsNoun> => ({
  type,
  registers,
  target: ({ sheet }) => sheet?.id ?? WHOLE_WORKBOOK,
});

export const COMMENTS = defineClass(
  'CommentCollection',
  (() => {
    const members = collectionMembers<CommentsNoun>(
      {
        items: allComments,
        find: (noun, key, session) => allComments(noun, session).find(({ commentId }) => commentId === key),
      },
      ['getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      objects: {
        ...members.objects,
        add,
        getItemByCell: (noun, given, session) => {
          const { sheet, area } = cellGiven(noun, given, session);
          const found = commentsOf(sheet, session).find(
            ({ row, column }) => row === area.top && column === area.left,
          );
          return found === undefined ? failToFind() : { kind: 'Comment', sheet, commentId: found.id };
        },
        getItemByReplyId: (noun, given, session) => {
          const id = given.text(0);
          const owner = allComments(noun, session).find((each) =>
            commentOf(each, session).replies.some((reply) => reply.id === id),
          );
          return owner ?? failToFind();
        },
      },
      events: {
        onAdded: event(EVENT.commentAdded, 'Added'),
        onChanged: event(EVENT.commentChanged, 'Changed'),
        onDeleted: event(EVENT.commentDeleted, 'Deleted'),
      },
    };
  })(),
);

export const COMMENT = defineClass('Comment', {
  identity: ({ commentId }) => commentId,
  scalars: {
    id: { get: ({ commentId }) => commentId },
    content: {
      get: (noun, session) => commentOf(noun, session).text,
      set: (noun, value, session) => {
        replaceComment(noun, session, { text: contentOf(value) }, 'CommentEdited');
      },
    },
    authorName: { get: (noun, session) => commentOf(noun, session).author },
    authorEmail: { get: (_noun, session) => session.user.email },
    creationDate: { get: (noun, session) => commentOf(noun, session).date },
    resolved: {
      get: (noun, session) => commentOf(noun, session).resolved,
      set: (noun, value, session) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        replaceComment(noun, session, { resolved: value }, value ? 'CommentResolved' : 'CommentReopened');
      },
    },
    contentType: { get: () => 'Plain' },
    richContent: { get: (noun, session) => commentOf(noun, session).text },
    mentions: { get: () => [] },
  },
  navigations: {
    replies: ({ sheet, commentId }) => ({ kind: 'CommentReplyCollection', sheet, commentId }),
  },
  objects: { getLocation: (noun, _given, session) => locationOf(noun, session) },
  calls: {
    delete: (noun, _given, session) => {
      const { sheet, commentId } = noun;
      commentOf(noun, session);
      mustBeOpen(sheet);
      const left = commentsOf(sheet, session).filter(({ id }) => id !== commentId);
      session.book.attachments.change(sheet.id, { comments: left });
      raise(session, EVENT.commentDeleted, sheet, commentId, {});
    },
  },
});

export function commentOf(
  { sheet, commentId }: { sheet: SheetModel; commentId: string },
  session: Session,
): BookComment {
  const found = commentsOf(sheet, session).find(({ id }) => id === commentId);
  if (found === undefined) throw itemNotFound();
  return found;
}

export function locationOf(
  noun: { sheet: SheetModel; commentId: string },
  session: Session,
): NounOf<'Range'> {
  const { row, column } = commentOf(noun, session);
  return rangeOf(noun.sheet, { top: row, left: column, bottom: row, right: column });
}

export function replaceComment(
  noun: { readonly sheet: SheetModel; readonly commentId: string },
  session: Session,
  change: Partial<BookComment>,
  changeType: string,
  replyId?: string,
): void {
  const { sheet, commentId } = noun;
  const old = commentOf(noun, session);
  mustBeOpen(sheet);
  const comments = commentsOf(sheet, session).map((each) =>
    each.id === commentId ? { ...old, ...change } : each,
  );
  session.book.attachments.change(sheet.id, { comments });
  raise(session, EVENT.commentChanged, sheet, commentId, { changeType }, replyId);
}

/** Plain text; an object with mentions is a richer kind that this host does not model. */
export function contentOf(value: Json): string {
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument();
  return value;
}

function commentsOf(sheet: SheetModel, session: Session): readonly BookComment[] {
  return session.book.attachments.of(sheet.id).comments ?? [];
}

function allComments({ sheet }: CommentsNoun, session: Session): CommentNoun[] {
  const sheets = sheet === undefined ? session.book.sheets : [sheet];
  return sheets.flatMap((each) =>
    commentsOf(each, session).map(({ id }) => ({ kind: 'Comment' as const, sheet: each, commentId: id })),
  );
}

/** One cell, as a range or an address. */
function cellGiven({ sheet }: CommentsNoun, given: Arguments, session: Session): Cells {
  const cells = given.isObject(0)
    ? given.range(0)
    : cellsAt(session.book, sheet ?? session.book.activeSheet, given.text(0));
  if (!isOneCell(cells.area) || (sheet !== undefined && cells.sheet.id !== sheet.id)) throw invalidArgument();
  return cells;
}

function add(noun: CommentsNoun, given: Arguments, session: Session): CommentNoun {
  const { sheet, area } = cellGiven(noun, given, session);
  const text = contentOf(given.value(1));
  given.choice(2, ['Plain'] as const, 'Plain');
  mustBeOpen(sheet);
  const { comments = [], notes = [] } = session.book.attachments.of(sheet.id);
  const taken = [...comments, ...notes].some(({ row, column }) =>
    intersection(area, { top: row, left: column, bottom: row, right: column }),
  );
  if (taken) throw invalidOperation('The cell already has a comment or a note.');
  const { user } = session;
  const comment: BookComment = {
    id: user.newId(),
    row: area.top,
    column: area.left,
    author: user.name,
    date: user.now().toISOString(),
    text,
    resolved: false,
    replies: [],
  };
  session.book.attachments.change(sheet.id, { comments: [...comments, comment] });
  raise(session, EVENT.commentAdded, sheet, comment.id, {});
  return { kind: 'Comment', sheet, commentId: comment.id };
}

function raise(
  session: Session,
  type: number,
  sheet: SheetModel,
  commentId: string,
  more: Readonly<Record<string, string>>,
  replyId?: string,
): void {
  const commentDetails = [{ commentId, replyIds: replyId === undefined ? [] : [replyId] }];
  for (const target of [sheet.id, WHOLE_WORKBOOK]) {
    session.events.raise(type, target, () => ({
      commentDetails,
      source: 'Local',
      worksheetId: sheet.id,
      ...more,
    }));
  }
}

function failToFind(): never {
  throw itemNotFound();
}
