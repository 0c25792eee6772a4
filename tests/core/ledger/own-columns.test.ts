import { languageWithOwn, ledgerWithOwn, tableWithOwn } from '../../../src/core/ledger/own-columns';
import type { OwnColumns } from '../../../src/core/ledger/own-columns';
import { ledgerBook } from '../../../src/core/ledger/ledger-book';
import { columnLabel } from '../../../src/core/ledger/ledger-language';
import { recogniseLedger } from '../../../src/core/ledger/recognise';
import { tableSpec } from '../../../src/core/ledger/schema';
import { LEDGER_LANGUAGES } from '../../../src/words/ledger-language';

const OWN: OwnColumns = {
  participation: [
    { spec: { id: 'leftOn', type: 'date', width: 12 }, header: '退会日', description: '退会した日です。' },
  ],
};
const { ja } = LEDGER_LANGUAGES;

test('own columns stand behind the schema’s, with header, help and validation', () => {
  const rows = { participation: [{ participationId: 'A1', leftOn: 44_287 }] };
  const book = ledgerBook({ language: ja, rows, ownColumns: OWN });
  const sheet = book.sheets.find(({ name }) => name === '参加');
  const last = tableSpec('participation').columns.length;
  expect(sheet?.tables[0]?.columns.at(-1)).toBe('退会日');
  expect(sheet?.cells.get(1)?.get(last)?.value).toBe(44_287);
  const rules = sheet?.validations
    .filter(({ areas }) => areas[0]?.left === last)
    .map(({ rule }) => rule.type);
  expect(rules).toEqual(['textLength', 'date']);
});

test('no own column leaves table and language as they are; doing it twice changes nothing more', () => {
  const participants = tableSpec('participants');
  expect(tableWithOwn(participants, OWN)).toBe(participants);
  expect(languageWithOwn(ja, {})).toBe(ja);
  const once = tableWithOwn(tableSpec('participation'), OWN);
  expect(tableWithOwn(once, OWN)).toBe(once);
  expect(columnLabel('participation', 'leftOn', languageWithOwn(ja, OWN)).header).toBe('退会日');
});

test('in a ledger that is there they are found by their header, and missing where it is not', () => {
  const found = {
    name: '参加',
    sheet: '参加',
    area: { top: 0, left: 0, bottom: 1, right: 3 },
    showTotals: false,
  };
  const headers = ['参加ID', '退会日', '会合ID', '参加者ID'];
  const place = (names: readonly string[]) =>
    ledgerWithOwn(recogniseLedger([{ ...found, headers: names }], [ja]), OWN)
      .tables.get('participation')
      ?.columns.get('leftOn');
  expect([place(headers), place(headers.filter((name) => name !== '退会日'))]).toEqual([1, undefined]);
});
