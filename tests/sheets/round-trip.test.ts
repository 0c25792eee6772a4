import fc from 'fast-check';
import type { Book, BookCell, BookSheet } from '../../src/core/book/book';
import type { Border, Style } from '../../src/core/book/style';
import { area, bookOf, closeEngines, engineForTest, sheetOf, tableOf } from './sheet-books';

afterEach(closeEngines);

const colour = fc.constantFrom('#FF0000', '#00AA11', '#FFFFFF');
const border: fc.Arbitrary<Border> = fc.record({
  line: fc.constantFrom('thin', 'medium', 'thick', 'hair', 'dashed', 'dotted', 'double'),
  color: colour,
});

const style: fc.Arbitrary<Style> = fc.record(
  {
    numberFormat: fc.constantFrom('#,##0', '0.0%', '@', 'ggge"年"', 'yyyy/m/d', 'General'),
    fontName: fc.constantFrom('游ゴシック', 'Arial'),
    fontSize: fc.constantFrom(9, 10.5, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    fontColor: colour,
    fillColor: colour,
    horizontal: fc.constantFrom(
      'general',
      'left',
      'center',
      'right',
      'fill',
      'justify',
      'centerContinuous',
      'distributed',
    ),
    vertical: fc.constantFrom('top', 'center', 'bottom', 'justify', 'distributed'),
    wrapText: fc.boolean(),
    indent: fc.integer({ min: 0, max: 5 }),
    borderTop: border,
    borderBottom: border,
    borderLeft: border,
    borderRight: border,
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const content: fc.Arbitrary<BookCell> = fc.oneof(
  fc.record({
    value: fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x)),
    ),
  }),
  fc.record({
    value: fc.constantFrom('文', '007', '=見出し', 'TRUE', '#N/A', ' 空白 ', '1e3', 'a\nb', "'x"),
  }),
  fc.record({ value: fc.boolean() }),
  fc.record({ value: fc.constant({ error: '#N/A' } as const) }),
  fc.constant({ formula: '=1+1', value: 2 }),
  fc.constant({ formula: '=SUM(表[数])', value: 3 }),
  fc.constant({ formula: '=LOWER("Ａb") & "x"', value: 'ａbx' }),
);

const cell: fc.Arbitrary<BookCell> = fc
  .tuple(content, fc.option(style, { nil: undefined }))
  .map(([made, own]) => (own && Object.keys(own).length > 0 ? { ...made, style: own } : made));

function sparse<T>(items: readonly (readonly [number, number, T])[]): Map<number, Map<number, T>> {
  const rows = new Map<number, Map<number, T>>();
  const sorted = [...items].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [row, column, item] of sorted)
    rows.set(row, (rows.get(row) ?? new Map<number, T>()).set(column, item));
  return rows;
}

const sheet: fc.Arbitrary<Partial<BookSheet>> = fc.record({
  cells: fc
    .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 5, max: 12 }), cell), {
      maxLength: 25,
    })
    .map(sparse),
  columnWidths: fc
    .uniqueArray(
      fc.tuple(
        fc.nat(20),
        fc.integer({ min: 1, max: 200 }).map((n) => n / 4),
      ),
      { selector: ([at]) => at },
    )
    .map((list) => new Map([...list].sort((a, b) => a[0] - b[0]))),
  rowHeights: fc
    .uniqueArray(
      fc.tuple(
        fc.nat(20),
        fc.integer({ min: 1, max: 400 }).map((n) => n / 4),
      ),
      { selector: ([at]) => at },
    )
    .map((list) => new Map([...list].sort((a, b) => a[0] - b[0]))),
  hiddenColumns: fc.uniqueArray(fc.nat(9)).map((list) => new Set([...list].sort((a, b) => a - b))),
  hiddenRows: fc.uniqueArray(fc.nat(9)).map((list) => new Set([...list].sort((a, b) => a - b))),
  freeze: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
  showGridlines: fc.boolean(),
  merges: fc.constantFrom([], [area('N1:O2'), area('N5:Q5')]),
  visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
});

const table = sheetOf(
  '台 帳',
  [
    ['区分', '数'],
    ['a', 1],
    ['b', 2],
  ],
  {
    tables: [{ ...tableOf('表', 'A1:B3', ['区分', '数']), showBandedRows: false, style: 'TableStyleLight9' }],
    tabColor: '#112233',
    validations: [
      { areas: [area('A2:A3')], rule: { type: 'list', source: 'a,b', dropDown: true }, ignoreBlanks: true },
      {
        areas: [area('B2:B3'), area('D1:D2')],
        rule: { type: 'whole', operator: 'between', formula1: '1', formula2: '=B2' },
        ignoreBlanks: false,
        alert: { style: 'warning', title: '数', message: '整数です。', show: true },
      },
    ],
    conditionalFormats: [
      {
        areas: [area('B2:B3')],
        stopIfTrue: true,
        rule: { type: 'cellValue', operator: 'greaterThan', formula1: '1' },
        style: { fillColor: '#FFCCCC' },
      },
      { areas: [area('A2:A3')], stopIfTrue: false, rule: { type: 'foreign', kind: 'dataBar' }, style: {} },
    ],
  },
);

test('a book that was loaded and calculated comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (more) => {
      const engine = engineForTest();
      const book: Book = bookOf([table, sheetOf('Q', [], more)], {
        names: [{ name: '範囲', formula: "='台 帳'!$B$2:$B$3", visible: true, comment: '数' }],
        settings: { a: '{"b":1}' },
      });
      const model = engine.loadBook(book);
      await model.settle();
      expect(engine.exportBook(model)).toEqual(book);
      engine.dispose();
    }),
    { numRuns: 40 },
  );
});

test('spills, error sentences aside, and the active sheet', async () => {
  const engine = engineForTest();
  const spill = sheetOf('Q', []);
  const cells = new Map([
    [
      0,
      new Map<number, BookCell>([
        [0, { formula: '=SEQUENCE(2,2)', value: 1, spill: area('A1:B2') }],
        [1, { value: 2 }],
      ]),
    ],
    [
      1,
      new Map<number, BookCell>([
        [0, { value: 3, style: { bold: true } }],
        [1, { value: 4 }],
      ]),
    ],
  ]);
  const book = bookOf([sheetOf('A', []), { ...spill, cells }], { activeSheet: 1 });
  const model = engine.loadBook(book);
  await model.settle();
  expect(engine.exportBook(model)).toEqual(book);
});
