import { parseArea, type Area } from '../../core/book/area';
import { invalidArgument, notImplemented } from './excel-error';
import type { Noun, NounOf } from './nouns';
import type { Json, JsonObject } from './wire-types';

/** An argument that is an object of the workbook rather than a value; null is a null object. */
export class GivenObject {
  constructor(readonly noun: Noun | null) {}
}

/** The arguments of one call, read strictly: what does not fit is Excel's InvalidArgument. */
export class Arguments {
  constructor(private readonly given: readonly (Json | GivenObject)[]) {}

  /** True when the caller left the argument out. */
  missing(index: number): boolean {
    const value = this.given[index];
    return value === undefined || value === null;
  }

  text(index: number): string {
    const value = this.given[index];
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.missing(index) ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.given[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.missing(index) ? undefined : this.integer(index);
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.given[index];
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** A name, or an id that may be a number. */
  key(index: number): string | number {
    const value = this.given[index];
    if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
    return value;
  }

  value(index: number): Json {
    const value = this.given[index];
    if (value instanceof GivenObject) throw invalidArgument();
    return value ?? null;
  }

  object(index: number): JsonObject {
    return asObject(this.value(index));
  }

  /** One of Excel's enumeration values; a value Excel has and this host lacks fails by name. */
  choice<T extends string>(index: number, allowed: readonly T[], otherwise: T): T {
    const value = this.optionalText(index);
    return value === undefined ? otherwise : oneOf(value, allowed);
  }

  /** An array whose entries are values or objects. */
  list(index: number): readonly (Json | GivenObject)[] {
    const value = this.given[index];
    if (value instanceof GivenObject || !Array.isArray(value)) throw invalidArgument();
    return value as readonly (Json | GivenObject)[];
  }

  isObject(index: number): boolean {
    return this.given[index] instanceof GivenObject;
  }

  range(index: number): NounOf<'Range'> {
    const value = this.given[index];
    if (!(value instanceof GivenObject) || value.noun?.kind !== 'Range') throw invalidArgument();
    return value.noun;
  }
}

export function asObject(value: Json): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as JsonObject;
}

export function oneOf<T extends string>(value: Json, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    if (typeof value !== 'string') throw invalidArgument();
    throw notImplemented(`the value "${value}" (one of ${allowed.join(', ')} is)`);
  }
  return found;
}

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw invalidArgument();
  return area;
}
