import { cellsAt, sheetNamed } from '../addresses';
import { areaAt, WHOLE_SHEET } from '../area-algebra';
import type { Arguments } from '../arguments';
import { oneOf } from '../arguments';
import { colorOf } from '../colors';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../excel-error';
import { defineClass, type ExcelEvent } from '../excel-class';
import { EVENT } from '../event-types';
import { rangeOf, type NounOf, type OfSheet } from '../nouns';
import type { Session } from '../session';
import type { Json } from '../wire-types';
import { booleanOf } from './style-scalars';
import { mayChangeStructure } from './workbook-protection';

type SheetNoun = NounOf<'Worksheet'>;

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
type VisibilityName = keyof typeof VISIBILITY;
const VISIBILITY_NAMES = Object.keys(VISIBILITY) as VisibilityName[];

const event = (type: number, registers: string): ExcelEvent<OfSheet> => ({
  type,
  registers,
  target: ({ sheet }) => sheet.id,
});

export const WORKSHEET = defineClass('Worksheet', {
  identity: ({ sheet }) => sheet.id,
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: rename },
    position: {
      get: ({ sheet }) => sheet.index,
      set: ({ sheet }, value, session) => {
        mayChangeStructure(session);
        const last = session.book.sheets.length - 1;
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > last)
          throw invalidArgument();
        sheet.move(value);
      },
    },
    visibility: {
      get: ({ sheet }) => VISIBILITY_NAMES.find((name) => VISIBILITY[name] === sheet.visibility) ?? 'Visible',
      set: ({ sheet }, value, session) => {
        mayChangeStructure(session);
        const visibility = VISIBILITY[oneOf(value, VISIBILITY_NAMES)];
        if (visibility !== 'visible') mustNotBeLastVisible(sheet, session);
        sheet.visibility = visibility;
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor ?? '',
      set: ({ sheet }, value) => {
        sheet.tabColor = value === '' ? undefined : colorOf(value);
      },
    },
    showGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => {
        sheet.showGridlines = booleanOf(value);
      },
    },
  },
  navigations: {
    tables: ({ sheet }) => ({ kind: 'TableCollection', sheet }),
    charts: ({ sheet }) => ({ kind: 'ChartCollection', sheet }),
    comments: ({ sheet }) => ({ kind: 'CommentCollection', sheet }),
    names: ({ sheet }) => ({ kind: 'NamedItemCollection', sheet }),
    protection: ({ sheet }) => ({ kind: 'WorksheetProtection', sheet }),
    autoFilter: ({ sheet }) => ({ kind: 'AutoFilter', sheet }),
    pageLayout: ({ sheet }) => ({ kind: 'PageLayout', sheet }),
    freezePanes: ({ sheet }) => ({ kind: 'WorksheetFreezePanes', sheet }),
  },
  objects: {
    getRange: ({ sheet }, given, session) => {
      if (given.missing(0)) return rangeOf(sheet, WHOLE_SHEET);
      const cells = cellsAt(session.book, sheet, given.text(0));
      if (cells.sheet.id !== sheet.id) throw invalidArgument();
      return rangeOf(sheet, cells.area);
    },
    getCell: ({ sheet }, given) => rangeOf(sheet, areaAt(given.integer(0), given.integer(1), 1, 1)),
    getRangeByIndexes: ({ sheet }, given) =>
      rangeOf(sheet, areaAt(given.integer(0), given.integer(1), given.integer(2), given.integer(3))),
    getUsedRange: ({ sheet }, given) => used(sheet, given) ?? rangeOf(sheet, areaAt(0, 0, 1, 1)),
    getUsedRangeOrNullObject: ({ sheet }, given) => used(sheet, given),
    getNext: (noun, given, session) => beside(noun, 1, given, session) ?? failToFind(),
    getNextOrNullObject: (noun, given, session) => beside(noun, 1, given, session),
    getPrevious: (noun, given, session) => beside(noun, -1, given, session) ?? failToFind(),
    getPreviousOrNullObject: (noun, given, session) => beside(noun, -1, given, session),
  },
  calls: {
    activate: ({ sheet }) => {
      if (sheet.visibility !== 'visible') throw invalidOperation();
      sheet.activate();
    },
    delete: ({ sheet }, _given, session) => {
      mayChangeStructure(session);
      mustNotBeLastVisible(sheet, session);
      sheet.delete();
    },
    /** Everything is calculated before it is read; only "all, changed or not" is left to do. */
    calculate: (_noun, given, session) => (given.flag(0, false) ? session.book.calculateAll() : undefined),
  },
  events: {
    onChanged: event(EVENT.worksheetChanged, 'DataChanged'),
    onActivated: event(EVENT.worksheetActivated, 'Activated'),
    onDeactivated: event(EVENT.worksheetDeactivated, 'Deactivated'),
    onCalculated: event(EVENT.worksheetCalculated, 'Calculated'),
    onRowSorted: event(EVENT.worksheetRowSorted, 'RowSorted'),
    onColumnSorted: event(EVENT.worksheetColumnSorted, 'ColumnSorted'),
    onSelectionChanged: event(EVENT.worksheetSelectionChanged, 'SelectionChanged'),
  },
  sentAs: { gridlines: 'showGridlines' },
  settlesBefore: ['getUsedRange', 'getUsedRangeOrNullObject'],
});

/** What Excel allows as a sheet's name: 1–31 characters, none of \ / ? * [ ] :, no ' at either end. */
export function checkSheetName(name: Json): string {
  if (typeof name !== 'string' || name === '' || name.length > 31) throw invalidArgument();
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  return name;
}

function rename({ sheet }: SheetNoun, value: Json, session: Session): void {
  mayChangeStructure(session);
  const name = checkSheetName(value);
  const taken = sheetNamed(session.book, name);
  if (taken !== undefined && taken.id !== sheet.id) throw itemAlreadyExists();
  sheet.name = name;
}

function used(sheet: SheetNoun['sheet'], given: Arguments): NounOf<'Range'> | null {
  const area = sheet.usedArea(given.flag(0, false));
  return area === undefined ? null : rangeOf(sheet, area);
}

function beside({ sheet }: SheetNoun, step: 1 | -1, given: Arguments, session: Session): SheetNoun | null {
  const sheets = session.book.sheets.filter((each) => each.visibility === 'visible' || !given.flag(0, false));
  const next = sheets.filter((each) => (each.index - sheet.index) * step > 0).at(step > 0 ? 0 : -1);
  return next === undefined ? null : { kind: 'Worksheet', sheet: next };
}

function mustNotBeLastVisible(sheet: SheetNoun['sheet'], session: Session): void {
  const others = session.book.sheets.filter((each) => each.id !== sheet.id && each.visibility === 'visible');
  if (others.length === 0) throw invalidOperation('A workbook must contain at least one visible worksheet.');
}

function failToFind(): never {
  throw itemNotFound();
}
