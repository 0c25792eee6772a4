import { formatArea } from '../../../src/core/book/area';
import type { BookSheet, BookValidation } from '../../../src/core/book/book';
import { ledgerBook } from '../../../src/core/ledger/ledger-book';
import { BASIC_TABLES, listsOf, withNeeded } from '../../../src/core/ledger/chosen-tables';
import { LEDGER_LISTS, LEDGER_TABLES } from '../../../src/core/ledger/schema';
import { SPARE_ROWS } from '../../../src/core/ledger/table-sheet';
import { LANGUAGES } from '../../../src/words/language';
import { LEDGER_LANGUAGES } from '../../../src/words/ledger-language';

const ALL = LEDGER_TABLES.map(({ id }) => id);
const empty = ledgerBook({ language: LEDGER_LANGUAGES.ja });
const whole = ledgerBook({ language: LEDGER_LANGUAGES.ja, tables: ALL });

test('the sheets stand in order: contents, tables, lists', () => {
  expect(empty.sheets.map((sheet) => sheet.name)).toEqual([
    '目次',
    '団体',
    '事業',
    '会合',
    '参加者',
    '参加',
    '指標',
    '実績',
    '一覧',
  ]);
});

test('an empty table is its header and one blank row', () => {
  const sheet = sheetNamed('事業');
  const [table] = sheet.tables;
  expect(table && formatArea(table.area)).toBe('A1:M2');
  expect(table?.columns.slice(0, 3)).toEqual(['事業ID', '番号', '事業名']);
  expect([...(sheet.cells.get(1)?.values() ?? [])].every((cell) => cell.value === null)).toBe(true);
});

test('header texts of sheet and table are the same', () => {
  for (const language of LANGUAGES) {
    for (const sheet of ledgerBook({ language: LEDGER_LANGUAGES[language], tables: ALL }).sheets) {
      for (const { area, columns } of sheet.tables) {
        const texts = columns.map((_, index) => sheet.cells.get(area.top)?.get(area.left + index)?.value);
        expect(texts).toEqual(columns);
      }
    }
  }
});

test('contents links to every other sheet and counts every table by a native formula', () => {
  const formulas = [...sheetNamed('目次').cells.values()].flatMap((row) =>
    [...row.values()].flatMap((cell) => cell.formula ?? []),
  );
  for (const sheet of empty.sheets.slice(1))
    expect(formulas).toContain(`=HYPERLINK("#'${sheet.name}'!A1","${sheet.name}")`);
  expect(formulas).toContain('=COUNTA(団体[団体ID])');
  expect(formulas.filter((formula) => formula.startsWith('=COUNTA'))).toHaveLength(BASIC_TABLES.length);
});

test('every name that validation uses exists, and every name is used', () => {
  const choices = [
    undefined,
    ALL,
    withNeeded(['roles']),
    ['surveyAnswers'],
    ['budgetLines', 'projects', 'partners'],
  ];
  for (const [code, tables] of LANGUAGES.flatMap((each) =>
    choices.map((tables) => [each, tables] as const),
  )) {
    const book = ledgerBook({ language: LEDGER_LANGUAGES[code], ...(tables && { tables }) });
    const used = book.sheets.flatMap((sheet) => sheet.validations.flatMap(listSource));
    expect([...new Set(used)].sort()).toEqual(book.names.map((name) => `=${name.name}`).sort());
    const columns = book.sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => table.columns.map((column) => `=${table.name}[${column}]`)),
    );
    expect(book.names.filter((name) => !columns.includes(name.formula))).toEqual([]);
  }
});

test('every column explains itself at its header', () => {
  for (const table of LEDGER_TABLES) {
    const sheet = whole.sheets[LEDGER_TABLES.indexOf(table) + 1];
    const prompts = sheet?.validations.filter((each) => each.prompt) ?? [];
    expect(prompts.map((each) => each.areas.map(formatArea).join())).toEqual(
      table.columns.map((_, index) => formatArea({ top: 0, bottom: 0, left: index, right: index })),
    );
  }
  expect(sheetNamed('団体').validations[0]?.prompt?.title).toBe('団体ID（必須）');
});

test('choices and references warn, numbers and dates stop', () => {
  const styles = (name: string): Record<string, string | undefined> =>
    Object.fromEntries(
      sheetNamed(name)
        .validations.filter((each) => each.alert)
        .map((each) => [each.areas.map((area) => headerAbove(name, area.left)).join(), each.alert?.style]),
    );
  expect(styles('会合')).toMatchObject({
    事業ID: 'warning',
    開催日: 'stop',
    形式: 'warning',
    予定人数: 'stop',
  });
});

test('formats, validation and marks reach below the table', () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({
    partnerId: `G${index}`,
    municipalityCode: '010006',
  }));
  const book = ledgerBook({ language: LEDGER_LANGUAGES.ja, rows: { partners: rows } });
  const sheet = book.sheets[1];
  expect(sheet?.tables[0]?.area.bottom).toBe(30);
  expect(sheet?.cells.get(30 + SPARE_ROWS)?.get(5)?.style?.numberFormat).toBe('@');
  expect(sheet?.cells.get(31 + SPARE_ROWS)).toBeUndefined();
  const bottoms = [...(sheet?.validations ?? []), ...(sheet?.conditionalFormats ?? [])].flatMap((each) =>
    each.areas.map((area) => area.bottom),
  );
  expect(new Set(bottoms)).toEqual(new Set([0, 30 + SPARE_ROWS]));
});

test('a choice is written as the word a person reads; an own value stays as it is; blank stays blank', () => {
  const rows = [
    { partnerId: 'G1', sector: 'npo', note: '' },
    { partnerId: 'G2', sector: '財産区' },
    { partnerId: 'G3' },
  ];
  const inLanguage = (code: 'ja' | 'en'): unknown[] => {
    const sheet = ledgerBook({ language: LEDGER_LANGUAGES[code], rows: { partners: rows } }).sheets[1];
    return [1, 2, 3].map((row) => sheet?.cells.get(row)?.get(3)?.value);
  };
  expect(inLanguage('ja')).toEqual(['NPO・市民活動団体', '財産区', undefined]);
  expect(inLanguage('en')).toEqual(['NPO', '財産区', undefined]);
});

test('the list sheet holds every list as a table of its own', () => {
  const sheet = sheetNamed('一覧');
  const basic = LEDGER_TABLES.filter(({ id }) => BASIC_TABLES.includes(id));
  expect(sheet.tables.map((table) => table.area.bottom)).toEqual(
    listsOf(basic).map((list) => list.values.length),
  );
  expect(whole.sheets.at(-1)?.tables).toHaveLength(LEDGER_LISTS.length);
  expect(sheet.cells.get(1)?.get(0)?.value).toBe('市区町村');
});

test('rules name the cell they start from', () => {
  const [duplicate, missing] = sheetNamed('参加').conditionalFormats;
  expect(duplicate?.rule).toEqual({ type: 'duplicateValues' });
  expect(missing?.rule).toEqual({ type: 'custom', formula: '=AND(LEN(TRIM($A2))=0,COUNTA($A2:$G2)>0)' });
});

function sheetNamed(name: string): BookSheet {
  const found = empty.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

function headerAbove(sheet: string, column: number): string {
  return sheetNamed(sheet).tables[0]?.columns[column] ?? '';
}

function listSource({ rule }: BookValidation): string[] {
  return rule.type === 'list' ? [rule.source] : [];
}
