import { areaOf } from '../arguments';
import { itemNotFound } from '../excel-error';
import { defineClass } from '../excel-class';
import { rangeOf, type NounOf } from '../nouns';
import type { Session } from '../session';
import { readEventReference } from '../workbook-watch';

export const WORKBOOK = defineClass('Workbook', {
  scalars: {
    name: { get: (_noun, session) => session.bookName },
    readOnly: { get: () => false },
  },
  navigations: {
    application: () => ({ kind: 'Application' }),
    protection: () => ({ kind: 'WorkbookProtection' }),
    worksheets: () => ({ kind: 'WorksheetCollection' }),
    tables: () => ({ kind: 'TableCollection' }),
    names: () => ({ kind: 'NamedItemCollection' }),
    settings: () => ({ kind: 'SettingCollection' }),
    comments: () => ({ kind: 'CommentCollection' }),
    customXmlParts: () => ({ kind: 'CustomXmlPartCollection' }),
    functions: () => ({ kind: 'Functions' }),
  },
  objects: {
    getSelectedRange: (_noun, _given, { book }) => rangeOf(book.activeSheet, book.selection),
    getActiveCell: (_noun, _given, { book }) => {
      const { top, left } = book.selection;
      return rangeOf(book.activeSheet, { top, left, bottom: top, right: left });
    },
    _GetRangeForEventByReferenceId: (_noun, given, session) =>
      rangeOfEvent(given.text(0), session) ?? failToFind(),
    _GetRangeOrNullObjectForEventByReferenceId: (_noun, given, session) =>
      rangeOfEvent(given.text(0), session),
  },
});

function rangeOfEvent(reference: string, session: Session): NounOf<'Range'> | null {
  const named = readEventReference(reference);
  const sheet = session.book.sheets.find((each) => each.id === named?.sheetId);
  return named === undefined || sheet === undefined ? null : rangeOf(sheet, areaOf(named.address));
}

function failToFind(): never {
  throw itemNotFound();
}
