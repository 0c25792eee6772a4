import fc from 'fast-check';
import type { Area } from '../../src/core/book/area';
import { chunkPace, halvesOf } from '../../src/workbook/chunk-pace';
import { inChunks } from '../../src/workbook/in-chunks';

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

const areas = fc
  .record({
    top: fc.nat(50),
    left: fc.nat(9),
    rows: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ top, left, rows, columns }): Area => ({
    top,
    left,
    bottom: top + rows - 1,
    right: left + columns - 1,
  }));

const cellsOf = ({ top, left, bottom, right }: Area): string[] => {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
  return cells;
};

test('halves are the whole, and nothing twice', () => {
  fc.assert(
    fc.property(areas, (area) => {
      const halves = halvesOf(area);
      if (!halves) return cellsOf(area).length === 1;
      expect(halves.flatMap(cellsOf).sort()).toEqual(cellsOf(area).sort());
      return true;
    }),
  );
});

test('whatever Excel takes at once, every cell is asked for with success exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(areas, fc.integer({ min: 1, max: 500 }), async (area, takes) => {
      const went: string[] = [];
      const reported: string[] = [];
      await inChunks(
        area,
        chunkPace({ rows: 40, cells: 400 }),
        async (part) => {
          const cells = cellsOf(part);
          if (cells.length > takes) throw refusal('RequestPayloadSizeLimitExceeded');
          went.push(...cells);
          await Promise.resolve();
        },
        (part) => reported.push(...cellsOf(part)),
      );
      expect(went).toEqual(expect.arrayContaining(cellsOf(area)));
      expect(went).toHaveLength(cellsOf(area).length);
      expect(reported).toEqual(cellsOf(area));
    }),
  );
});

test('a pace that was too much halves, and grows back to where it began', () => {
  const pace = chunkPace({ rows: 1000, cells: 1000 });
  const rows = (): number => pace.firstOf({ top: 0, bottom: 9999, left: 0, right: 9 }).bottom + 1;
  expect(rows()).toBe(100);
  pace.tooMuch();
  pace.tooMuch();
  expect(rows()).toBe(25);
  for (let time = 0; time < 10; time++) pace.worked();
  expect(rows()).toBe(100);
});

test('one cell that is too much, and any other error, is told at once', async () => {
  const asked: Area[] = [];
  const fails = (code: string) => (part: Area) => {
    asked.push(part);
    return Promise.reject(refusal(code));
  };
  const two = { top: 0, bottom: 1, left: 0, right: 0 };
  await expect(inChunks(two, chunkPace(), fails('ResponsePayloadSizeLimitExceeded'))).rejects.toThrow();
  expect(asked).toHaveLength(2);
  asked.length = 0;
  await expect(inChunks(two, chunkPace(), fails('AccessDenied'))).rejects.toThrow('AccessDenied');
  expect(asked).toHaveLength(1);
});
