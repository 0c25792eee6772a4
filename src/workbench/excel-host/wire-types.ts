/** What travels between Office.js and its host: JSON, with names in PascalCase. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** How an object is reached; the numbers are Office.js's own. */
export enum PathType {
  Global = 1,
  New = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

/** What is to be done with an object; the numbers are Office.js's own. */
export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

/** Each entry: absent or 0 for a plain value, else the id of the object path that is the argument. */
export type ReferencedPathIds = readonly (number | null | ReferencedPathIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: ReferencedPathIds | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: string | readonly string[];
  readonly Expand?: string | readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: JsonObject;
}

/** A request as it arrives. */
export interface SentRequest {
  /** A WireRequest as JSON. */
  readonly body: string;
  /** Office.js's flags: 1 it changes something, 64 it may wait while a cell is being edited. */
  readonly flags: number;
}

/** A WireResponse as JSON; or the number of the error that the request met as a whole. */
export type WireAnswer = { readonly body: string } | { readonly failed: number };

/** One `context.sync()`. */
export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** e.g. "WorksheetCollection.getItem". */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}
