import { strToU8 } from 'fflate';
import { cellProblems } from '../../../src/core/ledger/columnar/cell-problems';
import { rawValues } from '../../../src/core/ledger/columnar/column-values';
import { finish, inSlices } from '../../../src/core/slices';
import { exampleBook } from '../../../src/examples/catalogue';
import { ledgerSteps, readLedger } from '../../../src/files/ledger/read-ledger';
import { newWorkbook } from '../../../src/files/new-workbook';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import { smallBook, withCells, withSheet } from '../../core/ledger/checks/altered-book';
import { cellOf } from '../../core/ledger/checks/small-ledger';
import { convertOne } from '../../oracle/libreoffice';
import { expectSameAsBook, ledgerIn } from './same-as-book';
import { address, column, ROWS, SMALL, table } from './small-file';

jest.setTimeout(120_000);

describe('reads what the opened workbook holds', () => {
  test('the example, in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const book = exampleBook('after-work-club', language);
      if (!book.ok) throw new Error(book.reason.code);
      const { tables, notes } = expectSameAsBook(newWorkbook(book.value));
      expect(tables.get('participation')?.rows).toBe(2764);
      expect(notes).toEqual([]);
    }
  });

  test('numbers, days, years and blanks', () => {
    expectSameAsBook(SMALL);
    const measurements = table(SMALL, 'measurements');
    expect(column(measurements, 'value')).toEqual([0, 12.5, null]);
    expect(column(measurements, 'measuredOn')).toEqual([44651, null, null]);
    expect(column(measurements, 'fiscalYear')).toEqual([2021, 2022, 2023]);
    expect([...measurements.places]).toEqual([1, 2, 3]);
    expect(column(table(SMALL, 'partners'), 'name')).toEqual(['見本町', 'NPO法人 あお & みどり']);
  });

  test('a ledger that went through LibreOffice', async () => {
    expectSameAsBook(await convertOne(SMALL, 'xlsx', 'xlsx'));
  });

  test('a ledger whose days count from 1904', () => {
    const days = { ...ROWS, projects: ROWS.projects.map((row) => ({ ...row, startsOn: 44287 - 1462 })) };
    const bytes = newWorkbook({ ...smallBook({ projects: days.projects }), date1904: true });
    expectSameAsBook(bytes);
    expect(column(table(bytes, 'projects'), 'startsOn')).toEqual([44287]);
  });

  test('errors, booleans, formulas with and without results', () => {
    const book = withCells(smallBook(ROWS), {
      [cellOf('measurements.value 2')]: { value: { error: '#DIV/0!' }, formula: '=1/0' },
      [cellOf('measurements.value 3')]: { value: 25, formula: '=12.5*2' },
      [cellOf('measurements.value 4')]: { value: null, formula: '=1+1' },
      [cellOf('measurements.numerator 2')]: { value: true },
    });
    const bytes = newWorkbook(book);
    expectSameAsBook(bytes);
    const measurements = table(bytes, 'measurements');
    expect(column(measurements, 'value')).toEqual([null, 25, null]);
    expect([...cellProblems(measurements)].map(({ kind, address, raw }) => [kind, address, raw])).toEqual([
      ['error', address('measurements.value 2'), { error: '#DIV/0!' }],
      ['wrongType', address('measurements.numerator 2'), true],
      ['notCalculated', address('measurements.value 4'), null],
    ]);
  });
});

