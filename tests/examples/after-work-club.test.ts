import type { BookSheet } from '../../src/core/book/book';
import type { LedgerRow } from '../../src/core/ledger/schema-types';
import { BASIC_TABLES } from '../../src/core/ledger/chosen-tables';
import { LEDGER_LISTS, LEDGER_TABLES, keyColumn, tableSpec } from '../../src/core/ledger/schema';
import { LANGUAGES } from '../../src/words/language';
import { LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import { EXAMPLES, exampleBook, exampleNamed } from '../../src/examples/catalogue';
import { AFTER_WORK_CLUB } from '../../src/examples/after-work-club/club-example';

const rows = AFTER_WORK_CLUB.rows('ja');
const participation = rows['participation'] ?? [];
const sessions = rows['sessions'] ?? [];

describe('published totals', () => {
  test('延人 2,764, 実人員 415, 6.66 each', () => {
    const people = distinct(participation, 'participantId');
    expect([participation.length, people.size]).toEqual([2764, 415]);
    expect((participation.length / people.size).toFixed(2)).toBe('6.66');
    expect(rows['participants']).toHaveLength(415);
  });

  test('114 sessions, every one online and on Zoom', () => {
    expect(sessions).toHaveLength(114);
    expect(distinct(sessions, 'channel')).toEqual(new Set(['online']));
    expect(distinct(sessions, 'tool')).toEqual(new Set(['zoom']));
    expect(distinct(participation, 'channel')).toEqual(new Set(['online']));
  });

  test('numbers 1 to 15 without 14', () => {
    const numbers = (rows['projects'] ?? []).map((row) => row['number']);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15]);
  });
});

