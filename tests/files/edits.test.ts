import fc from 'fast-check';
import type { Book, BookCell } from '../../src/core/book/book';
import { newWorkbook } from '../../src/files/new-workbook';
import { saveBook } from '../../src/files/save-book';
import { foreignWorkbook } from '../oracle/foreign-workbook';
import { packageProblems } from '../oracle/package-problems';
import { style } from './arbitrary-formats';
import { text } from './arbitrary-book';
import { book, cellAt, cells, opened, sheet, withCell, withSheet } from './books';
import { differentParts, partText, patched, withCalculationChain } from './package-parts';

jest.setTimeout(180_000);

const SHEETS = ['台帳', '参照 元'] as const;
const PARTS = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];

const edit = fc.record({
  sheet: fc.constantFrom(0, 1),
  row: fc.nat(12),
  column: fc.nat(6),
  cell: fc.option(
    fc.oneof(
      text.map((value): BookCell => ({ value })),
      fc.integer().map((value): BookCell => ({ value })),
      fc.record({ value: fc.constant(null), style }),
      fc.constant<BookCell>({ value: 4, formula: '=SUM(B3:B4)' }),
    ),
    { nil: undefined },
  ),
});

/** `<c>` elements of a part by their address. */
function cellXml(bytes: Uint8Array, part: string): Map<string, string> {
  const found = partText(bytes, part).matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g);
  return new Map([...found].map(([xml, address = '']) => [address, xml]));
}

test('random edits are in the saved file, and nothing else is different', async () => {
  const base = await foreignWorkbook();
  const before = opened(base);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const edited = edits.reduce<Book>(
        (now, e) => withCell(now, SHEETS[e.sheet], e.row, e.column, e.cell),
        before,
      );
      const saved = saveBook(base, edited);
      expect(opened(saved)).toEqual(edited);
      expect(packageProblems(saved)).toEqual([]);
      const touched = new Set(edits.map((e) => PARTS[e.sheet]));
      expect(
        differentParts(base, saved).filter((part) => part !== 'xl/styles.xml' && !touched.has(part)),
      ).toEqual([]);
      for (const [i, part] of PARTS.entries()) {
        const addresses = new Set(
          edits.filter((e) => e.sheet === i).map((e) => 'ABCDEFG'.charAt(e.column) + (e.row + 1)),
        );
        const untouched = (bytes: Uint8Array) =>
          [...cellXml(bytes, part)].filter(([address]) => !addresses.has(address));
        expect(untouched(saved)).toEqual(untouched(base));
      }
    }),
    { numRuns: 60 },
  );
});

describe('formulas that share one text', () => {
  /** Four rows of a shared formula, as Excel writes them. */
  function sharedWorkbook(): Uint8Array {
    const made = newWorkbook(
      book([
        sheet('S', {
          cells: cells([
            [1, 2],
            [2, 4],
            [3, 6],
            [4, 8],
          ]),
        }),
      ]),
    );
    return patched(made, (xml) =>
      xml
        .replace(
          '<c r="B1"><v>2</v></c>',
          '<c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$A$1*2</f><v>2</v></c>',
        )
        .replace('<c r="B2"><v>4</v></c>', '<c r="B2"><f t="shared" si="0"/><v>4</v></c>')
        .replace('<c r="B3"><v>6</v></c>', '<c r="B3"><f t="shared" si="0"/><v>6</v></c>')
        .replace('<c r="B4"><v>8</v></c>', '<c r="B4"><f t="shared" si="0"/><v>8</v></c>'),
    );
  }

  test('are read as the formula of each cell', () => {
    const read = opened(sharedWorkbook());
    expect([0, 1, 2, 3].map((row) => cellAt(read, 'S', row, 1)?.formula)).toEqual([
      '=A1*$A$1*2',
      '=A2*$A$1*2',
      '=A3*$A$1*2',
      '=A4*$A$1*2',
    ]);
  });

  test('stay shared when a value or another cell changes', () => {
    const base = sharedWorkbook();
    const saved = saveBook(base, withCell(opened(base), 'S', 2, 1, { value: 7, formula: '=A3*$A$1*2' }));
    expect(partText(saved, PARTS[0] ?? '')).toContain('<c r="B3"><f t="shared" si="0"/><v>7</v></c>');
  });

  test('are written out when the cell that holds the text loses it', () => {
    const base = sharedWorkbook();
    const edited = withCell(opened(base), 'S', 0, 1, { value: 2 });
    const saved = saveBook(base, edited);
    expect(opened(saved)).toEqual(edited);
    expect(partText(saved, PARTS[0] ?? '')).toContain('<c r="B1"><v>2</v></c>');
    expect(partText(saved, PARTS[0] ?? '')).not.toContain('shared');
  });
});

