import type { Arguments } from './arguments';
import { invalidArgument, itemNotFound } from './excel-error';
import type { Call, Collection, Members, ObjectMethod } from './excel-class';
import type { Noun } from './nouns';
import type { Session } from './session';

type Finder = 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'getCount';

/** The members that Excel's collections have in common; not every collection has each of them. */
export function collectionMembers<N>(
  collection: Collection<N>,
  finders: readonly Finder[],
): Required<Pick<Members<N>, 'collection' | 'objects' | 'calls'>> {
  const objects: Record<Exclude<Finder, 'getCount'>, ObjectMethod<N>> = {
    getItem: (noun, given, session) => itemOf(collection, noun, given, session),
    getItemAt: (noun, given, session) => collection.items(noun, session)[given.integer(0)] ?? fail(),
    getItemOrNullObject: (noun, given, session) => collection.find(noun, given.key(0), session) ?? null,
  };
  const calls: Record<'getCount', Call<N>> = {
    getCount: (noun, _given, session) => collection.items(noun, session).length,
  };
  return { collection, objects: pick(objects, finders), calls: pick(calls, finders) };
}

export function itemOf<N>(collection: Collection<N>, noun: N, given: Arguments, session: Session): Noun {
  const item = collection.find(noun, given.key(0), session);
  if (item === undefined) throw itemNotFound();
  return item;
}

function fail(): never {
  throw invalidArgument();
}

function pick<T>(members: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => names.includes(name)));
}