describe('made-up rows', () => {
  test('nobody comes twice to one session; every session has two people; everybody comes', () => {
    const pairs = participation.map((row) => `${text(row, 'sessionId')} ${text(row, 'participantId')}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(Math.min(...tally(participation, 'sessionId').values())).toBeGreaterThanOrEqual(2);
    expect(tally(participation, 'sessionId').size).toBe(114);
  });

  test('few people come often, many now and then', () => {
    const times = [...tally(participation, 'participantId').values()].sort((a, b) => b - a);
    expect(times[0]).toBeGreaterThan(20);
    expect(times.filter((count) => count <= 3).length).toBeGreaterThan(100);
  });

  test('nobody is missing from those expected', () => {
    const attended = tally(participation, 'sessionId');
    for (const row of sessions)
      expect(row['expected']).toBeGreaterThanOrEqual(attended.get(text(row, 'sessionId')) ?? 0);
  });

  test('sessions lie on working days of the fiscal year 2021', () => {
    const days = sessions.map((row) => Number(row['heldOn']));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.filter((day) => day < 44287 || day >= 44652 || day % 7 < 2)).toEqual([]);
  });

  test('say that they are made up, and hold no names', () => {
    for (const table of ['partners', 'projects', 'sessions', 'participants', 'participation']) {
      expect((rows[table] ?? []).filter((row) => !text(row, 'note').startsWith('合成データ'))).toEqual([]);
    }
    expect((rows['participants'] ?? []).filter((row) => row['name'] !== undefined)).toEqual([]);
    expect(distinct(rows['measurements'] ?? [], 'source')).toEqual(new Set(['令和3年度 成果報告会資料']));
  });

  test('are the same every time, and the same people in both languages', () => {
    expect(AFTER_WORK_CLUB.rows('ja')).toEqual(rows);
    const english = AFTER_WORK_CLUB.rows('en')['participation'] ?? [];
    expect(english.map((row) => ({ ...row, note: '' }))).toEqual(
      participation.map((row) => ({ ...row, note: '' })),
    );
  });
});

describe('against the schema', () => {
  test('fills the basic tables', () => {
    expect(Object.keys(rows).sort()).toEqual([...BASIC_TABLES].sort());
  });

  test.each(BASIC_TABLES)('%s: known columns, unique keys, nothing required is blank', (id) => {
    const table = tableSpec(id);
    const own = rows[id] ?? [];
    expect(own.length).toBeGreaterThan(0);
    const known = table.columns.map((column) => column.id);
    expect(own.flatMap((row) => Object.keys(row).filter((column) => !known.includes(column)))).toEqual([]);
    expect(distinct(own, keyColumn(table).id).size).toBe(own.length);
    for (const column of table.columns.filter((each) => each.required)) {
      expect(own.filter((row) => row[column.id] === undefined || row[column.id] === null)).toEqual([]);
    }
  });

  test('every reference leads to a row and every choice to a value', () => {
    for (const table of LEDGER_TABLES) {
      for (const column of table.columns) {
        const values = distinct(rows[table.id] ?? [], column.id);
        values.delete(undefined);
        values.delete(null);
        const list = LEDGER_LISTS.find((each) => each.id === column.list);
        const target = column.reference === undefined ? undefined : tableSpec(column.reference);
        const allowed = list
          ? new Set<unknown>(list.values)
          : target && distinct(rows[target.id] ?? [], keyColumn(target).id);
        if (allowed) expect([...values].filter((value) => !allowed.has(value))).toEqual([]);
      }
    }
  });
});

describe.each(LANGUAGES)('the workbook in %s', (code) => {
  const outcome = exampleBook('after-work-club', code);
  if (!outcome.ok) throw new Error('No example');
  const book = outcome.value;
  const summary = book.sheets[1];

  test('has the summary after the contents', () => {
    expect(book.sheets.map((sheet) => sheet.name).slice(0, 3)).toEqual(
      code === 'ja' ? ['目次', '集計', '団体'] : ['Contents', 'Summary', 'Partners'],
    );
  });

  test('names only columns that exist', () => {
    const columns = new Set(
      book.sheets.flatMap((sheet) =>
        sheet.tables.flatMap((table) => table.columns.map((name) => `${table.name}[${name}]`)),
      ),
    );
    const used = book.sheets
      .flatMap(formulasOf)
      .flatMap((formula) => formula.match(/[\p{L}_]+\[[^\]]+\]/gu) ?? []);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((reference) => !columns.has(reference))).toEqual([]);
  });

  test('puts the published figure beside each computed one', () => {
    expect(summary && [5, 6, 8, 15].map((row) => summary.cells.get(row)?.get(3)?.value)).toEqual([
      2764, 415, 114, 14,
    ]);
    const people = LEDGER_LANGUAGES[code].labels.tables.participation;
    expect(summary?.cells.get(6)?.get(1)?.formula).toBe(
      `=KYODO.PEOPLE(${people.name}[${people.columns.participantId.header}])`,
    );
  });
});

test('an unknown example answers with the names there are', () => {
  expect(exampleNamed('no-such')).toEqual({
    ok: false,
    kind: 'wrong',
    reason: {
      code: 'unknownExample',
      data: { name: 'no-such', known: EXAMPLES.map(({ name }) => name).join(', ') },
    },
  });
  expect(exampleBook('no-such', 'ja').ok).toBe(false);
});

test('every example has a title and a summary in both languages', () => {
  for (const example of EXAMPLES) {
    expect(example.name).toMatch(/^[a-z][a-z-]*$/);
    expect(new Set(LANGUAGES.flatMap((code) => [example.title(code), example.summary(code)])).size).toBe(4);
  }
});

function text(row: LedgerRow, column: string): string {
  return String(row[column] ?? '');
}

function distinct(from: readonly LedgerRow[], column: string): Set<unknown> {
  return new Set(from.map((row) => row[column]));
}

function tally(from: readonly LedgerRow[], column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of from) counts.set(text(row, column), (counts.get(text(row, column)) ?? 0) + 1);
  return counts;
}

function formulasOf(sheet: BookSheet): string[] {
  return [...sheet.cells.values()].flatMap((row) => [...row.values()].flatMap((cell) => cell.formula ?? []));
}
