import { invalidArgument, notImplemented } from './excel-error';
import type { ExcelClass, Scalar } from './excel-class';
import { memberName, own, wireName } from './member-names';
import type { Kind, Noun } from './nouns';
import type { ObjectReferences } from './object-references';
import type { Session } from './session';
import type { Json, QueryInfo } from './wire-types';

/** What load() asked for, as a tree: {address: {}, format: {fill: {color: {}}}}; "*" is every scalar. */
interface Wanted {
  [member: string]: Wanted;
}

const EVERYTHING = '*';
/** Names by which load() asks for nothing but the object itself. */
const NOTHING = ['$none', '_ReferenceId', '_referenceId'];

/** Answers load(): the properties asked for, through navigations and the items of collections. */
export class QueryAnswer {
  constructor(
    private readonly classes: ReadonlyMap<Kind, ExcelClass>,
    private readonly references: ObjectReferences,
    private readonly session: Session,
    private readonly asJson: boolean,
  ) {}

  of(noun: Noun, query: QueryInfo): Json {
    const excelClass = this.classes.get(noun.kind) ?? fail(noun.kind);
    const wanted = wantedBy(query);
    return excelClass.collection === undefined
      ? this.object(noun, excelClass, wanted)
      : this.collection(noun, excelClass, wanted, query);
  }

  private object(noun: Noun, excelClass: ExcelClass, wanted: Wanted): Json {
    const answer = this.identity(noun, excelClass);
    const members = Object.keys(wanted).length > 0 ? wanted : { [EVERYTHING]: {} };
    for (const [name, inner] of Object.entries(members)) {
      if (NOTHING.includes(name)) continue;
      if (name === EVERYTHING) this.everyScalar(noun, excelClass, answer);
      else answer[this.name(name)] = this.member(noun, excelClass, name, inner);
    }
    return answer;
  }

  private member(noun: Noun, excelClass: ExcelClass, name: string, inner: Wanted): Json {
    const scalar = own(excelClass.scalars, name);
    if (scalar !== undefined) return this.scalar(noun, scalar);
    const open = own(excelClass.navigations, name) ?? fail(`${noun.kind}.${name}`);
    const next = open(noun, this.session);
    if (next === null) return null;
    const nextClass = this.classes.get(next.kind) ?? fail(next.kind);
    return nextClass.collection === undefined
      ? this.object(next, nextClass, inner)
      : this.collection(next, nextClass, inner, {});
  }

  /** "items/name" and plain "name" both mean the items; a collection's own scalar (count) means itself. */
  private collection(noun: Noun, excelClass: ExcelClass, wanted: Wanted, query: QueryInfo): Json {
    const answer = this.identity(noun, excelClass);
    const ofItems: Wanted = { ...wanted['items'] };
    let itemsWanted = wanted['items'] !== undefined || Object.keys(wanted).length === 0;
    if (itemsWanted) this.everyScalar(noun, excelClass, answer);
    for (const [name, inner] of Object.entries(wanted)) {
      const scalar = own(excelClass.scalars, name);
      if (scalar !== undefined) answer[this.name(name)] = this.scalar(noun, scalar);
      else if (name !== 'items' && !NOTHING.includes(name)) {
        ofItems[name] = inner;
        itemsWanted = true;
      }
    }
    if (!itemsWanted) return answer;
    const items = excelClass.collection?.items(noun, this.session) ?? [];
    const skip = query.Skip ?? 0;
    const shown = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    answer[this.asJson ? 'items' : '_Items'] = shown.map((item) =>
      this.object(item, this.classes.get(item.kind) ?? fail(item.kind), ofItems),
    );
    return answer;
  }

  private everyScalar(noun: Noun, excelClass: ExcelClass, answer: Record<string, Json>): void {
    for (const [name, scalar] of Object.entries(excelClass.scalars))
      answer[this.name(name)] = this.scalar(noun, scalar);
  }

  private scalar(noun: Noun, scalar: Scalar<Noun>): Json {
    return scalar.get(noun, this.session);
  }

  private identity(noun: Noun, excelClass: ExcelClass): Record<string, Json> {
    const answer = identityOf(noun, excelClass, this.references, this.session);
    if (this.asJson && answer['Id'] !== undefined) return { ...answer, id: answer['Id'] };
    return answer;
  }

  private name(member: string): string {
    return this.asJson ? member : wireName(member);
  }
}

/** What Office.js keeps to find the object again: its id and, when tracked, its reference. */
export function identityOf(
  noun: Noun,
  excelClass: ExcelClass,
  references: ObjectReferences,
  session: Session,
): Record<string, Json> {
  const answer: Record<string, Json> = {};
  if (excelClass.identity !== undefined) {
    answer['id' in excelClass.scalars ? 'Id' : '_Id'] = excelClass.identity(noun, session);
  }
  const reference = references.idOf(noun);
  if (reference !== undefined) answer['_ReferenceId'] = reference;
  return answer;
}

function wantedBy(query: QueryInfo): Wanted {
  const wanted: Wanted = {};
  for (const path of listOf(query.Select)) grow(wanted, path);
  for (const path of listOf(query.Expand)) grow(wanted, path)[EVERYTHING] = {};
  return wanted;
}

function grow(tree: Wanted, path: string): Wanted {
  let at = tree;
  for (const step of path.split('/')) {
    const name = memberName(step.trim());
    if (name === '') throw invalidArgument();
    at = at[name] ??= {};
  }
  return at;
}

function listOf(paths: string | readonly string[] | undefined): readonly string[] {
  const list = paths === undefined ? [] : typeof paths === 'string' ? [paths] : paths;
  return list
    .flatMap((entry) => entry.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function fail(member: string): never {
  throw notImplemented(member);
}
