/** Why Excel refused a request, as far as it changes what a person should do next. */
export type OfficeFailureKind =
  | 'cellEditing'
  | 'protected'
  | 'notFound'
  | 'tooMuch'
  | 'conflict'
  | 'noSpace'
  | 'tooOld'
  | 'otherWorkbook'
  | 'busy'
  | 'unknown';

export interface OfficeFailure {
  readonly kind: OfficeFailureKind;
  /** Excel's own code, for a report to whoever helps; never translated. */
  readonly code: string;
}

/**
 * Excel's error codes and what they come down to. From Microsoft's table of application-specific error
 * codes; a code that is not listed is "unknown", and its text is kept for the report.
 */
const KINDS: Readonly<Record<string, OfficeFailureKind>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'protected',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  InvalidBinding: 'notFound',
  RequestPayloadSizeLimitExceeded: 'tooMuch',
  ResponsePayloadSizeLimitExceeded: 'tooMuch',
  RangeExceedsLimit: 'tooMuch',
  Conflict: 'conflict',
  InsertDeleteConflict: 'conflict',
  FilteredRangeConflict: 'conflict',
  MergedRangeConflict: 'noSpace',
  PivotTableRangeConflict: 'noSpace',
  NonBlankCellOffSheet: 'noSpace',
  TableOverlap: 'noSpace',
  ApiNotFound: 'tooOld',
  NotImplemented: 'tooOld',
  UnsupportedFeature: 'tooOld',
  UnsupportedOperation: 'tooOld',
  InactiveWorkbook: 'otherWorkbook',
  InvalidSelection: 'otherWorkbook',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
};

/**
 * What a failed `Excel.run` comes down to. An error that is not Excel's is a mistake of this program: it is
 * "unknown" too, and its own text is the code, so that it can be seen and reported.
 *
 * @param error what an `Excel.run` rejected with
 * @example officeFailure(Object.assign(new Error('…'), { code: 'AccessDenied' })) //=> { kind: 'protected', code: 'AccessDenied' }
 * @example officeFailure(new TypeError('x is undefined')) //=> { kind: 'unknown', code: 'TypeError: x is undefined' }
 */
export function officeFailure(error: unknown): OfficeFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return { kind: 'unknown', code: String(error) };
  return { kind: KINDS[code] ?? 'unknown', code };
}