describe('finds the tables by the schema', () => {
  test('under other names, on another sheet, among columns of a person', () => {
    const book = withSheet(smallBook(ROWS), '団体', (sheet) => {
      const [first] = sheet.tables;
      const cells = new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)]));
      const right = first ? first.area.right + 1 : 0;
      ['担当', '山田', 7].forEach((value, row) => cells.get(row)?.set(right, { value }));
      const tables = first
        ? [{ ...first, name: '協力先', area: { ...first.area, right }, columns: [...first.columns, '担当'] }]
        : [];
      return { name: '協力する団体', cells, tables };
    });
    const bytes = newWorkbook({ ...book, names: [] });
    expectSameAsBook(bytes);
    const partners = table(bytes, 'partners');
    expect([partners.name, partners.sheet]).toEqual(['協力先', '協力する団体']);
    expect(column(partners, 'partnerId')).toEqual(['G01', 'G02']);
    const own = partners.columns.findIndex(({ header }) => header === '担当');
    expect(rawValues(partners, own)).toEqual(['山田', 7]);
  });

  test('under headers of another width, with spaces and line breaks, in another order', () => {
    const other: Readonly<Record<string, string>> = {
      団体ID: '団体\nＩＤ',
      団体名: '団 体　名',
      区分: ' 区分 ',
    };
    const book = withSheet(smallBook(ROWS), '団体', (sheet) => {
      const [first] = sheet.tables;
      if (!first) throw new Error('No table');
      const names = first.columns.map((name) => other[name] ?? name);
      const last = first.area.right;
      const turned = [...sheet.cells].map(([row, columns]) => {
        const cells = [...columns].map(([column, cell]) => {
          const value =
            row === 0 ? (other[typeof cell.value === 'string' ? cell.value : ''] ?? cell.value) : cell.value;
          return [column <= last ? last - column : column, { ...cell, value }] as const;
        });
        return [row, new Map(cells.sort(([a], [b]) => a - b))] as const;
      });
      return { cells: new Map(turned), tables: [{ ...first, columns: [...names].reverse() }] };
    });
    const bytes = newWorkbook({ ...book, names: [] });
    expectSameAsBook(bytes);
    const partners = table(bytes, 'partners');
    expect(column(partners, 'partnerId')).toEqual(['G01', 'G02']);
    expect(column(partners, 'name')).toEqual(['見本町', 'NPO法人 あお & みどり']);
    expect(column(partners, 'sector')).toEqual(column(table(SMALL, 'partners'), 'sector'));
    expect(partners.columns.every(({ id }) => id !== undefined)).toBe(true);
  });

  test('a workbook without a ledger is refused with a sentence of its own', () => {
    const book = smallBook({});
    const bytes = newWorkbook({ ...book, names: [], sheets: book.sheets.slice(0, 1) });
    expect(readLedger(bytes, ALL_LEDGER_LANGUAGES)).toMatchObject({ reason: { code: 'fileNoLedger' } });
  });

  test('rows that were added below the table, up to the first gap; a sum is no row', () => {
    const below = (cells: Parameters<typeof withCells>[1]): Uint8Array =>
      newWorkbook(withCells(smallBook(ROWS), cells));
    const added = below({
      '団体!A4': { value: 'G03' },
      '団体!B4': { value: '追加の会' },
      '団体!A6': { value: '注' },
    });
    expect(column(table(added, 'partners'), 'partnerId')).toEqual(['G01', 'G02', 'G03']);
    expect(ledgerIn(added).notes).toEqual([
      { code: 'fileRowsBelowTable', data: { table: '団体', count: 1 } },
    ]);
    const sum = below({ '団体!B4': { value: '合計' }, '団体!A5': { value: 'G05' } });
    expect(column(table(sum, 'partners'), 'partnerId')).toEqual(['G01', 'G02']);
    expect(ledgerIn(sum).notes).toEqual([]);
  });
});

describe('reads in pieces', () => {
  const example = exampleBook('after-work-club', 'ja');
  const bytes = example.ok ? newWorkbook(example.value) : SMALL;

  test('the same as at once, telling how far it is', async () => {
    const told: number[] = [];
    const pieces = await inSlices(ledgerSteps(bytes, ALL_LEDGER_LANGUAGES), {
      pause: (done) => {
        told.push(done);
        return told.length % 2 ? Promise.resolve() : undefined;
      },
      stopped: () => false,
    });
    expect(pieces).toEqual({ stopped: false, value: readLedger(bytes, ALL_LEDGER_LANGUAGES) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test('a refusal comes as data', () => {
    const answer = finish(ledgerSteps(strToU8('a,b'), ALL_LEDGER_LANGUAGES));
    expect(answer).toMatchObject({ ok: false, reason: { code: 'fileNotWorkbook' } });
  });
});
