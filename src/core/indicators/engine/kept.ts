/** What stands under a key, made when it is asked for first. */
export function keptIn<K, T>(store: Map<K, T>, key: K, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
