import { SheetRuleBroken } from '../../sheets/workbook-model';

/** An error as Excel reports it to Office.js: `code` is what add-ins test, never localised. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** HTTP-like status that travels with the code. */
    readonly status: number,
  ) {
    super(message);
  }
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError {
  return new ExcelError('InvalidArgument', message, 400);
}

export function wrongDimensions(): ExcelError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function itemNotFound(): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): ExcelError {
  return new ExcelError('ItemAlreadyExists', 'The resource being created already exists.', 409);
}

export function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function invalidOperation(message = 'The operation attempted is invalid on the object.'): ExcelError {
  return new ExcelError('InvalidOperation', message, 400);
}

export function invalidReference(): ExcelError {
  return new ExcelError('InvalidReference', 'This reference is not valid for the current operation.', 400);
}

export function insertDeleteConflict(): ExcelError {
  const message = 'The insert or delete operation attempted resulted in a conflict.';
  return new ExcelError('InsertDeleteConflict', message, 409);
}

/** A member of Excel that this host does not model: it fails by name, never by a wrong answer. */
export function notImplemented(member: string): ExcelError {
  return new ExcelError('NotImplemented', `The local Excel does not model ${member}.`, 501);
}

/** Any failure as the error that Excel would answer; what is no rule of Excel is our own mistake. */
export function toExcelError(failure: unknown): ExcelError {
  if (failure instanceof ExcelError) return failure;
  if (failure instanceof SheetRuleBroken) return fromRule(failure);
  const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  return new ExcelError('GeneralException', text, 500);
}

function fromRule(rule: SheetRuleBroken): ExcelError {
  switch (rule.code) {
    case 'invalidArgument':
      return invalidArgument(rule.message);
    case 'itemNotFound':
      return itemNotFound();
    case 'itemAlreadyExists':
      return itemAlreadyExists();
    case 'accessDenied':
      return accessDenied();
    case 'invalidOperation':
      return invalidOperation(rule.message);
    case 'insertDeleteConflict':
      return insertDeleteConflict();
    case 'nonBlankCellOffSheet':
      return new ExcelError(
        'NonBlankCellOffSheet',
        "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or columns to make room for what you want to insert and then try again.",
        400,
      );
    case 'blocked':
      return new ExcelError('InvalidOperation', rule.message, 400);
  }
}
