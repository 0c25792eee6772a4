import type { Language } from '../words/language';

/**
 * The language to speak to somebody whose Excel shows this locale: Japanese to Japanese, English to everybody else.
 *
 * @example languageOfLocale('ja-JP') //=> "ja"
 * @example languageOfLocale('fr-FR') //=> "en"
 */
export function languageOfLocale(locale: string): Language {
  return /^ja\b/i.test(locale) ? 'ja' : 'en';
}

/** A person's own choice, and the language of Excel it was made under: it lapses when that changes. */
interface Choice {
  readonly language: Language;
  readonly under: string;
}

export interface SpokenLanguage {
  readonly now: () => Language;
  readonly choose: (language: Language) => void;
  readonly listen: (changed: () => void) => () => void;
}

/** What keeps a choice from one start of the add-in to the next; a browser may refuse it. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The language the add-in speaks: the person's choice, else the one that fits Excel's display language. A memory that
 * refuses to read or write is no failure: the choice then lasts as long as the add-in runs.
 *
 * @param displayLanguage Excel's, such as "ja-JP"
 * @param key name in the memory; on the web it must carry Office's partition key
 */
export function spokenLanguage({
  displayLanguage,
  memory,
  key,
}: {
  readonly displayLanguage: string;
  readonly memory: Memory;
  readonly key: string;
}): SpokenLanguage {
  const listeners = new Set<() => void>();
  const remembered = recall(memory, key);
  let language =
    remembered?.under === displayLanguage ? remembered.language : languageOfLocale(displayLanguage);
  return {
    now: () => language,
    choose(chosen) {
      language = chosen;
      keep(memory, key, { language, under: displayLanguage });
      for (const changed of listeners) changed();
    },
    listen(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function recall(memory: Memory, key: string): Choice | undefined {
  try {
    const { language, under } = JSON.parse(memory.getItem(key) ?? '{}') as Partial<Choice>;
    return (language === 'ja' || language === 'en') && under !== undefined ? { language, under } : undefined;
  } catch {
    return undefined;
  }
}

function keep(memory: Memory, key: string, choice: Choice): void {
  try {
    memory.setItem(key, JSON.stringify(choice));
  } catch {
    // Private browsing and partitioned frames may forbid it; nothing else depends on it.
  }
}
