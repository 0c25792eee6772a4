import { LEDGER_LISTS, LEDGER_TABLES, keyColumn, listSpec, tableSpec } from '../../../src/core/ledger/schema';
import { idListName, nameWord, valueListName, valueListTable } from '../../../src/core/ledger/list-names';
import { columnLabel, listLabel, tableLabel } from '../../../src/core/ledger/ledger-language';
import { LANGUAGES } from '../../../src/words/language';
import { LEDGER_LANGUAGES } from '../../../src/words/ledger-language';

test('tables, columns, lists and values have unique ids in camelCase', () => {
  expect(LEDGER_TABLES.length).toBeGreaterThanOrEqual(7);
  const groups = [
    LEDGER_TABLES.map((table) => table.id),
    LEDGER_LISTS.map((list) => list.id),
    ...LEDGER_TABLES.map((table) => table.columns.map((column) => column.id)),
    ...LEDGER_LISTS.map((list) => list.values),
  ];
  for (const ids of groups) {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([]);
  }
});

describe.each(LEDGER_TABLES.map((table) => [table.id, table] as const))('table %s', (_, table) => {
  test('has one key, required and first', () => {
    expect(table.columns.filter((column) => column.key)).toEqual([table.columns[0]]);
    expect(keyColumn(table)).toMatchObject({ type: 'id', required: true });
  });

  test('points to tables and lists that exist', () => {
    for (const column of table.columns) {
      if (column.reference) expect(tableSpec(column.reference).id).toBe(column.reference);
      if (column.list) expect(listSpec(column.list).values.length).toBeGreaterThan(1);
      expect(column.type === 'choice').toBe(column.list !== undefined);
      expect(column.width).toBeGreaterThanOrEqual(8);
    }
  });

  test('has a column for remarks', () => {
    expect(table.columns.at(-1)?.id).toBe('note');
  });
});

describe.each(LANGUAGES)('words in %s', (code) => {
  const language = LEDGER_LANGUAGES[code];

  test('name every table once, in a form Excel takes for a table and a sheet', () => {
    const names = LEDGER_TABLES.map((table) => tableLabel(table.id, language).name);
    expect(new Set([...names, language.words.contents, language.words.lists]).size).toBe(names.length + 2);
    expect(
      names.filter((name) => !/^\p{L}[\p{L}\p{N}_]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)),
    ).toEqual([]);
  });

  test('give every column a header that formulas can name and a help that fits', () => {
    for (const table of LEDGER_TABLES) {
      const labels = table.columns.map((column) => columnLabel(table.id, column.id, language));
      const headers = labels.map((label) => label.header);
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
      expect(headers.filter((header) => /[[\]#@'"\n\t]/.test(header) || header.trim() !== header)).toEqual(
        [],
      );
      if (code === 'ja') expect(headers.filter((header) => /\s/.test(header))).toEqual([]);
      for (const [index, { header, description }] of labels.entries()) {
        const { required, optional } = language.words.headerHelp;
        const title = table.columns[index]?.required ? required(header) : optional(header);
        expect(title.length).toBeLessThanOrEqual(32);
        expect(description.length).toBeLessThanOrEqual(255);
      }
      expect(Object.keys(tableLabel(table.id, language).columns)).toEqual(
        table.columns.map((column) => column.id),
      );
    }
  });

  test('give every value a text of its own', () => {
    for (const list of LEDGER_LISTS) {
      const { values } = listLabel(list.id, language);
      const texts = list.values.map((value) => values[value]);
      expect(Object.keys(values)).toEqual(list.values);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.filter((text) => !text || /^[=+\-@]/.test(text))).toEqual([]);
    }
  });

  test('make names for lists and tables that never meet', () => {
    const names = [
      ...LEDGER_LISTS.flatMap((list) => [
        valueListName(list.id, language),
        valueListTable(list.id, language),
      ]),
      ...LEDGER_TABLES.flatMap((table) => [
        tableLabel(table.id, language).name,
        idListName(table.id, language),
      ]),
    ];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => nameWord(name) !== name)).toEqual([]);
  });

  test('keep alerts as short as Excel needs them', () => {
    for (const { title, message } of Object.values(language.words.alerts)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
    }
  });
});

test('no table or column is called the same in both languages and means something else', () => {
  const ja = LEDGER_TABLES.map((table) => tableLabel(table.id, LEDGER_LANGUAGES.ja).name);
  const en = LEDGER_TABLES.map((table) => tableLabel(table.id, LEDGER_LANGUAGES.en).name);
  expect(ja.filter((name) => en.includes(name))).toEqual([]);
});
