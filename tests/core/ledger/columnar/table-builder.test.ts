import fc from 'fast-check';
import { cellProblems } from '../../../../src/core/ledger/columnar/cell-problems';
import { columnById, rawValues, settledValues } from '../../../../src/core/ledger/columnar/column-values';
import { tableBuffers, tableBytes } from '../../../../src/core/ledger/columnar/table-buffers';
import type { TableHead } from '../../../../src/core/ledger/columnar/table-builder';
import { TableBuilder } from '../../../../src/core/ledger/columnar/table-builder';
import { tableSpec } from '../../../../src/core/ledger/schema';
import type { ColumnType, TableSpec } from '../../../../src/core/ledger/schema-types';
import { isReported } from '../../../../src/core/values/blank';
import type { CellValue } from '../../../../src/core/values/cell-value';
import { CELL_ERROR_CODES, isCellError } from '../../../../src/core/values/cell-value';

const TYPES = [
  'id',
  'code',
  'text',
  'integer',
  'decimal',
  'yen',
  'rate',
  'date',
  'fiscalYear',
  'choice',
] as const;
const SPEC: TableSpec = {
  ...tableSpec('partners'),
  id: 'all',
  group: 'basic',
  columns: TYPES.map((type: ColumnType) => ({ id: type, type, width: 10 })),
};

function head(date1904 = false, own = 2): TableHead {
  const columns = [
    ...TYPES.map((id, place) => ({ id, header: id, place })),
    ...Array.from({ length: own }, (_, i) => ({ id: undefined, header: `own${i}`, place: TYPES.length + i })),
  ];
  const area = { top: 0, left: 0, bottom: 10, right: columns.length - 1 };
  return { spec: SPEC, name: 'T', sheet: 'S', area, columns, date1904 };
}

function filled(rows: readonly (readonly CellValue[])[], date1904 = false): TableBuilder {
  const builder = new TableBuilder(head(date1904));
  rows.forEach((row, i) => {
    builder.begin(i + 1);
    row.forEach((value, column) => builder.put(column, value));
  });
  return builder;
}

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    '',
    '　',
    ' ',
    'Ｒ３',
    '令和3年4月1日',
    '１，２３４',
    '▲500',
    '2021',
    '12.5%',
    '2021-04-01',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '協', '😀', '\ud800', '\udc00', 'é') }),
  fc.integer(),
  fc.integer({ min: 0, max: 60_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(...CELL_ERROR_CODES).map((error) => ({ error })),
);

test('every cell is kept as it stood: in its column or beside the table', () => {
  const rows = fc.array(fc.array(anyCell, { minLength: 12, maxLength: 12 }), { maxLength: 30 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, date1904) => {
      const table = filled(cells, date1904).build();
      expect(table.rows).toBe(cells.length);
      table.columns.forEach((_, column) => {
        const stood = cells.map((row) => {
          const value = row[column] ?? null;
          return isCellError(value) || isReported(value) ? value : null;
        });
        expect(rawValues(table, column)).toEqual(stood);
      });
    }),
  );
});

test('a blank is no zero, and a zero no blank', () => {
  const table = filled([
    [null, null, null, 0, 0, null, '', null, null],
    [null, null, null, null, null, 0, 0, 0, 0],
  ]).build();
  const settled = (id: string): readonly CellValue[] => {
    const column = columnById(table, id);
    return column ? settledValues(column) : [];
  };
  expect(settled('integer')).toEqual([0, null]);
  expect(settled('decimal')).toEqual([0, null]);
  expect(settled('yen')).toEqual([null, 0]);
  expect(settled('rate')).toEqual([null, 0]);
  expect([...cellProblems(table)].map(({ kind, address }) => [kind, address])).toEqual([
    ['wrongType', 'H3'],
    ['wrongType', 'I3'],
  ]);
});

