import type { OfficeFailureKind } from '../words/office-failure-sentence';

/**
 * What the add-in does about an error before it asks anybody:
 * - retry: the same again after a pause, a few times;
 * - chunk: the same in smaller parts;
 * - wait: until the person has finished what holds Excel up;
 * - ask: nothing by itself; the person decides, and may try again;
 * - gate: nothing; this Excel cannot do it, and trying again does not help;
 * - report: nothing; a mistake of the add-in, to be told to whoever looks after it.
 */
export type FailurePolicy = 'retry' | 'chunk' | 'wait' | 'ask' | 'gate' | 'report';

export const POLICY_OF_KIND: Readonly<Record<OfficeFailureKind, FailurePolicy>> = {
  cellEditing: 'wait',
  dialogOpen: 'ask',
  protected: 'ask',
  password: 'ask',
  signIn: 'ask',
  notFound: 'ask',
  moved: 'ask',
  alreadyThere: 'ask',
  tooMuch: 'chunk',
  formulaTooLong: 'ask',
  conflict: 'ask',
  noRoomToInsert: 'ask',
  filtered: 'ask',
  noSpace: 'ask',
  tooOld: 'gate',
  notHere: 'gate',
  linksBlocked: 'ask',
  otherWorkbook: 'ask',
  busy: 'retry',
  memory: 'ask',
  connection: 'retry',
  noAnswer: 'ask',
  stopped: 'ask',
  restart: 'gate',
  fault: 'report',
  unknown: 'retry',
};

/**
 * Every error code of Office.js and what it comes down to. From Microsoft's table of application-specific error codes,
 * `Excel.ErrorCodes`, `OfficeExtension.ErrorCodes` and the codes of the client itself; a test holds it against the type
 * definitions and the running client. A code that is not here is "unknown", and shown for a report.
 */
export const KIND_OF_CODE: Readonly<Record<string, OfficeFailureKind>> = {
  // The person is busy in Excel.
  InvalidOperationInCellEditMode: 'cellEditing',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpen',
  InteractiveFlowAborted: 'dialogOpen',
  InactiveWorkbook: 'otherWorkbook',
  InvalidSelection: 'otherWorkbook',

  // Not allowed.
  AccessDenied: 'protected',
  BadPassword: 'password',
  Unauthenticated: 'signIn',
  UserNotSignedIn: 'signIn',
  InvalidGrant: 'signIn',
  TicketUnauthorized: 'signIn',
  TicketUninitialized: 'signIn',
  UnsupportedUserIdentity: 'signIn',
  OpenWorkbookLinksBlocked: 'linksBlocked',
  RefreshWorkbookLinksBlocked: 'linksBlocked',
  PowerQueryRefreshResourceChallenge: 'signIn',

  // Not there, or there already.
  ItemNotFound: 'notFound',
  ObjectNotFound: 'notFound',
  InstanceNotFound: 'notFound',
  InvalidReference: 'moved',
  InvalidBinding: 'moved',
  ItemAlreadyExists: 'alreadyThere',

  // Too much at once.
  RequestPayloadSizeLimitExceeded: 'tooMuch',
  ResponsePayloadSizeLimitExceeded: 'tooMuch',
  RangeExceedsLimit: 'tooMuch',
  OperationCellsExceedLimit: 'tooMuch',
  RangeImageExceedsLimit: 'tooMuch',
  FormulaLengthExceedsLimit: 'formulaTooLong',
  MemoryLimitReached: 'memory',

  // Something is in the way.
  Conflict: 'conflict',
  InsertDeleteConflict: 'noRoomToInsert',
  NonBlankCellOffSheet: 'noRoomToInsert',
  FilteredRangeConflict: 'filtered',
  MergedRangeConflict: 'noSpace',
  PivotTableRangeConflict: 'noSpace',
  TableOverlap: 'noSpace',

  // This Excel cannot.
  ApiNotFound: 'tooOld',
  ApiNotAvailable: 'tooOld',
  NotImplemented: 'tooOld',
  UnsupportedFeature: 'tooOld',
  UnsupportedOperation: 'tooOld',
  SharedRuntimeNotAvailable: 'tooOld',
  ResourceNotSupported: 'tooOld',
  UnsupportedSheet: 'notHere',
  UnsupportedFillType: 'notHere',
  DirtySupportingFormula: 'unknown',
  HostRestartNeeded: 'restart',

  // Excel or the way to it has trouble.
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  ServerError: 'busy',
  ServerBusy: 'busy',
  ConnectionFailure: 'connection',
  InvalidOrTimedOutSession: 'connection',
  TicketNetworkError: 'connection',
  ServiceUrlNotFound: 'connection',
  Timeout: 'noAnswer',
  /** Our own: a person gave up waiting. */
  Stopped: 'stopped',
  GeneralException: 'unknown',
  InvalidOperation: 'unknown',
  ClientError: 'unknown',
  'Client Error': 'unknown',
  UnexpectedError: 'unknown',
  TicketUnknownError: 'unknown',

  // The add-in asked for something that makes no sense.
  InvalidArgument: 'fault',
  InvalidRequest: 'fault',
  InvalidObjectPath: 'fault',
  InvalidRequestContext: 'fault',
  PropertyNotLoaded: 'fault',
  ValueNotLoaded: 'fault',
  RunMustReturnPromise: 'fault',
  CannotRegisterEvent: 'fault',
  CannotUpdateReadOnlyProperty: 'fault',
  ContentLengthRequired: 'fault',
  EmptyChartSeries: 'fault',
  InvalidRibbonDefinition: 'fault',
  ControlIdNotFound: 'fault',
  EntryIdRequired: 'fault',
  InvalidResourceUrl: 'fault',
  TicketInvalidParams: 'fault',
};
