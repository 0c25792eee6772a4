import fc from 'fast-check';
import type { FoundTable } from '../../../src/core/ledger/recognise';
import { languageOf, recogniseLedger } from '../../../src/core/ledger/recognise';
import { LEDGER_TABLES, tableSpec } from '../../../src/core/ledger/schema';
import { headersOf } from '../../../src/core/ledger/table-sheet';
import { tableLabel } from '../../../src/core/ledger/ledger-language';
import { languageAsFound } from '../../../src/core/ledger/ledger-as-found';
import { columnReference } from '../../../src/core/ledger/list-names';
import { LANGUAGES } from '../../../src/words/language';
import type { Language } from '../../../src/words/language';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../../../src/words/ledger-language';

function table(id: string, language: Language, changes: Partial<FoundTable> = {}): FoundTable {
  const headers = changes.headers ?? headersOf(tableSpec(id), LEDGER_LANGUAGES[language]);
  return {
    name: tableLabel(id, LEDGER_LANGUAGES[language]).name,
    sheet: 'どこか',
    area: { top: 0, left: 0, bottom: 1, right: headers.length - 1 },
    showTotals: false,
    ...changes,
    headers,
  };
}

const recognise = (...tables: readonly FoundTable[]) => recogniseLedger(tables, ALL_LEDGER_LANGUAGES);

test.each(LANGUAGES)('finds every table made in %s, and only as itself', (language) => {
  const ledger = recognise(...LEDGER_TABLES.map(({ id }) => table(id, language)));
  expect([...ledger.tables.keys()]).toEqual(LEDGER_TABLES.map(({ id }) => id));
  expect(ledger.ambiguous.size).toBe(0);
  for (const [id, { spec, found, columns }] of ledger.tables) {
    expect(found.name).toBe(tableLabel(id, LEDGER_LANGUAGES[language]).name);
    expect(columns.size).toBe(spec.columns.length);
  }
  expect(languageOf(ledger)).toBe(LEDGER_LANGUAGES[language]);
});

test('finds a renamed table by its headers, in any order and width, with columns of the person’s own', () => {
  const headers = ['メモ', ...headersOf(tableSpec('participation'), LEDGER_LANGUAGES.ja)].reverse();
  fc.assert(
    fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
      const ledger = recognise(table('participation', 'ja', { name: '出席簿', headers: shuffled }));
      const known = ledger.tables.get('participation');
      expect(shuffled[known?.columns.get('participantId') ?? -1]).toBe('参加者ID');
      expect(known?.columns.size).toBe(headers.length - 1);
    }),
  );
  expect(
    recognise(
      table('participation', 'en', {
        name: 'x',
        headers: headersOf(tableSpec('participation'), LEDGER_LANGUAGES.en).map(
          (header) => ` ${header.toUpperCase()}`,
        ),
      }),
    ).tables.size,
  ).toBe(1);
});

test('a named table needs its id column only; an unnamed one most of its columns', () => {
  expect(recognise(table('partners', 'ja', { headers: ['団体ID', '電話'] })).tables.size).toBe(1);
  expect(
    recognise(table('partners', 'ja', { name: '連絡先', headers: ['団体ID', '電話'] })).tables.size,
  ).toBe(0);
  expect(recognise(table('partners', 'ja', { headers: ['名称', '電話'] })).tables.size).toBe(0);
});

test('the table with the ledger’s own name wins over a copy; two copies are named, not guessed', () => {
  const copy = table('sessions', 'ja', { name: '会合2' });
  expect(recognise(copy, table('sessions', 'ja')).tables.get('sessions')?.found.name).toBe('会合');
  const ledger = recognise(copy, table('sessions', 'ja', { name: '会合3' }));
  expect(ledger.tables.has('sessions')).toBe(false);
  expect(ledger.ambiguous.get('sessions')?.map(({ name }) => name)).toEqual(['会合2', '会合3']);
});

test('a workbook without a ledger has none, and no language', () => {
  const ledger = recognise(table('partners', 'ja', { name: '売上', headers: ['日付', '金額'] }));
  expect(ledger.tables.size).toBe(0);
  expect(languageOf(ledger)).toBeUndefined();
});

test('formulas for a workbook use the names that stand in it', () => {
  const headers = headersOf(tableSpec('participation'), LEDGER_LANGUAGES.en);
  const ledger = recognise(table('participation', 'en', { name: 'Attendance_log', headers }));
  const names = languageAsFound(ledger, LEDGER_LANGUAGES.en);
  expect(columnReference('participation', 'participantId', names)).toBe('Attendance_log[Participant ID]');
  expect(columnReference('projects', 'number', names)).toBe('Projects[Number]');
});
