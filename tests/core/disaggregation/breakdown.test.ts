import fc from 'fast-check';
import type { Breakdown, BreakdownInput } from '../../../src/core/disaggregation/breakdown';
import { breakdown } from '../../../src/core/disaggregation/breakdown';
import { attendance } from '../../../src/core/people/attendance';
import { people } from '../../../src/core/people/people';
import type { CellValue } from '../../../src/core/values/cell-value';
import { knownFrom } from '../suppression/what-a-reader-knows';

type Row = readonly [id: CellValue, first: CellValue, second: CellValue];

const of = (rows: readonly Row[], crossed: boolean, minimum: number | null = null) => {
  const input: BreakdownInput = {
    ids: rows.map(([id]) => id),
    attribute: rows.map(([, first]) => first),
    attribute2: crossed ? rows.map(([, , second]) => second) : null,
    minimum,
  };
  return breakdown(input);
};

function found(...args: Parameters<typeof of>): Breakdown {
  const outcome = of(...args);
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome.value;
}

const ROWS: readonly Row[] = [
  ['A', '20代', '対面'],
  ['A', '20代', 'オンライン'],
  ['B', '20代', '対面'],
  ['Ｃ', null, '対面'],
  [null, '30代', '対面'],
];

describe('breakdown', () => {
  test('people of totals are counted anew', () => {
    expect(found(ROWS, true)).toEqual({
      rows: ['20代', null],
      columns: ['対面', 'オンライン'],
      cells: [
        [
          { attendance: 2, people: 2 },
          { attendance: 1, people: 1 },
          { attendance: 3, people: 2 },
        ],
        [
          { attendance: 1, people: 1 },
          { attendance: 0, people: 0 },
          { attendance: 1, people: 1 },
        ],
        [
          { attendance: 3, people: 3 },
          { attendance: 1, people: 1 },
          { attendance: 4, people: 3 },
        ],
      ],
    });
  });

  test('few people are hidden however often they came, and what would give them away', () => {
    const often: Row[] = Array.from({ length: 20 }, () => ['A', 'x', null]);
    const many = Array.from({ length: 30 }, (_, person): Row => [person, person % 2 === 0 ? 'y' : 'z', null]);
    expect(found([...often, ...many], false, 3).cells).toEqual([
      ['hidden'],
      ['hidden'],
      [{ attendance: 15, people: 15 }],
      [{ attendance: 50, people: 31 }],
    ]);
  });

  test.each([
    [[[null, 'x', 'y']] as Row[], null, { kind: 'missing', reason: { code: 'noRows' } }],
    [ROWS, 0, { kind: 'wrong', reason: { code: 'notPositive' } }],
    [
      Array.from({ length: 100 }, (_, row): Row => [1, `g${String(row)}`, `h${String(row)}`]),
      3,
      { kind: 'wrong', reason: { code: 'tableTooLarge', data: { cells: 10_201, most: 5000 } } },
    ],
  ])('no answer', (rows, minimum, expected) => {
    expect(of(rows, true, minimum)).toMatchObject({ ok: false, ...expected });
  });
});

describe('for every log', () => {
  const row = fc.tuple(
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    fc.constantFrom('x', 'y', null),
    fc.constantFrom('p', 'q', 'r'),
  );
  const log = fc.array(row, { minLength: 1, maxLength: 40 });
  const measure = (table: Breakdown, name: 'attendance' | 'people') =>
    table.cells.map((line) => line.map((cell) => (cell === 'hidden' ? ('X' as const) : cell[name])));

  test('attendance adds up; people lie between the largest group and the sum of groups', () => {
    fc.assert(
      fc.property(log, (rows) => {
        const table = found(rows, true);
        const all = rows.map(([id]) => id);
        const corner = table.cells.at(-1)?.at(-1);
        const total = { attendance: attendance(all), people: people(all) };
        expect(corner).toEqual({
          attendance: total.attendance.ok && total.attendance.value,
          people: total.people.ok && total.people.value,
        });
        for (const line of table.cells) {
          const cells = line.map((cell) => (cell === 'hidden' ? { attendance: NaN, people: NaN } : cell));
          const [groups, sum] = [cells.slice(0, -1), cells.at(-1)];
          expect(groups.reduce((a, b) => a + b.attendance, 0)).toBe(sum?.attendance);
          expect(sum?.people).toBeGreaterThanOrEqual(Math.max(...groups.map((cell) => cell.people)));
          expect(sum?.people).toBeLessThanOrEqual(groups.reduce((a, b) => a + b.people, 0));
        }
      }),
    );
  });

  test('no hidden attendance can be derived', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 2, max: 4 }), (rows, minimum) => {
        const known = knownFrom(measure(found(rows, true, minimum), 'attendance'));
        expect(known.filter(({ least, most }) => least === most)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('nor any number of people, where everybody is in one group', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { minLength: 1, selector: ([id]) => id }),
        fc.array(fc.nat(5)),
        (members, visits) => {
          const again = visits.flatMap((at) => members.slice(at, at + 1));
          const rows = [...members, ...again];
          const known = knownFrom(measure(found(rows, true, 3), 'people'));
          expect(known.filter(({ least, most }) => least === most)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
