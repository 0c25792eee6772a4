import type { Arguments } from './arguments';
import type { Kind, Noun, NounOf } from './nouns';
import type { Session } from './session';
import type { Json } from './wire-types';

/**
 * One class of Excel's object model, declared as data: the names are Office.js's own, so that a test
 * can hold every one of them against Microsoft's client and against what the add-in uses. What is
 * not declared does not exist: asking for it fails by name.
 */
export interface ExcelClass {
  readonly kind: Kind;
  readonly scalars: Readonly<Record<string, Scalar<Noun>>>;
  readonly navigations: Readonly<Record<string, Navigation<Noun>>>;
  /** Methods that answer another object. */
  readonly objects: Readonly<Record<string, ObjectMethod<Noun>>>;
  /** Methods that answer a value or nothing. */
  readonly calls: Readonly<Record<string, Call<Noun>>>;
  /** Event properties such as onChanged. */
  readonly events: Readonly<Record<string, ExcelEvent<Noun>>>;
  /** The id by which Office.js finds the object again. */
  readonly identity?: (noun: Noun, session: Session) => string | number;
  readonly collection?: Collection<Noun>;
  /** Methods whose answer depends on calculated values. */
  readonly settlesBefore: readonly string[];
  /** Where the client sends another name than the member's own: what it sends → the member. */
  readonly sentAs: Readonly<Record<string, string>>;
}

export interface Scalar<N> {
  get(noun: N, session: Session): Json;
  /** Absent for read-only properties. */
  set?(noun: N, value: Json, session: Session): void;
}

export interface Collection<N> {
  items(noun: N, session: Session): readonly Noun[];
  /** undefined: no such item. */
  find(noun: N, key: string | number, session: Session): Noun | undefined;
}

export interface ExcelEvent<N> {
  /** Office.js's number of the event. */
  readonly type: number;
  /** Middle part of the registering method: `_Register…Event`. */
  readonly registers: string;
  /** Whose events: the id of a sheet or table, or "" for the whole workbook. */
  target(noun: N): string;
}

/** Method syntax on purpose: a class written for its own noun can stand in a table of all classes. */
export type Navigation<N> = { open(noun: N, session: Session): Noun | null }['open'];
export type ObjectMethod<N> = { open(noun: N, given: Arguments, session: Session): Noun | null }['open'];
export type Call<N> = {
  run(noun: N, given: Arguments, session: Session): Json | void | Promise<void>;
}['run'];

export interface Members<N> {
  readonly scalars?: Readonly<Record<string, Scalar<N>>>;
  readonly navigations?: Readonly<Record<string, Navigation<N>>>;
  readonly objects?: Readonly<Record<string, ObjectMethod<N>>>;
  readonly calls?: Readonly<Record<string, Call<N>>>;
  readonly events?: Readonly<Record<string, ExcelEvent<N>>>;
  identity?(noun: N, session: Session): string | number;
  readonly collection?: Collection<N>;
  readonly settlesBefore?: readonly string[];
  readonly sentAs?: Readonly<Record<string, string>>;
}

export function defineClass<K extends Kind>(kind: K, members: Members<NounOf<K>>): ExcelClass {
  return {
    scalars: {},
    navigations: {},
    objects: {},
    calls: {},
    events: {},
    settlesBefore: [],
    sentAs: {},
    ...(members as unknown as Members<Noun>),
    kind,
  };
}
