import fc from 'fast-check';
import { bookLedger } from '../../../../src/core/indicators/engine/book-ledger';
import { settledValues } from '../../../../src/core/ledger/columnar/column-values';
import type { ColumnarTable } from '../../../../src/core/ledger/columnar/columnar-table';
import { bookSource } from '../../../../src/core/ledger/checks/book-source';
import { changedRows } from '../../../../src/core/ledger/handle/changed-rows';
import { dataVersion, versionAfter, versionText } from '../../../../src/core/ledger/handle/data-version';
import { columnsOfHanded, handedTable } from '../../../../src/core/ledger/handle/handed-table';
import { handleParts } from '../../../../src/core/ledger/handle/handle-text';
import type { CellValue } from '../../../../src/core/values/cell-value';
import { ALL_LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';
import { arbitraryCase } from '../../../oracle/plans/arbitrary-case';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(null, 0, 1, '1', '', true, false, { error: '#N/A' }, 'あ', 'あ '),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

describe('the version of a table', () => {
  test('carried over from the changed rows is that of the whole table', () => {
    fc.assert(
      fc.property(table, fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { maxLength: 5 }), (before, edits) => {
        const now = before.map((row) => [...row]);
        for (const [row, column, value] of edits) {
          const line = now[row % now.length];
          if (line) line[column % line.length] = value;
        }
        const changed = changedRows(before, now) ?? [];
        expect(versionAfter(dataVersion(before), before, now, changed)).toBe(dataVersion(now));
        if (changed.length > 0) expect(dataVersion(now)).not.toBe(dataVersion(before));
      }),
    );
  });

  test('is another one when rows change places, when one is added, when a number becomes a text', () => {
    const rows: CellValue[][] = [[1, 'a'], [2, 'b'], [null, 'c']]; // prettier-ignore
    const versions = [
      rows,
      [...rows].reverse(),
      [...rows, [null, null]],
      [['1', 'a'], ...rows.slice(1)],
      rows.map((row) => [...row].reverse()),
    ].map(dataVersion);
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('is part of a handle', () => {
    fc.assert(
      fc.property(fc.integer(), (version) => {
        const text = versionText(version);
        expect(handleParts(`参加 1,234行 #${text}`)).toEqual({ table: '参加', version: text });
        expect(handleParts(`参加 1,234 rows #${text}`)).toEqual({ table: '参加', version: text });
      }),
    );
  });
});

test('tables that are handed over have the columns that the workbook’s own have', () => {
  fc.assert(
    fc.property(arbitraryCase({ variants: true }), ({ book }) => {
      const ledger = bookLedger(book, ALL_LEDGER_LANGUAGES);
      const source = bookSource(book);
      for (const [id, own] of ledger?.tables ?? []) {
        const found = source.tables.find(({ name, sheet }) => name === own.name && sheet === own.sheet);
        if (!found || found.showTotals || own.area.top !== found.area.top) continue;
        const { columns, height } = source.body(found);
        const rows = Array.from({ length: height }, (_, row) =>
          columns.map(({ values }) => values[row] ?? null),
        );
        const handed = handedTable([[...found.headers], ...rows], own.name, ALL_LEDGER_LANGUAGES);
        if (!handed.ok) throw new Error(`${id}: ${handed.reason.code}`);
        expect(contentOf(columnsOfHanded(handed.value, own))).toEqual(contentOf(own));
      }
    }),
    { numRuns: 20 },
  );
});

function contentOf({ columns, places }: ColumnarTable): unknown {
  return {
    places: [...places],
    columns: columns.map((column) => [column.id, column.header, column.place, settledValues(column)]),
  };
}
