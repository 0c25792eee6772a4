import type { BookName } from '../../../core/book/book';
import { cellsOfFormula, nameFor, sameName } from '../addresses';
import { absoluteAddressIn } from '../area-algebra';
import type { Arguments } from '../arguments';
import { collectionMembers } from '../collection-members';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../excel-error';
import { defineClass } from '../excel-class';
import { rangeOf, type NounOf } from '../nouns';
import type { Session } from '../session';
import type { Json } from '../wire-types';

type NamesNoun = NounOf<'NamedItemCollection'>;
type NameNoun = NounOf<'NamedItem'>;

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/;

export const NAMED_ITEMS = defineClass(
  'NamedItemCollection',
  (() => {
    const members = collectionMembers<NamesNoun>(
      {
        items: (noun, session) => namesIn(noun, session).map((each) => nameNoun(noun, each.name)),
        find: (noun, key, session) => {
          const found = namesIn(noun, session).find((each) => sameName(each.name, String(key)));
          return found === undefined ? undefined : nameNoun(noun, found.name);
        },
      },
      ['getItem', 'getItemOrNullObject', 'getCount'],
    );
    return { ...members, objects: { ...members.objects, add: addName } };
  })(),
);

export const NAMED_ITEM = defineClass('NamedItem', {
  identity: ({ name }) => name,
  scalars: {
    name: { get: ({ name }) => name },
    formula: {
      get: (noun, session) => itemOf(noun, session).formula,
      set: (noun, value, session) => {
        if (typeof value !== 'string') throw invalidArgument();
        session.book.setName({
          ...itemOf(noun, session),
          formula: value.startsWith('=') ? value : `=${value}`,
        });
      },
    },
    comment: {
      get: (noun, session) => itemOf(noun, session).comment ?? '',
      set: (noun, value, session) => {
        if (typeof value !== 'string') throw invalidArgument();
        session.book.setName({ ...itemOf(noun, session), comment: value });
      },
    },
    visible: {
      get: (noun, session) => itemOf(noun, session).visible,
      set: (noun, value, session) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        session.book.setName({ ...itemOf(noun, session), visible: value });
      },
    },
    scope: { get: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet') },
    type: { get: (noun, session) => meaningOf(noun, session).type },
    value: { get: (noun, session) => meaningOf(noun, session).value },
  },
  navigations: {
    worksheet: ({ sheet }) => (sheet === undefined ? failToFind() : { kind: 'Worksheet', sheet }),
    worksheetOrNullObject: ({ sheet }) => (sheet === undefined ? null : { kind: 'Worksheet', sheet }),
  },
  objects: {
    getRange: (noun, _given, session) => cellsOf(noun, session) ?? failToFind(),
    getRangeOrNullObject: (noun, _given, session) => cellsOf(noun, session),
  },
  calls: {
    delete: (noun, _given, session) => {
      const { name } = itemOf(noun, session);
      session.book.removeName(name, noun.sheet?.name);
    },
  },
});

function namesIn({ sheet }: NamesNoun, session: Session): readonly BookName[] {
  return session.book.names.filter((each) =>
    sheet === undefined
      ? each.sheet === undefined
      : each.sheet !== undefined && sameName(each.sheet, sheet.name),
  );
}

function nameNoun({ sheet }: NamesNoun, name: string): NameNoun {
  return sheet === undefined ? { kind: 'NamedItem', name } : { kind: 'NamedItem', name, sheet };
}

function itemOf({ name, sheet }: NameNoun, session: Session): BookName {
  const item = nameFor(session.book, name, sheet);
  if (item === undefined) throw itemNotFound();
  return item;
}

function addName(noun: NamesNoun, given: Arguments, session: Session): NameNoun {
  const name = given.text(0);
  if (!NAME.test(name) || LIKE_A_CELL.test(name)) throw invalidArgument();
  if (namesIn(noun, session).some((each) => sameName(each.name, name))) throw itemAlreadyExists();
  const comment = given.optionalText(2);
  const scope = noun.sheet === undefined ? {} : { sheet: noun.sheet.name };
  session.book.setName({
    name,
    formula: formulaGiven(given),
    visible: true,
    ...scope,
    ...(comment === undefined ? {} : { comment }),
  });
  return nameNoun(noun, name);
}

function formulaGiven(given: Arguments): string {
  if (given.isObject(1)) {
    const { sheet, area } = given.range(1);
    return `=${absoluteAddressIn(sheet, area)}`;
  }
  const text = given.text(1);
  return text.startsWith('=') ? text : `="${text.replace(/"/g, '""')}"`;
}

function cellsOf(noun: NameNoun, session: Session): NounOf<'Range'> | null {
  const cells = cellsOfFormula(session.book, itemOf(noun, session).formula);
  return cells === undefined ? null : rangeOf(cells.sheet, cells.area);
}

/** What the name stands for: a range's address or a constant. Other formulas are not evaluated here. */
function meaningOf(noun: NameNoun, session: Session): { readonly type: string; readonly value: Json } {
  const text = itemOf(noun, session).formula.replace(/^=/, '');
  const cells = cellsOfFormula(session.book, text);
  if (cells !== undefined) return { type: 'Range', value: absoluteAddressIn(cells.sheet, cells.area) };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'String', value: (quoted[1] ?? '').replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { type: 'Boolean', value: /^true$/i.test(text) };
  if (text.trim() !== '' && Number.isFinite(Number(text))) {
    return { type: Number.isInteger(Number(text)) ? 'Integer' : 'Double', value: Number(text) };
  }
  throw notImplemented(`the value of a name that is a formula (${noun.name})`);
}

function failToFind(): never {
  throw itemNotFound();
}
