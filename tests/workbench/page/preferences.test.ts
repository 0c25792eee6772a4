import { readPreferences, writePreferences } from '../../../src/workbench/page/shell/preferences';

function memory(kept: Record<string, string> = {}): Storage {
  return {
    length: 0,
    key: () => null,
    clear: () => undefined,
    removeItem: () => undefined,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
  };
}

test('Japanese at first, light or dark as the system is', () => {
  expect(readPreferences(memory(), true)).toEqual({ language: 'ja', dark: true });
  expect(readPreferences(memory(), false)).toEqual({ language: 'ja', dark: false });
});

test('what was chosen comes back, whatever the system is', () => {
  const storage = memory();
  writePreferences(storage, { language: 'en', dark: false });
  expect(readPreferences(storage, true)).toEqual({ language: 'en', dark: false });
});

test.each(['', '{', 'null', '[]', '{"language":"fr","dark":"yes"}'])(
  '"%s" in the storage counts as nothing',
  (text) => {
    expect(readPreferences(memory({ 'kyodo.workbench': text }), false)).toEqual({
      language: 'ja',
      dark: false,
    });
  },
);
