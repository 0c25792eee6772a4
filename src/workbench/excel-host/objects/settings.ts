import { collectionMembers } from '../collection-members';
import { itemNotFound } from '../excel-error';
import { defineClass } from '../excel-class';
import type { NounOf } from '../nouns';
import type { Session } from '../session';
import type { Json } from '../wire-types';

/** Document settings keep JSON texts, as Office.context.document.settings writes them. */
export const SETTINGS = defineClass(
  'SettingCollection',
  (() => {
    const members = collectionMembers<NounOf<'SettingCollection'>>(
      {
        items: (_noun, session) =>
          [...session.book.settings.keys()].map((key) => ({ kind: 'Setting' as const, key })),
        find: (_noun, key, session) =>
          session.book.settings.has(String(key)) ? { kind: 'Setting', key: String(key) } : undefined,
      },
      ['getItem', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      objects: {
        ...members.objects,
        add: (_noun, given, session) => {
          const key = given.text(0);
          session.book.settings.set(key, JSON.stringify(given.value(1)));
          return { kind: 'Setting', key };
        },
      },
    };
  })(),
);

export const SETTING = defineClass('Setting', {
  identity: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, session) => JSON.parse(textOf(key, session)) as Json,
      set: ({ key }, value, session) => {
        textOf(key, session);
        session.book.settings.set(key, JSON.stringify(value));
      },
    },
  },
  calls: {
    delete: ({ key }, _given, session) => {
      textOf(key, session);
      session.book.settings.delete(key);
    },
  },
});

function textOf(key: string, session: Session): string {
  const text = session.book.settings.get(key);
  if (text === undefined) throw itemNotFound();
  return text;
}
