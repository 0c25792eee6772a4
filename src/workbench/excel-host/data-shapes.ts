import { asObject } from './arguments';
import { notImplemented } from './excel-error';
import type { Json, JsonObject } from './wire-types';

const BOUNDS = ['formula1', 'formula2', 'operator'] as const;

/** Plain values of Office.js that this host reads, with the fields it understands. */
export const DATA_SHAPES = {
  DataValidationRule: ['wholeNumber', 'decimal', 'date', 'time', 'textLength', 'list', 'custom'],
  BasicDataValidation: BOUNDS,
  DateTimeDataValidation: BOUNDS,
  ListDataValidation: ['inCellDropDown', 'source'],
  CustomDataValidation: ['formula'],
  DataValidationPrompt: ['title', 'message', 'showPrompt'],
  DataValidationErrorAlert: ['title', 'message', 'showAlert', 'style'],
  ConditionalCellValueRule: BOUNDS,
  RangeHyperlink: ['address', 'documentReference', 'screenTip', 'textToDisplay'],
  ConditionalPresetCriteriaRule: ['criterion'],
  SortField: ['key', 'ascending', 'sortOn', 'color', 'dataOption'],
  FilterCriteria: ['filterOn', 'criterion1', 'criterion2', 'operator', 'values', 'color', 'dynamicCriteria'],
  PageLayoutZoomOptions: ['horizontalFitToPages', 'scale', 'verticalFitToPages'],
  SearchCriteria: ['completeMatch', 'matchCase', 'searchDirection'],
  ReplaceCriteria: ['completeMatch', 'matchCase'],
  WorksheetProtectionOptions: [
    'allowFormatCells',
    'allowFormatColumns',
    'allowFormatRows',
    'allowInsertRows',
    'allowDeleteRows',
    'allowInsertColumns',
    'allowDeleteColumns',
    'allowSort',
    'allowAutoFilter',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What Office.js tells the handlers of the events that this host raises. */
export const EVENT_SHAPES = {
  WorksheetChangedEventArgs: [
    'type',
    'address',
    'changeType',
    'source',
    'triggerSource',
    'worksheetId',
    'details',
    'changeDirectionState',
    'getRange',
    'getRangeOrNullObject',
  ],
  TableChangedEventArgs: [
    'type',
    'address',
    'changeType',
    'source',
    'worksheetId',
    'tableId',
    'details',
    'getRange',
    'getRangeOrNullObject',
  ],
  ChangedEventDetail: ['valueBefore', 'valueAfter', 'valueTypeBefore', 'valueTypeAfter'],
  WorksheetAddedEventArgs: ['type', 'source', 'worksheetId'],
  WorksheetDeletedEventArgs: ['type', 'source', 'worksheetId'],
  WorksheetActivatedEventArgs: ['type', 'worksheetId'],
  WorksheetDeactivatedEventArgs: ['type', 'worksheetId'],
  TableAddedEventArgs: ['type', 'source', 'tableId', 'worksheetId'],
  TableDeletedEventArgs: ['type', 'source', 'tableId', 'tableName', 'worksheetId'],
  WorksheetRowSortedEventArgs: ['type', 'address', 'source', 'worksheetId'],
  WorksheetColumnSortedEventArgs: ['type', 'address', 'source', 'worksheetId'],
  WorksheetCalculatedEventArgs: ['type', 'worksheetId'],
  WorksheetSelectionChangedEventArgs: ['type', 'address', 'worksheetId'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The value as an object of that shape; a field that is not understood fails by name. */
export function shaped(value: Json, shape: keyof typeof DATA_SHAPES): JsonObject {
  const given = asObject(value);
  const known: readonly string[] = DATA_SHAPES[shape];
  const unknown = Object.keys(given).find((field) => !known.includes(field));
  if (unknown !== undefined) throw notImplemented(`${shape}.${unknown}`);
  return given;
}
