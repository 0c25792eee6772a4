import fc from 'fast-check';
import type { Area } from '../../src/core/book/area';
import type { Book } from '../../src/core/book/book';
import { formulaFor } from '../../src/sheets/moved-rules';
import { bookOf, area, closeEngines, engineForTest, sheetNamed, sheetOf, tableOf } from './sheet-books';

afterEach(closeEngines);

/** Formulas of all kinds of references, rules, merged cells, a table, a spill, sizes, names. */
const BOOK: Book = bookOf(
  [
    sheetOf(
      '台帳',
      [
        ['区分', '数', '額', null, '=SUM(B2:B4)', '=SUM($C:$C)'],
        ['a', 1, '=[@数]*10', null, '=SUM(表[数])', '=SUM(2:3)'],
        ['b', 2, '=[@数]*10', null, '=B3', '=$B$3&B$4&$A4'],
        ['c', 3, '=[@数]*10', null, '=SUM(A1:H20)', '=SUM(範囲)'],
        [null, null, null, null, null, null],
        ['下', 5, null, 'x', '=SORT(B2:B4)', null],
        [null, null, null, 'y', null, '=INDEX(B2:C4,2,1)'],
        [null, null, null, 'z', null, null],
      ],
      {
        tables: [tableOf('表', 'A1:C4', ['区分', '数', '額'])],
        merges: [area('H2:I3'), area('K6:K8')],
        rowHeights: new Map([[6, 30]]),
        columnWidths: new Map([[3, 20]]),
        hiddenRows: new Set([11]),
        validations: [
          {
            areas: [area('B2:B4'), area('D6:D8')],
            rule: { type: 'custom', formula: '=AND(B2>0,COUNTIF($B$2:$B$4,B2)=1)' },
            ignoreBlanks: true,
          },
        ],
        conditionalFormats: [
          {
            areas: [area('A2:C4')],
            stopIfTrue: false,
            rule: { type: 'custom', formula: '=$B2>1' },
            style: { bold: true },
          },
        ],
      },
    ),
    sheetOf('別', [["=台帳!B3+SUM('台帳'!$A$1:C4)", '=SUM(台帳!B:B)']]),
  ],
  { names: [{ name: '範囲', formula: '=台帳!$B$2:$B$4', visible: true }] },
);

const WIDTH = 12;
const HEIGHT = 14;

/** Rules as they hold for each cell: a rule in two parts is the same as one in one. */
function withRulesByCell(book: Book): unknown {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      validations: byCell(sheet.validations),
      conditionalFormats: byCell(sheet.conditionalFormats),
    })),
  };
}

function byCell(rules: readonly { readonly areas: readonly Area[]; readonly rule: object }[]): unknown {
  const cells: Record<string, string> = {};
  for (const { areas, rule } of rules) {
    const [base] = areas;
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) {
          const formula = (rule as { readonly formula: string }).formula;
          cells[`${row},${column}`] = base ? formulaFor(formula, base, { top: row, left: column }) : '';
        }
  }
  return cells;
}

/** Rows, columns, or cells of some of them. */
const shifts = fc.record({
  by: fc.constantFrom('rows' as const, 'columns' as const),
  whole: fc.boolean(),
  top: fc.nat(HEIGHT),
  left: fc.nat(WIDTH),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

test('what comes in and goes out again leaves the workbook as it was', async () => {
  await fc.assert(
    fc.asyncProperty(shifts, async ({ by, whole, top, left, rows, columns }) => {
      const engine = engineForTest();
      const model = engine.loadBook(BOOK);
      await model.idle();
      const before = engine.exportBook(model);
      const sheet = sheetNamed(model, '台帳');
      const cells = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      const place = !whole
        ? cells
        : by === 'rows'
          ? { ...cells, left: 0, right: 16_383 }
          : { ...cells, top: 0, bottom: 1_048_575 };
      try {
        sheet.insertCells(place, by === 'rows' ? 'down' : 'right');
      } catch (refusal) {
        expect(refusal).toMatchObject({ code: 'insertDeleteConflict' });
        expect(engine.exportBook(model)).toEqual(before);
        return;
      }
      await model.idle();
      sheet.deleteCells(place, by === 'rows' ? 'up' : 'left');
      await model.idle();
      expect(withRulesByCell(engine.exportBook(model))).toEqual(withRulesByCell(before));
      engine.dispose();
    }),
    { numRuns: 60, seed: 20260401 },
  );
}, 120_000);
