import fc from 'fast-check';
import type { Area } from '../../src/core/book/area';
import type { Book, BookCell, BookSheet, BookTable } from '../../src/core/book/book';
import type { CellErrorCode } from '../../src/core/values/cell-value';
import { attachments, xmlParts } from './arbitrary-attachments';
import { conditionalFormat, style, validation } from './arbitrary-formats';

/** Words with everything that XML, Excel's escapes and Japanese can make difficult. */
export const text = fc.oneof(
  fc.constantFrom(
    '団体',
    ' 前後の空白 ',
    '改行\nあり',
    'a\r\nb',
    '<b>&"\'',
    '_x0041_',
    '_x005F_x0041_',
    '\u0007鐘',
    '=1+1',
    '𠮷野家',
    '  ',
    '0012',
    '#N/A',
    "'",
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((s) => !s.includes('\ufffd')),
);

const error = fc.constantFrom<CellErrorCode>(
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#GETTING_DATA',
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
);
const value = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: number },
  fc.boolean(),
  error.map((code) => ({ error: code })),
);

const formula = fc.constantFrom(
  '=SUM(A1:A3)',
  '=KYODO.PEOPLE(参加[参加者ID])',
  '=KYODO.PERCENT(158,435)&"%"',
  '=XLOOKUP(A1,B:B,C:C)',
  "='別 シート'!$A$1*2",
  '=IF(A1="","未",TEXT(A1,"yyyy/m/d"))',
  '=LET(人数,COUNTA(A1:A9),人数*2)',
  '=A1#',
  '=SUMPRODUCT((A1:A3>1)*B1:B3)',
);

/** Cells live in rows 0–9; row 12 and below belong to tables and spills. */
const looseCell: fc.Arbitrary<BookCell> = fc
  .record({
    value,
    formula: fc.option(formula, { nil: undefined, freq: 4 }),
    style: fc.option(style, { nil: undefined }),
  })
  .map(({ value: v, formula: f, style: s }) => ({
    value: v,
    ...(f === undefined ? {} : { formula: f }),
    ...(s === undefined ? {} : { style: s }),
  }));

type Cells = Map<number, Map<number, BookCell>>;

const looseCells: fc.Arbitrary<Cells> = fc
  .array(fc.tuple(fc.nat(9), fc.nat(30), looseCell), { maxLength: 25 })
  .map((entries) => {
    const cells: Cells = new Map();
    for (const [row, column, cell] of entries)
      cells.set(row, new Map([...(cells.get(row) ?? []), [column, cell]]));
    return cells;
  });

/** A spill two rows high at A41. */
const SPILL: Area = { top: 40, left: 0, bottom: 41, right: 1 };

function withSpill(cells: Cells, first: BookCell['value'], second: BookCell['value']): void {
  cells.set(
    40,
    new Map([
      [0, { value: first, formula: '=KYODO.PEOPLEBY(参加[参加者ID],参加[月])', spill: SPILL }],
      [1, { value: second }],
    ]),
  );
  cells.set(
    41,
    new Map([
      [0, { value: 'x' }],
      [1, { value: 2 }],
    ]),
  );
}

const columnNames = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom('参加者ID', '氏 名', '4月', '備考\n（任意）', "it's", 'a[b]#', '@'),
    fc.stringMatching(/^[a-z]{1,6}$/),
  ),
  {
    minLength: 1,
    maxLength: 5,
    selector: (name) => name.toLowerCase(),
  },
);

interface TableDraft {
  readonly columns: readonly string[];
  readonly rows: number;
  readonly showTotals: boolean;
  readonly showHeaders: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly style: string;
}

const tableDraft: fc.Arbitrary<TableDraft> = fc.record({
  columns: columnNames,
  rows: fc.integer({ min: 1, max: 4 }),
  showTotals: fc.boolean(),
  showHeaders: fc.constantFrom(true, true, true, false),
  showFilterButton: fc.boolean(),
  showBandedRows: fc.boolean(),
  style: fc.constantFrom('TableStyleMedium2', 'TableStyleLight9', ''),
});

/** Puts a table at row 12 of a sheet, with its header cells and some data. */
function placed(draft: TableDraft, name: string, cells: Cells): BookTable {
  const { rows, columns, ...flags } = draft;
  const top = 12;
  const bottom = top + (draft.showHeaders ? 1 : 0) + rows - 1 + (draft.showTotals ? 1 : 0);
  if (draft.showHeaders) cells.set(top, new Map(columns.map((column, i) => [i, { value: column }])));
  cells.set(
    bottom,
    new Map([
      ...(bottom === top && draft.showHeaders ? (cells.get(top) ?? []) : []),
      [0, { value: draft.showTotals ? '合計' : 7 }],
    ]),
  );
  return {
    name,
    area: { top, left: 0, bottom, right: columns.length - 1 },
    columns,
    ...flags,
    showFilterButton: draft.showFilterButton && draft.showHeaders,
    showBandedRows: draft.showBandedRows && draft.style !== '',
  };
}

