/** "getRange" ⇄ "GetRange", "_RegisterDataChangedEvent" stays: the wire's names and Office.js's own. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(memberName: string): string {
  return memberName.startsWith('_') ? memberName : memberName.charAt(0).toUpperCase() + memberName.slice(1);
}

/** The entry under a name that came over the wire; "constructor" and the like are no entries. */
export function own<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
