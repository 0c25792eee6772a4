/**
 * One list of what stands in several, each thing once, so that the order within each of them is kept as far as they
 * agree: what is new comes before the next thing that is known already, otherwise to the end.
 *
 * @example mergedOrder([['a', 'c'], ['a', 'b', 'c', 'd']], (one) => one) //=> ["a", "b", "c", "d"]
 * @example mergedOrder([['a'], ['b']], (one) => one) //=> ["a", "b"]
 */
export function mergedOrder<T>(lists: readonly (readonly T[])[], keyOf: (one: T) => unknown): readonly T[] {
  const merged: T[] = [];
  const placeOf = (one: T): number => merged.findIndex((each) => keyOf(each) === keyOf(one));
  for (const list of lists) {
    let before = merged.length;
    for (const one of [...list].reverse()) {
      const known = placeOf(one);
      if (known >= 0) before = known;
      else merged.splice(before, 0, one);
    }
  }
  return merged;
}