const sheetDraft = fc.record({
  cells: looseCells,
  table: fc.option(tableDraft, { nil: undefined }),
  spill: fc.option(fc.tuple(value, value), { nil: undefined }),
  visibility: fc.constantFrom(
    'visible' as const,
    'visible' as const,
    'hidden' as const,
    'veryHidden' as const,
  ),
  tabColor: fc.option(fc.constantFrom('#0B6A6F', '#FFFFFF', '#C00000'), { nil: undefined }),
  showGridlines: fc.boolean(),
  widths: fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 25_000 })), { maxLength: 4 }),
  heights: fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 400 })), { maxLength: 3 }),
  hiddenColumns: fc.array(fc.nat(40), { maxLength: 3 }),
  hiddenRows: fc.array(fc.nat(40), { maxLength: 3 }),
  merges: fc.constantFrom<readonly Area[]>(
    [],
    [{ top: 60, left: 0, bottom: 61, right: 3 }],
    [
      { top: 60, left: 0, bottom: 60, right: 1 },
      { top: 62, left: 2, bottom: 63, right: 2 },
    ],
  ),
  freeze: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
  attachments,
  validations: fc.array(validation, { maxLength: 3 }),
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
  protection: fc.option(
    fc.record({
      protected: fc.constant(true as const),
      allowFormatCells: fc.boolean(),
      allowFormatColumns: fc.boolean(),
      allowFormatRows: fc.boolean(),
      allowInsertRows: fc.boolean(),
      allowDeleteRows: fc.boolean(),
      allowInsertColumns: fc.boolean(),
      allowDeleteColumns: fc.boolean(),
      allowSort: fc.boolean(),
      allowAutoFilter: fc.boolean(),
    }),
    { nil: undefined },
  ),
});

const sheetNames = fc.uniqueArray(
  fc.constantFrom(
    '目次',
    '集計',
    '参加',
    '別 シート',
    "it's",
    'A1',
    'R1C1',
    '2021年度',
    'Sheet1',
    '<&>"',
    'TRUE',
    'x'.repeat(31),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Whole workbooks as openBook would give them: no cell without content, no format that says only the default. */
export const arbitraryBook: fc.Arbitrary<Book> = fc
  .record({
    names: sheetNames,
    drafts: fc.array(sheetDraft, { minLength: 4, maxLength: 4 }),
    active: fc.nat(3),
    settings: fc.dictionary(
      fc.stringMatching(/^[a-zA-Z.]{1,10}$/),
      fc.jsonValue().map((v) => JSON.stringify(v)),
    ),
    date1904: fc.boolean(),
    xmlParts,
    defined: fc.array(fc.constantFrom('=1.1', '="文字"', '=SUM(A1:B2)', '=参加[参加者ID]'), { maxLength: 3 }),
  })
  .map(({ names, drafts, active, settings, date1904, defined, xmlParts: parts }) => {
    const sheets = names.map((name, i) => toSheet(name, drafts[i], i));
    return {
      sheets: sheets.map((s, i) =>
        i === active % sheets.length ? { ...s, visibility: 'visible' as const } : s,
      ),
      names: defined.map((formulaText, i) => ({
        name: `名前${i}`,
        formula: formulaText,
        visible: i !== 1,
        ...(i === 2 ? { sheet: names[0] ?? '' } : {}),
        ...(i === 0 ? { comment: '説明 <1>' } : {}),
      })),
      activeSheet: active % sheets.length,
      settings,
      date1904,
      ...(parts.length > 0 ? { xmlParts: parts } : {}),
    };
  });

function toSheet(
  name: string,
  draft: (typeof sheetDraft extends fc.Arbitrary<infer T> ? T : never) | undefined,
  index: number,
): BookSheet {
  if (!draft) throw new Error('A draft for every sheet.');
  const {
    cells: loose,
    table,
    spill,
    tabColor,
    widths,
    heights,
    hiddenColumns,
    hiddenRows,
    protection,
    attachments: attached,
    ...rest
  } = draft;
  const cells: Cells = new Map(loose);
  const tables = table ? [placed(table, `表_${index}`, cells)] : [];
  if (spill) withSpill(cells, ...spill);
  return {
    name,
    ...rest,
    ...attached,
    cells,
    tables,
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(protection === undefined ? {} : { protection }),
    columnWidths: new Map(widths.map(([column, width]) => [column, width / 100])),
    rowHeights: new Map(heights.map(([row, height]) => [row, height])),
    hiddenColumns: new Set(hiddenColumns),
    hiddenRows: new Set(hiddenRows),
  };
}
