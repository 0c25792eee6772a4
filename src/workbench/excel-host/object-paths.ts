import { absoluteAddressIn } from './area-algebra';
import { Arguments, GivenObject } from './arguments';
import { itemOf } from './collection-members';
import { ExcelError, invalidArgument, invalidReference, notImplemented } from './excel-error';
import type { ExcelClass } from './excel-class';
import { memberName, own } from './member-names';
import type { Kind, Noun } from './nouns';
import type { ObjectReferences } from './object-references';
import type { Session } from './session';
import {
  PathType,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type ReferencedPathIds,
} from './wire-types';

/** Objects that Office.js creates by name rather than finds in the workbook. */
const NEW_OBJECTS: Readonly<Record<string, Noun>> = {
  'Microsoft.ExcelServices.CustomFunctions': { kind: 'CustomFunctions' },
  'Microsoft.InternalService.AddinInternalService': { kind: 'AddinInternalService' },
  'Microsoft.AppRuntime.AppRuntimeService': { kind: 'AppRuntimeService' },
};

/** The object paths of one request: each is walked once, at its first use, so effects keep their order. */
export class ObjectPaths {
  private readonly reached = new Map<number, Noun | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly classes: ReadonlyMap<Kind, ExcelClass>,
    private readonly references: ObjectReferences,
    private readonly session: Session,
  ) {}

  /** null is a null object (…OrNullObject that found nothing, and everything reached through it). */
  reach(id: number): Noun | null {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const noun = this.walk(this.path(id));
    this.reached.set(id, noun);
    return noun;
  }

  /** Cells moved: ranges that this request has reached go with them, those whose cells went are gone. */
  follow(move: (noun: Noun) => Noun | undefined): void {
    for (const [id, noun] of this.reached) {
      const next = noun === null ? null : move(noun);
      if (next === undefined) this.reached.delete(id);
      else if (next !== noun) this.reached.set(id, next);
    }
  }

  path(id: number): ObjectPath {
    const path = this.paths[id];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `There is no object path ${id}.`, 400);
    return path;
  }

  classOf(noun: Noun): ExcelClass {
    const found = this.classes.get(noun.kind);
    if (found === undefined) throw notImplemented(noun.kind);
    return found;
  }

  /** True when walking to the object calls a method whose answer depends on calculated values. */
  needsCalculation(id: number): boolean {
    if (id === 0 || this.reached.has(id)) return false;
    const path = this.path(id);
    if (path.ParentObjectPathId !== undefined && this.needsCalculation(path.ParentObjectPathId)) return true;
    if (path.ObjectPathType !== PathType.Method) return false;
    const name = memberName(path.Name);
    return [...this.classes.values()].some((each) => each.settlesBefore.includes(name));
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index])),
    );
  }

  private argument(value: Json, reference: ReferencedPathIds[number] | undefined): Json | GivenObject {
    if (typeof reference === 'number' && reference !== 0) return new GivenObject(this.reach(reference));
    if (Array.isArray(reference) && Array.isArray(value)) {
      const entries: readonly Json[] = value;
      const list = entries.map((entry, index) =>
        this.argument(entry, (reference as readonly (number | null)[])[index]),
      );
      if (list.some((entry) => entry instanceof GivenObject)) return list as unknown as Json;
    }
    return this.plain(value);
  }

  /** A range inside a plain value (a validation list's source) stands for its address. */
  private plain(value: Json): Json {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((entry: Json) => this.plain(entry));
    const id = (value as Record<string, Json>)['_ObjectPathId'];
    if (typeof id !== 'number') {
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.plain(entry)]));
    }
    const noun = this.reach(id);
    if (noun?.kind !== 'Range') throw invalidArgument();
    return `=${absoluteAddressIn(noun.sheet, noun.area)}`;
  }

  private walk(path: ObjectPath): Noun | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return { kind: 'Workbook' };
      case PathType.New:
        return own(NEW_OBJECTS, path.Name) ?? fail(`the object ${path.Name}`);
      case PathType.Null:
        return null;
      case PathType.Reference:
        return this.kept(path.Name);
      case PathType.Property:
      case PathType.Method:
      case PathType.Indexer:
        return this.fromParent(path, this.reach(path.ParentObjectPathId ?? 0));
    }
  }

  private fromParent(path: ObjectPath, parent: Noun | null): Noun | null {
    if (parent === null) return null;
    const excelClass = this.classOf(parent);
    const name = memberName(path.Name);
    if (path.ObjectPathType === PathType.Property) {
      const open = own(excelClass.navigations, name) ?? fail(`${parent.kind}.${name}`);
      return open(parent, this.session);
    }
    const given = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) {
      return itemOf(excelClass.collection ?? fail(`${parent.kind}.getItem`), parent, given, this.session);
    }
    const open = own(excelClass.objects, name) ?? fail(`${parent.kind}.${name}()`);
    return open(parent, given, this.session);
  }

  /** A kept object; its sheet may have been deleted since. */
  private kept(id: string): Noun {
    const noun = this.references.find(id);
    if (noun === undefined) throw invalidReference();
    const sheet = 'sheet' in noun ? noun.sheet : 'table' in noun ? noun.table.sheet : undefined;
    if (sheet !== undefined && !this.session.book.sheets.some((each) => each.id === sheet.id))
      throw invalidReference();
    return noun;
  }
}

function fail(member: string): never {
  throw notImplemented(member);
}
