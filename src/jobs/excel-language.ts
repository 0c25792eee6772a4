import type { Memory, SpokenLanguage } from './spoken-language';
import { spokenLanguage } from './spoken-language';

/** Where the choice of language is kept, in the browser that Excel shows the add-in in. */
const KEY = 'kyodo-ledger.language';

/** Keeps nothing: for where the browser forbids storage. */
const NO_MEMORY: Memory = { getItem: () => null, setItem: () => undefined };

/** The add-in's language in this Excel. Call it once Office.js is ready. */
export function excelLanguage(): SpokenLanguage {
  // On the web several Office hosts may share the add-in's storage; the partition keeps them apart.
  const partition = Office.context.partitionKey;
  return spokenLanguage({
    displayLanguage: Office.context.displayLanguage,
    memory: storage(),
    key: partition ? `${partition}:${KEY}` : KEY,
  });
}

function storage(): Memory {
  try {
    return window.localStorage;
  } catch {
    return NO_MEMORY;
  }
}
