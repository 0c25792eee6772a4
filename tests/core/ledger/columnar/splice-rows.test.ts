import fc from 'fast-check';
import { cellProblems } from '../../../../src/core/ledger/columnar/cell-problems';
import { rawValues, settledValues } from '../../../../src/core/ledger/columnar/column-values';
import type { ColumnarTable } from '../../../../src/core/ledger/columnar/columnar-table';
import { entryAt, spliceRows } from '../../../../src/core/ledger/columnar/splice-rows';
import { TableBuilder } from '../../../../src/core/ledger/columnar/table-builder';
import { tableSpec } from '../../../../src/core/ledger/schema';
import type { CellValue } from '../../../../src/core/values/cell-value';

const SPEC = tableSpec('measurements');
const COLUMNS = ['measurementId', 'fiscalYear', 'measuredOn', 'group', 'value', 'target'];

type Row = readonly CellValue[];

function tableOf(rows: readonly Row[], top = 1): ColumnarTable {
  const columns = COLUMNS.map((id, place) => ({ id, header: id, place }));
  const area = { top: 0, left: 0, bottom: 100, right: COLUMNS.length - 1 };
  const builder = new TableBuilder({ spec: SPEC, name: 'T', sheet: 'S', area, columns, date1904: false });
  rows.forEach((row, i) => {
    builder.begin(top + i);
    row.forEach((value, column) => builder.put(column, value));
  });
  return builder.build();
}

function read(table: ColumnarTable): unknown {
  const byPlace = [...cellProblems(table)].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    rows: table.rows,
    places: [...table.places],
    settled: table.columns.map(settledValues),
    raw: table.columns.map((_, index) => rawValues(table, index)),
    problems: byPlace,
  };
}

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 400 }).map((n) => `id${n}`),
  fc.integer({ min: 0, max: 3000 }),
  fc.integer({ min: 40_000, max: 45_000 }),
  fc.constantFrom<CellValue>('令和3年度', '１，２３４', '不明', { error: '#N/A' }, true, 0, 1.5),
);
const row = fc.array(cell, { minLength: COLUMNS.length, maxLength: COLUMNS.length });
const splice = fc.record({ at: fc.nat(), gone: fc.nat(20), rows: fc.array(row, { maxLength: 20 }) });

test('rows put in place of others, one time after the other, as if all had been read anew', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.array(splice, { maxLength: 6 }), (first, splices) => {
      let rows: readonly Row[] = first;
      let table = tableOf(rows);
      for (const { at, gone, rows: fresh } of splices) {
        const from = at % (rows.length + 1);
        const to = Math.min(rows.length, from + gone);
        const before = read(table);
        const next = spliceRows(table, {
          from,
          to,
          rows: tableOf(fresh, 1 + from),
          moved: fresh.length - (to - from),
        });
        expect(read(table)).toEqual(before);
        rows = [...rows.slice(0, from), ...fresh, ...rows.slice(to)];
        table = next;
      }
      expect(read(table)).toEqual(read(tableOf(rows)));
    }),
  );
});

test('where a sheet row is among the entries, blank rows between them', () => {
  const rows = [1, 2, 5, 9].map((n) => [`id${n}`, null, null, null, null, null]);
  const table = { ...tableOf(rows), places: Uint32Array.of(1, 2, 5, 9) };
  expect([0, 1, 2, 3, 5, 6, 9, 10].map((place) => entryAt(table, place))).toEqual([0, 0, 1, 2, 2, 3, 3, 4]);
});
