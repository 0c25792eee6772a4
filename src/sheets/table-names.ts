import type { TableStore } from './table-store';
import { isValidName } from './name-store';
import type { NameStore } from './name-store';
import { SheetRuleBroken } from './workbook-model';

/** First free "Table1", "Table2" …, in the words of the engine's options. */
export function freeTableName(tables: TableStore, names: NameStore, word: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${word}${number}`;
    if (!tables.byName(name) && !names.find(name)) return name;
  }
}

/** Tables and names share one list of names. */
export function checkTableName(tables: TableStore, names: NameStore, name: string, ownId?: string): void {
  const other = tables.byName(name);
  if (!isValidName(name)) throw new SheetRuleBroken('invalidArgument', 'The table name is not valid.');
  if ((other && other.id !== ownId) || names.find(name)) {
    throw new SheetRuleBroken('itemAlreadyExists', 'A table or a name is already called so.');
  }
}

/**
 * Header texts as Excel makes them: blank ones get a name, a repeated one a number.
 *
 * @example uniqueTitles(['a', '', 'A'], '列') //=> ['a', '列1', 'A2']
 */
export function uniqueTitles(titles: readonly string[], word: string): readonly string[] {
  const taken = new Set<string>();
  for (const title of titles) if (title !== '') taken.add(title.toLowerCase());
  const given = new Set<string>();
  return titles.map((title) => {
    let name = title;
    if (title === '') name = firstFree(word, 1, taken);
    else if (given.has(title.toLowerCase())) name = firstFree(title, 2, taken);
    taken.add(name.toLowerCase());
    given.add(name.toLowerCase());
    return name;
  });
}

function firstFree(word: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}
