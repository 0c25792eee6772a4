import fc from 'fast-check';
import { boundsOf, derivable } from '../../../src/core/suppression/audit';
import { graphOf, hideTable } from '../../../src/core/suppression/hide-table';
import type { CountTable } from '../../../src/core/suppression/hide-table';
import type { Published } from './what-a-reader-knows';
import { knownFrom } from './what-a-reader-knows';

const count = fc.oneof(
  fc.constantFrom(0, 0, 1, 1, 2),
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 10, max: 500 }),
);
const inner = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const total = (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...rows, total];
}

const tableOf = (counts: readonly (readonly number[])[], minimum: number): CountTable => ({
  inner: counts,
  rowTotals: true,
  columnTotals: true,
  minimum,
});

function published(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): Published {
  return withTotals(counts).map((line, row) =>
    line.map((value, column) => (hidden[row]?.[column] ? ('X' as const) : value)),
  );
}

describe('for every table of counts', () => {
  test('no hidden cell can be derived from what is shown', () => {
    fc.assert(
      fc.property(inner(4), fc.integer({ min: 2, max: 10 }), (counts, minimum) => {
        const found = hideTable(tableOf(counts, minimum));
        if (!found) throw new Error('a table with its totals can always be protected');
        const known = knownFrom(published(counts, found.hidden));
        expect(known.filter(({ least, most }) => least === most)).toEqual([]);
        for (const { row, column, least, most } of known) {
          expect(withTotals(counts)[row]?.[column]).toBeGreaterThanOrEqual(least);
          expect(withTotals(counts)[row]?.[column]).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('small counts are hidden, zeros are not, whatever else', () => {
    fc.assert(
      fc.property(inner(5), fc.integer({ min: 1, max: 10 }), (counts, minimum) => {
        const found = hideTable(tableOf(counts, minimum));
        for (const [row, line] of withTotals(counts).entries()) {
          for (const [column, value] of line.entries()) {
            if (value === 0) expect(found?.hidden[row]?.[column]).toBe(false);
            if (value > 0 && value < minimum) expect(found?.hidden[row]?.[column]).toBe(true);
          }
        }
      }),
    );
  });

  test('without totals in the table it is protected against those published elsewhere, or says that it is not', () => {
    fc.assert(
      fc.property(inner(4), fc.integer({ min: 2, max: 10 }), (counts, minimum) => {
        const found = hideTable({ ...tableOf(counts, minimum), rowTotals: false, columnTotals: false });
        fc.pre(found !== undefined && counts.length > 1 && (counts[0]?.length ?? 0) > 1);
        const known = knownFrom(published(counts, found?.hidden ?? []));
        expect(known.filter(({ least, most }) => least === most)).toEqual([]);
        const totals = withTotals(counts);
        const last = counts[0]?.length ?? 0;
        for (const [row, line] of totals.entries()) {
          for (const [column, value] of line.entries()) {
            if (row < counts.length && column < last) continue;
            expect(found?.hidden[row]?.[column]).toBe(value > 0 && value < minimum);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the audit finds exactly the bounds that follow from the equations', () => {
    const choice = fc.array(fc.boolean(), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(inner(4), choice, (counts, chosen) => {
        const { graph, places } = graphOf(tableOf(counts, 1));
        const cells = graph.cells.flatMap(({ value }, cell) => (value > 0 && chosen[cell] ? [cell] : []));
        const hidden = new Set(cells);
        const table = withTotals(counts).map((line, row) =>
          line.map((value, column) =>
            cells.some((cell) => places[cell]?.row === row && places[cell]?.column === column)
              ? ('X' as const)
              : value,
          ),
        );
        const bounds = boundsOf(graph, hidden).map(({ cell, least, most }) => ({
          ...places[cell],
          least,
          most: most ?? Infinity,
        }));
        expect(bounds).toEqual(knownFrom(table));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the complementary cells', () => {
  test('have the least total of all choices in small tables', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 3 })).chain(([rows, columns]) =>
          fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
        ),
        (counts) => {
          const table = tableOf(counts, 4);
          const { graph, places, primary } = graphOf(table);
          const found = hideTable(table);
          const more = graph.cells.flatMap(({ value }, cell) =>
            value > 0 && !primary.has(cell) ? [cell] : [],
          );
          const total = (cells: readonly number[]): number =>
            cells.reduce((sum, cell) => sum + (graph.cells[cell]?.value ?? 0), 0);
          let least = Infinity;
          for (let choice = 0; choice < 2 ** more.length; choice += 1) {
            const added = more.filter((_, bit) => (choice >> bit) % 2 === 1);
            if (total(added) >= least) continue;
            if (derivable(graph, new Set([...primary, ...added])).length === 0) least = total(added);
          }
          const chosen = more.filter((cell) => {
            const { row = 0, column = 0 } = places[cell] ?? {};
            return found?.hidden[row]?.[column];
          });
          expect(found?.least).toBe(true);
          expect(total(chosen)).toBe(least);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('protect a long table too', () => {
    // Fixed pseudo-random counts, many of them small.
    const counts = Array.from({ length: 60 }, (_, row) =>
      Array.from(
        { length: 12 },
        (_unused, column) => (row * 7919 + column * 104_729 + row * column * 31) % 97,
      ),
    );
    const table = tableOf(counts, 10);
    const found = hideTable(table);
    const { graph, places } = graphOf(table);
    const hidden = new Set(
      graph.cells.flatMap((_, cell) => {
        const { row = 0, column = 0 } = places[cell] ?? {};
        return found?.hidden[row]?.[column] ? [cell] : [];
      }),
    );
    expect(hidden.size).toBeGreaterThan(30);
    expect(derivable(graph, hidden)).toEqual([]);
  });
});
