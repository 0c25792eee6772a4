import type { BookXmlPart } from '../../../core/book/attachments';
import { parseXml, type XmlElement } from '../../../files/xml/xml-tree';
import { collectionMembers } from '../collection-members';
import { invalidArgument, invalidOperation, itemNotFound } from '../excel-error';
import { defineClass } from '../excel-class';
import type { NounOf } from '../nouns';
import type { Session } from '../session';

type PartNoun = NounOf<'CustomXmlPart'>;
type ScopedNoun = NounOf<'CustomXmlPartScopedCollection'>;

const noun = ({ id }: BookXmlPart): PartNoun => ({ kind: 'CustomXmlPart', id });

export const CUSTOM_XML_PARTS = defineClass(
  'CustomXmlPartCollection',
  (() => {
    const members = collectionMembers<NounOf<'CustomXmlPartCollection'>>(
      {
        items: (_noun, { book }) => book.attachments.xmlParts.map(noun),
        find: (_noun, key, { book }) => book.attachments.xmlParts.filter(({ id }) => id === key).map(noun)[0],
      },
      ['getItem', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      objects: {
        ...members.objects,
        add: (_noun, given, { book, user }) => {
          const part = { id: user.newId(), xml: checked(given.text(0)) };
          book.attachments.xmlParts = [...book.attachments.xmlParts, part];
          return noun(part);
        },
        getByNamespace: (_noun, given) => ({
          kind: 'CustomXmlPartScopedCollection',
          namespace: given.text(0),
        }),
      },
    };
  })(),
);

export const CUSTOM_XML_PARTS_OF_NAMESPACE = defineClass(
  'CustomXmlPartScopedCollection',
  (() => {
    const items = ({ namespace }: ScopedNoun, { book }: Session): PartNoun[] =>
      book.attachments.xmlParts.filter(({ xml }) => namespaceOf(rootOf(xml)) === namespace).map(noun);
    const members = collectionMembers<ScopedNoun>(
      { items, find: (scoped, key, session) => items(scoped, session).find(({ id }) => id === key) },
      ['getItem', 'getItemOrNullObject', 'getCount'],
    );
    return {
      ...members,
      objects: {
        ...members.objects,
        getOnlyItem: (scoped, _given, session) => onlyOf(items(scoped, session)) ?? failToFind(),
        getOnlyItemOrNullObject: (scoped, _given, session) => onlyOf(items(scoped, session)) ?? null,
      },
    };
  })(),
);

export const CUSTOM_XML_PART = defineClass('CustomXmlPart', {
  identity: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (part, session) => namespaceOf(rootOf(partOf(part, session).xml)) },
  },
  calls: {
    getXml: (part, _given, session) => partOf(part, session).xml,
    setXml: (part, given, session) => {
      partOf(part, session);
      const xml = checked(given.text(0));
      const { attachments } = session.book;
      attachments.xmlParts = attachments.xmlParts.map((each) =>
        each.id === part.id ? { ...each, xml } : each,
      );
    },
    delete: (part, _given, session) => {
      partOf(part, session);
      const { attachments } = session.book;
      attachments.xmlParts = attachments.xmlParts.filter(({ id }) => id !== part.id);
    },
  },
});

function partOf({ id }: PartNoun, { book }: Session): BookXmlPart {
  const part = book.attachments.xmlParts.find((each) => each.id === id);
  if (part === undefined) throw itemNotFound();
  return part;
}

/** The document without its declaration; what is not well-formed is refused. */
function checked(xml: string): string {
  const document = xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, '');
  rootOf(document);
  return document;
}

function rootOf(xml: string): XmlElement {
  try {
    return parseXml(xml, 'customXml');
  } catch {
    throw invalidArgument();
  }
}

function namespaceOf(root: XmlElement): string {
  const prefix = root.name.slice(0, root.name.length - root.local.length).replace(':', '');
  return root.attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
}

/** Excel's getOnlyItem fails when there are several. */
function onlyOf(parts: readonly PartNoun[]): PartNoun | undefined {
  if (parts.length > 1) throw invalidOperation();
  return parts[0];
}

function failToFind(): never {
  throw itemNotFound();
}
