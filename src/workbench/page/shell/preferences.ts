import type { Language } from '../../../words/language';

/** How the person wants the page to look; kept in this browser, never in the workbook. */
export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
}

const KEY = 'kyodo.workbench';

/** What was chosen here before; else Japanese, and light or dark as the system is set. */
export function readPreferences(storage: Storage, systemIsDark: boolean): Preferences {
  const saved = parse(storage.getItem(KEY));
  return {
    language: saved['language'] === 'en' ? 'en' : 'ja',
    dark: typeof saved['dark'] === 'boolean' ? saved['dark'] : systemIsDark,
  };
}

export function writePreferences(storage: Storage, preferences: Preferences): void {
  storage.setItem(KEY, JSON.stringify(preferences));
}

/** Anything but the object written above counts as nothing: the storage is the person's to edit. */
function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
