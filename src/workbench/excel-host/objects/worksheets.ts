import type { SheetModel } from '../../../sheets/workbook-model';
import { sheetNamed } from '../addresses';
import { collectionMembers } from '../collection-members';
import { itemAlreadyExists, itemNotFound } from '../excel-error';
import { defineClass, type ExcelEvent } from '../excel-class';
import { EVENT } from '../event-types';
import { WHOLE_WORKBOOK } from '../event-register';
import type { NounOf } from '../nouns';
import type { Session } from '../session';
import { mayChangeStructure } from './workbook-protection';
import { checkSheetName } from './worksheet';

type SheetsNoun = NounOf<'WorksheetCollection'>;

const noun = (sheet: SheetModel): NounOf<'Worksheet'> => ({ kind: 'Worksheet', sheet });

const event = (type: number, registers: string): ExcelEvent<SheetsNoun> => ({
  type,
  registers,
  target: () => WHOLE_WORKBOOK,
});

export const WORKSHEETS = defineClass(
  'WorksheetCollection',
  (() => {
    const members = collectionMembers<SheetsNoun>(
      {
        items: (_noun, session) => session.book.sheets.map(noun),
        find: (_noun, key, session) => {
          const sheet =
            session.book.sheets.find((each) => each.id === key) ?? sheetNamed(session.book, String(key));
          return sheet === undefined ? undefined : noun(sheet);
        },
      },
      ['getItem', 'getItemOrNullObject'],
    );
    const visible = (session: Session, only: boolean) =>
      session.book.sheets.filter((sheet) => !only || sheet.visibility === 'visible');
    return {
      ...members,
      objects: {
        ...members.objects,
        add: (_noun, given, session) => {
          mayChangeStructure(session);
          const name = given.missing(0) ? freshName(session) : checkSheetName(given.text(0));
          if (sheetNamed(session.book, name) !== undefined) throw itemAlreadyExists();
          return noun(session.book.addSheet(name));
        },
        getActiveWorksheet: (_noun, _given, session) => noun(session.book.activeSheet),
        getFirst: (_noun, given, session) =>
          noun(visible(session, given.flag(0, false)).at(0) ?? failToFind()),
        getLast: (_noun, given, session) =>
          noun(visible(session, given.flag(0, false)).at(-1) ?? failToFind()),
      },
      calls: {
        getCount: (_noun, given, session) => visible(session, given.flag(0, false)).length,
      },
      events: {
        onChanged: event(EVENT.worksheetChanged, 'DataChanged'),
        onAdded: event(EVENT.worksheetAdded, 'Added'),
        onDeleted: event(EVENT.worksheetDeleted, 'Deleted'),
        onActivated: event(EVENT.worksheetActivated, 'Activated'),
        onDeactivated: event(EVENT.worksheetDeactivated, 'Deactivated'),
        onCalculated: event(EVENT.worksheetCalculated, 'Calculated'),
        onRowSorted: event(EVENT.worksheetRowSorted, 'RowSorted'),
        onColumnSorted: event(EVENT.worksheetColumnSorted, 'ColumnSorted'),
        onSelectionChanged: event(EVENT.worksheetSelectionChanged, 'SelectionChanged'),
      },
    };
  })(),
);

/** Sheet1, Sheet2 … as a Japanese Excel names them too. */
function freshName(session: Session): string {
  let number = 1;
  while (sheetNamed(session.book, `Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}

function failToFind(): never {
  throw itemNotFound();
}
