import fc from 'fast-check';
import { blocksOf, memoryOf, putBlock, StyleList } from '../../../src/core/book/cell-block';
import type { BookCell, BookCells } from '../../../src/core/book/book';
import type { Style } from '../../../src/core/book/style';

const STYLES: readonly Style[] = [{ bold: true }, { numberFormat: '@' }];

const cell: fc.Arbitrary<BookCell> = fc
  .record({
    value: fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant({ error: '#N/A' as const }),
      fc.constant({ error: '#VALUE!' as const, message: '行がありません。' }),
    ),
    formula: fc.option(fc.constantFrom('=1+1', '=参加[参加ID]'), { nil: undefined }),
    spill: fc.option(fc.constant({ top: 0, left: 0, bottom: 2, right: 1 }), { nil: undefined }),
    style: fc.option(fc.constantFrom(...STYLES), { nil: undefined }),
  })
  .map(({ value, formula, spill, style }) => ({
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(spill === undefined ? {} : { spill }),
    ...(style === undefined ? {} : { style }),
  }));

const cells: fc.Arbitrary<BookCells> = fc
  .array(fc.tuple(fc.nat(1_048_575), fc.array(fc.tuple(fc.nat(16_383), cell), { minLength: 1 })))
  .map((rows) => new Map(rows.map(([row, line]) => [row, new Map(line)])));

test('cells come out of their blocks as they went in, however small the blocks are', () => {
  fc.assert(
    fc.property(cells, fc.integer({ min: 1, max: 30 }), (before, size) => {
      const styles = new StyleList();
      const after = new Map<number, ReadonlyMap<number, BookCell>>();
      for (const block of blocksOf(before, styles, size)) putBlock(after, structuredClone(block), styles.all);
      expect(after).toEqual(before);
    }),
  );
});

test('a block is whole rows, and no larger than asked for once the row is full', () => {
  const row = (start: number) => new Map([0, 1, 2].map((column) => [column, { value: start + column }]));
  const blocks = [...blocksOf(new Map([0, 1, 2, 3, 4].map((at) => [at, row(at)])), new StyleList(), 4)];
  expect(blocks.map((block) => [...block.rows])).toEqual([
    [0, 0, 0, 1, 1, 1],
    [2, 2, 2, 3, 3, 3],
    [4, 4, 4],
  ]);
});

test('equal texts and styles of a block are kept once; its memory can be handed over', () => {
  const styles = new StyleList();
  const bold = STYLES[0] ?? {};
  const line = new Map([0, 1, 2].map((column) => [column, { value: '東京', style: bold }]));
  const [block] = [...blocksOf(new Map([[7, line]]), styles)];
  expect(block?.texts).toEqual(['東京']);
  expect(styles.all).toEqual([bold]);
  expect(block && memoryOf(block).length).toBe(5);
});
