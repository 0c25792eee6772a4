import { bookCellsOf, readInChunks } from '../../src/workbook/read-in-chunks';
import { chunkPace } from '../../src/workbook/chunk-pace';
import { bookOf } from '../office/books';
import { startExcel } from '../office/start-excel';

const ROWS = [
  ['番号', '値', '式'],
  [1, 10, '=B2*2'],
  [2, null, '=1/0'],
  ['003', '=" ', null],
];

test('cells come back as they are, in any number of parts', async () => {
  const excel = await startExcel({ book: bookOf({ 表: ROWS.slice(0, 3) }) });
  excel.model.sheets[0]?.write({ top: 3, left: 0, bottom: 3, right: 2 }, [["'003", "'=1+1", undefined]]);
  const area = { top: 0, left: 0, bottom: 4, right: 2 };
  const seen: number[] = [];
  for (const cells of [1000, 6, 3, 1]) {
    seen.length = 0;
    const read = await Excel.run((context) =>
      readInChunks(context, '表', area, {
        formulas: true,
        numberFormats: true,
        pace: chunkPace({ rows: 1000, cells }),
        read: (rows) => seen.push(rows),
      }),
    );
    expect(read.values).toEqual([
      ['番号', '値', '式'],
      [1, 10, 20],
      [2, null, { error: '#DIV/0!' }],
      ['003', '=1+1', null],
      [null, null, null],
    ]);
    expect(read.formulas[1]).toEqual([undefined, undefined, '=B2*2']);
    expect(read.formulas[3]).toEqual([undefined, undefined, undefined]);
    expect(read.numberFormats[0]).toEqual(['General', 'General', 'General']);
    expect(seen.reduce((sum, rows) => sum + rows, 0)).toBe(5);
    const cellsRead = bookCellsOf(read);
    expect([...cellsRead.keys()]).toEqual([0, 1, 2, 3]);
    expect(cellsRead.get(1)?.get(2)).toEqual({ value: 20, formula: '=B2*2' });
    expect(cellsRead.get(2)?.has(1)).toBe(false);
  }
});
