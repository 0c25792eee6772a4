import type { Outcome } from '../../../src/core/outcome';
import { fileSource } from '../../../src/files/ledger/file-source';
import { readLedger } from '../../../src/files/ledger/read-ledger';
import { openBook } from '../../../src/files/open-book';
import { LANGUAGES } from '../../../src/words/language';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import { reasonSentence } from '../../../src/words/reason-sentence';
import { asFile, BASE_PARTS } from './base-file';
import { MUTATED_FILES, mutatedFile } from './mutated-file';

/** Far more than it takes: a reader that hangs on one file is to fail here. */
jest.setTimeout(600_000);

test('the file that is mutated is a good one', () => {
  const bytes = asFile(BASE_PARTS);
  expect(openBook(bytes)).toMatchObject({
    ok: true,
    value: { notes: [{ code: 'fileMacrosNotRun' }, { code: 'fileLinksNotFollowed' }] },
  });
  const ledger = readLedger(bytes, ALL_LEDGER_LANGUAGES);
  expect(ledger).toMatchObject({ ok: true });
  if (ledger.ok) expect([...ledger.value.tables.keys()].sort()).toEqual(['measurements', 'partners']);
});

/** What became of a file: the code of its refusal, or "read"; what is neither fails by the file's name. */
function verdict(name: string, read: () => Outcome<unknown>): string {
  let answer;
  try {
    answer = read();
  } catch (error) {
    throw new Error(`${name} throws`, { cause: error });
  }
  if (answer.ok) return 'read';
  for (const language of LANGUAGES) {
    const sentence = reasonSentence(answer.reason, language);
    if (!/^file/.test(answer.reason.code) || !/[。.]$/.test(sentence))
      throw new Error(`${name}: ${sentence}`);
  }
  return answer.reason.code;
}

test(`each of ${MUTATED_FILES} mutated files is a workbook and a ledger, or a sentence says why not`, () => {
  const books = new Map<string, number>();
  const ledgers = new Map<string, number>();
  const sources = new Map<string, number>();
  const count = (counts: Map<string, number>, code: string): void =>
    void counts.set(code, (counts.get(code) ?? 0) + 1);
  for (let number = 0; number < MUTATED_FILES; number += 1) {
    const { name, bytes } = mutatedFile(number);
    count(
      books,
      verdict(name, () => openBook(bytes)),
    );
    count(
      ledgers,
      verdict(name, () => readLedger(bytes, ALL_LEDGER_LANGUAGES)),
    );
    count(
      sources,
      verdict(name, () => fileSource(bytes)),
    );
  }
  for (const verdicts of [books, ledgers, sources]) {
    expect([...verdicts.values()].reduce((sum, each) => sum + each, 0)).toBe(MUTATED_FILES);
    expect([...verdicts.keys()]).toEqual(
      expect.arrayContaining(['read', 'fileDamaged', 'fileHasDtd', 'fileInflatesTooMuch', 'fileNoWorkbook']),
    );
  }
});