describe('tables', () => {
  const table = {
    name: '参加',
    area: { top: 0, left: 0, bottom: 2, right: 1 },
    columns: ['参加者ID', '回数'],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  };
  const base = newWorkbook(
    book([
      sheet('参加', {
        cells: cells([
          ['参加者ID', '回数'],
          ['P1', 1],
          ['P2', 2],
        ]),
        tables: [table],
      }),
      sheet('集計', { cells: cells([[1]]) }),
    ]),
  );
  const TABLE = 'xl/tables/table1.xml';

  test('a row written below changes the cells and the range of the table', () => {
    const longer = withSheet(opened(base), '参加', (s) => ({
      ...s,
      cells: new Map([
        ...s.cells,
        [
          3,
          new Map([
            [0, { value: 'P3' }],
            [1, { value: 3 }],
          ]),
        ],
      ]),
      tables: [{ ...table, area: { ...table.area, bottom: 3 } }],
    }));
    const saved = saveBook(base, longer);
    expect(differentParts(base, saved)).toEqual([TABLE, 'xl/worksheets/sheet1.xml']);
    expect(partText(saved, TABLE)).toBe(partText(base, TABLE).replaceAll('A1:B3', 'A1:B4'));
    expect(opened(saved)).toEqual(longer);
  });

  test('a renamed column keeps its id, its header cell follows', () => {
    const renamed = withSheet(opened(base), '参加', (s) => ({
      ...s,
      tables: [{ ...table, columns: ['参加者ID', '人数'] }],
    }));
    const saved = saveBook(base, renamed);
    expect(partText(saved, TABLE)).toContain('<tableColumn id="2" name="人数"/>');
    expect(cellAt(opened(saved), '参加', 0, 1)?.value).toBe('人数');
    expect(packageProblems(saved)).toEqual([]);
  });

  test('a totals row says which function it uses', () => {
    const totalled = withSheet(opened(base), '参加', (s) => ({
      ...s,
      cells: new Map([
        ...s.cells,
        [
          3,
          new Map<number, BookCell>([
            [0, { value: '合計' }],
            [1, { value: 3, formula: '=SUBTOTAL(109,参加[回数])' }],
          ]),
        ],
      ]),
      tables: [{ ...table, area: { ...table.area, bottom: 3 }, showTotals: true }],
    }));
    const saved = saveBook(base, totalled);
    expect(partText(saved, TABLE)).toMatch(/ref="A1:B4"[^>]* totalsRowCount="1"/);
    expect(partText(saved, TABLE)).toContain('<autoFilter ref="A1:B3"/>');
    expect(partText(saved, TABLE)).toContain('name="参加者ID" totalsRowLabel="合計"');
    expect(partText(saved, TABLE)).toContain('name="回数" totalsRowFunction="sum"');
    expect(opened(saved)).toEqual(totalled);
  });

  test('a table that is gone takes its part, its relationship and its type along', () => {
    const saved = saveBook(
      base,
      withSheet(opened(base), '参加', (s) => ({ ...s, tables: [] })),
    );
    expect(() => partText(saved, TABLE)).toThrow();
    expect(packageProblems(saved)).toEqual([]);
    expect(opened(saved).sheets[0]?.tables).toEqual([]);
  });

  test('a new table on another sheet gets an id of its own', () => {
    const second = { ...table, name: '集計表', columns: ['項目', '値'] };
    const saved = saveBook(
      base,
      withSheet(opened(base), '集計', (s) => ({ ...s, tables: [second] })),
    );
    expect(opened(saved).sheets[1]?.tables).toEqual([second]);
    expect(packageProblems(saved)).toEqual([]);
  });
});

describe('the calculation chain', () => {
  const plain = newWorkbook(book([sheet('S', { cells: cells([[{ value: 2, formula: '=1+1' }, 5]]) })]));
  const base = withCalculationChain(plain);

  test('stays while the same cells have formulas', () => {
    const saved = saveBook(base, withCell(opened(base), 'S', 0, 0, { value: 3, formula: '=1+2' }));
    expect(differentParts(base, saved)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('goes, with its relationship and type, when a formula goes or comes', () => {
    for (const cell of [{ value: 3 }, undefined]) {
      const saved = saveBook(base, withCell(opened(base), 'S', 0, 0, cell));
      expect(() => partText(saved, 'xl/calcChain.xml')).toThrow();
      expect(packageProblems(saved)).toEqual([]);
    }
  });
});