test('what is written in another way is read as it is meant, and named with its cell', () => {
  const table = filled([
    ['G1', '035201', '', '１２', '1,234.5', '▲500円', '36%', '令和3年4月1日', '令和3年度', ''],
    ['G2', 35201, true, 1.5, 'about 3', { error: '#N/A' }, 1, 44287.75, 44287, 'x'],
  ]).build();
  expect(table.columns.slice(3, 9).map((column) => settledValues(column)[0])).toEqual([
    12, 1234.5, -500, 0.36, 44287, 2021,
  ]);
  expect(table.columns.slice(0, 10).map((column) => settledValues(column)[1])).toEqual([
    'G2',
    35201,
    true,
    null,
    null,
    null,
    1,
    44287,
    null,
    'x',
  ]);
  const told = [...cellProblems(table)].map(({ kind, address, raw }) => [address, kind, raw]);
  expect(told).toEqual([
    ['D2', 'respelled', '１２'],
    ['E2', 'respelled', '1,234.5'],
    ['F2', 'respelled', '▲500円'],
    ['G2', 'respelled', '36%'],
    ['H2', 'respelled', '令和3年4月1日'],
    ['I2', 'respelled', '令和3年度'],
    ['D3', 'wrongType', 1.5],
    ['E3', 'wrongType', 'about 3'],
    ['F3', 'error', { error: '#N/A' }],
    ['H3', 'timeOfDay', 44287.75],
    ['I3', 'wrongType', 44287],
  ]);
});

test('days of a workbook that counts from 1904 are days of the 1900 system', () => {
  const table = filled([[null, null, null, null, null, null, null, 44287 - 1462]], true).build();
  const [days] = table.columns.filter(({ kind }) => kind === 'days');
  expect(days && settledValues(days)).toEqual([44287]);
  expect(rawValues(table, 7)).toEqual([44287 - 1462]);
});

test('a table that is continued is the table of all its rows', () => {
  const rows = fc.array(fc.array(anyCell, { minLength: 12, maxLength: 12 }), { maxLength: 20 });
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const whole = filled([...before, ...after]).build();
      const builder = TableBuilder.continuing(filled(before).build(), SPEC);
      after.forEach((row, i) => {
        builder.begin(before.length + i + 1);
        row.forEach((value, column) => builder.put(column, value));
      });
      expect(builder.build()).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test('a row that is taken back leaves nothing behind', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 12, maxLength: 12 }), (cells) => {
      const builder = filled([['G1', '1', 'a', 1, 1, 1, 1, 44287, 2021, 'c', 'own', 5]]);
      const before = builder.build();
      builder.begin(2);
      cells.forEach((value, column) => builder.put(column, value));
      builder.dropLast();
      builder.begin(3);
      const { rows, columns, problems } = builder.build();
      expect(rows).toBe(2);
      expect(problems.rows).toEqual(before.problems.rows);
      for (const column of columns) expect(settledValues(column)[1]).toBeNull();
    }),
  );
});

test('twelve columns of a real table take at most 60 bytes a row, and go to a worker whole', () => {
  const types = 'id id id choice choice choice text text integer decimal date fiscalYear'.split(
    ' ',
  ) as ColumnType[];
  const spec = {
    ...SPEC,
    id: 'wide',
    columns: types.map((type, i) => ({ id: `${type}${i}`, type, width: 10 })),
  };
  const columns = spec.columns.map(({ id }, place) => ({ id, header: id, place }));
  const rows = 20_000;
  const builder = new TableBuilder({ ...head(), spec, columns });
  for (let i = 0; i < rows; i += 1) {
    builder.begin(i + 1);
    const ids = [`A${String(i).padStart(6, '0')}`, `S${i % 3000}`, `U${i % 8000}`];
    const texts = [
      `役割${i % 5}`,
      `方法${i % 3}`,
      '出席',
      `地区${i % 40}`,
      i % 5 === 0 ? `備考その${i % 500}` : null,
    ];
    [...ids, ...texts, i % 50, i / 4, 44287 + (i % 900), 2021].forEach((value, column) =>
      builder.put(column, value),
    );
  }
  const table = builder.build();
  expect(tableBytes(table) / rows).toBeLessThanOrEqual(60);
  const sent = structuredClone(table, { transfer: tableBuffers(table) });
  expect(sent).toEqual(builder.build());
  expect(table.places).toHaveLength(0);
});
