import type { Dictionary } from './dictionary';
import { entries } from './dictionary';
import { DictionaryBuilder } from './dictionary-builder';

/** Looking values up by their bytes costs a pass over all entries: done once for a dictionary that goes on growing. */
const builders = new WeakMap<Dictionary, DictionaryBuilder>();

/** A builder that knows every entry of the dictionary by its code, and perhaps further ones. */
export function dictionaryInUse(dictionary: Dictionary): DictionaryBuilder {
  let builder = builders.get(dictionary);
  if (!builder) builders.set(dictionary, (builder = DictionaryBuilder.from(dictionary)));
  return builder;
}

/** The dictionary of a builder that came from `known`: `known` itself while nothing was added. */
export function newDictionary(known: Dictionary, builder: DictionaryBuilder): Dictionary {
  if (builder.count === entries(known)) return known;
  const next = builder.build();
  builders.set(next, builder);
  return next;
}
