import type { BookRemark } from '../../../core/book/attachments';
import { collectionMembers } from '../collection-members';
import { itemNotFound } from '../excel-error';
import { defineClass } from '../excel-class';
import type { NounOf } from '../nouns';
import type { Session } from '../session';
import { commentOf, contentOf, locationOf, replaceComment } from './comments';

type RepliesNoun = NounOf<'CommentReplyCollection'>;
type ReplyNoun = NounOf<'CommentReply'>;

export const COMMENT_REPLIES = defineClass(
  'CommentReplyCollection',
  (() => {
    const members = collectionMembers<RepliesNoun>(
      {
        items: (noun, session) => commentOf(noun, session).replies.map(({ id }) => replyNoun(noun, id)),
        find: (noun, key, session) =>
          commentOf(noun, session).replies.some(({ id }) => id === key)
            ? replyNoun(noun, String(key))
            : undefined,
      },
      ['getItem', 'getItemAt', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      objects: {
        ...members.objects,
        add: (noun, given, session) => {
          const text = contentOf(given.value(0));
          given.choice(1, ['Plain'] as const, 'Plain');
          const { user } = session;
          const reply: BookRemark = {
            id: user.newId(),
            author: user.name,
            date: user.now().toISOString(),
            text,
          };
          const replies = [...commentOf(noun, session).replies, reply];
          replaceComment(noun, session, { replies }, 'ReplyAdded', reply.id);
          return replyNoun(noun, reply.id);
        },
      },
    };
  })(),
);

export const COMMENT_REPLY = defineClass('CommentReply', {
  identity: ({ replyId }) => replyId,
  scalars: {
    id: { get: ({ replyId }) => replyId },
    content: {
      get: (noun, session) => replyOf(noun, session).text,
      set: (noun, value, session) => {
        const text = contentOf(value);
        const replies = commentOf(noun, session).replies.map((each) =>
          each.id === noun.replyId ? { ...each, text } : each,
        );
        replaceComment(noun, session, { replies }, 'ReplyEdited', noun.replyId);
      },
    },
    authorName: { get: (noun, session) => replyOf(noun, session).author },
    authorEmail: { get: (_noun, session) => session.user.email },
    creationDate: { get: (noun, session) => replyOf(noun, session).date },
    resolved: { get: (noun, session) => commentOf(noun, session).resolved },
    contentType: { get: () => 'Plain' },
    richContent: { get: (noun, session) => replyOf(noun, session).text },
    mentions: { get: () => [] },
  },
  objects: {
    getLocation: (noun, _given, session) => locationOf(noun, session),
    getParentComment: ({ sheet, commentId }) => ({ kind: 'Comment', sheet, commentId }),
  },
  calls: {
    delete: (noun, _given, session) => {
      replyOf(noun, session);
      const replies = commentOf(noun, session).replies.filter(({ id }) => id !== noun.replyId);
      replaceComment(noun, session, { replies }, 'ReplyDeleted', noun.replyId);
    },
  },
});

function replyNoun({ sheet, commentId }: RepliesNoun, replyId: string): ReplyNoun {
  return { kind: 'CommentReply', sheet, commentId, replyId };
}

function replyOf(noun: ReplyNoun, session: Session): BookRemark {
  const found = commentOf(noun, session).replies.find(({ id }) => id === noun.replyId);
  if (found === undefined) throw itemNotFound();
  return found;
}
