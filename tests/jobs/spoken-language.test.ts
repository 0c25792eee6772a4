import type { Memory } from '../../src/jobs/spoken-language';
import { languageOfLocale, spokenLanguage } from '../../src/jobs/spoken-language';

function memoryOf(
  entries: Record<string, string> = {},
): Memory & { readonly entries: Record<string, string> } {
  return {
    entries,
    getItem: (key) => entries[key] ?? null,
    setItem: (key, value) => {
      entries[key] = value;
    },
  };
}

test.each([
  ['ja-JP', 'ja'],
  ['ja', 'ja'],
  ['JA-jp', 'ja'],
  ['en-US', 'en'],
  ['jam-JM', 'en'],
  ['', 'en'],
])('Excel in "%s" is spoken to in %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

describe('spokenLanguage', () => {
  test("is Excel's until a person chooses, and stays chosen", () => {
    const memory = memoryOf();
    const language = spokenLanguage({ displayLanguage: 'ja-JP', memory, key: 'k' });
    let changes = 0;
    const leave = language.listen(() => changes++);
    expect(language.now()).toBe('ja');
    language.choose('en');
    leave();
    language.choose('en');
    expect([language.now(), changes]).toEqual(['en', 1]);
    expect(spokenLanguage({ displayLanguage: 'ja-JP', memory, key: 'k' }).now()).toBe('en');
  });

  test('lapses when Excel itself changes its language', () => {
    const memory = memoryOf();
    spokenLanguage({ displayLanguage: 'ja-JP', memory, key: 'k' }).choose('ja');
    expect(spokenLanguage({ displayLanguage: 'en-US', memory, key: 'k' }).now()).toBe('en');
  });

  test.each(['', '{', 'null', '7', '{"language":"fr","under":"ja-JP"}', '{"language":"en"}'])(
    'is not misled by a memory that holds %j',
    (kept) => {
      const memory = memoryOf({ k: kept });
      expect(spokenLanguage({ displayLanguage: 'ja-JP', memory, key: 'k' }).now()).toBe('ja');
    },
  );

  test('works where nothing may be kept', () => {
    const refuse = () => {
      throw new Error('The operation is insecure.');
    };
    const language = spokenLanguage({
      displayLanguage: 'ja-JP',
      memory: { getItem: refuse, setItem: refuse },
      key: 'k',
    });
    language.choose('en');
    expect(language.now()).toBe('en');
  });
});
