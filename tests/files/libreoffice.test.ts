import type { BookCell } from '../../src/core/book/book';
import { newWorkbook } from '../../src/files/new-workbook';
import { saveBook } from '../../src/files/save-book';
import { foreignWorkbook } from '../oracle/foreign-workbook';
import { convertOne, sheetTexts } from '../oracle/libreoffice';
import { book, cellAt, cells, opened, sheet, withCell } from './books';

jest.setTimeout(300_000);

const ROWS = [
  ['P1', '市', 3],
  ['P2', 'NPO', 5],
  ['P1', '市', 2],
  ['P3', '企業', 4],
] as const;

/** Standard formulas with the values that they have; LibreOffice must come to the same. */
const NATIVE: readonly (readonly [string, string | number | boolean])[] = [
  ['=SUM(参加[回数])', 14],
  ['=COUNTIFS(参加[区分],"市")', 2],
  ['=SUMPRODUCT((参加[区分]="市")*参加[回数])', 5],
  ['=INDEX(参加[参加者ID],4)', 'P3'],
  ['=SUM(参加!C2:C5*2)', 28],
  ['=SUMPRODUCT(1/COUNTIF(参加[参加者ID],参加[参加者ID]))', 3],
  ['=TEXTJOIN("・",TRUE,参加!B2:B3)', '市・NPO'],
  ['=IFERROR(1/0,"なし")', 'なし'],
  ['=AND(TRUE,A1>0)', true],
  ['=YEAR(EDATE(44286,-3))', 2020],
  ['=名前の値*2', 84],
  ['=" 前後 "&CHAR(10)&"改行"', ' 前後 \n改行'],
];

/** Our functions, unknown to LibreOffice: it can show the cached value only. */
const OWN: readonly (readonly [string, string | number])[] = [
  ['=KYODO.ATTENDANCE(参加[参加者ID])', 2764],
  ['=KYODO.POOLED(参加[回数],参加[回数])*100', 36.3],
  ['=KYODO.WAREKI(44287)', '令和3年4月1日'],
  ['=TEXTJOIN("、",TRUE,KYODO.MISSINGNUMBERS(参加[回数]))', '14、15'],
];

function column(formulas: readonly (readonly [string, BookCell['value']])[]): BookCell[] {
  return formulas.map(([formula, value]) => ({ formula, value }));
}

const LEDGER = newWorkbook(
  book(
    [
      sheet('集計', { cells: cells(column(NATIVE).map((cell, i) => [cell, column(OWN)[i] ?? null])) }),
      sheet('参加', {
        cells: cells([['参加者ID', '区分', '回数'], ...ROWS]),
        tables: [
          {
            name: '参加',
            area: { top: 0, left: 0, bottom: 4, right: 2 },
            columns: ['参加者ID', '区分', '回数'],
            showHeaders: true,
            showTotals: false,
            showFilterButton: true,
            showBandedRows: true,
            style: 'TableStyleMedium2',
          },
        ],
        freeze: { rows: 1, columns: 0 },
      }),
    ],
    { names: [{ name: '名前の値', formula: '=42', visible: true }] },
  ),
);

function shown(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

describe('LibreOffice opens a new workbook', () => {
  test('and shows the cached values, those of our functions too', async () => {
    const texts = await sheetTexts(LEDGER);
    const [summary, rows] = [texts.get('集計'), texts.get('参加')];
    expect(summary?.map(([first]) => first)).toEqual(NATIVE.map(([, value]) => shown(value)));
    expect(summary?.slice(0, OWN.length).map(([, second]) => second)).toEqual(
      OWN.map(([, value]) => shown(value)),
    );
    expect(rows).toEqual([['参加者ID', '区分', '回数'], ...ROWS.map((row) => row.map(String))]);
  });

  test('and calculates standard formulas to the same values', async () => {
    const summary = (await sheetTexts(LEDGER, { recalculate: true })).get('集計');
    expect(summary?.map(([first]) => first)).toEqual(NATIVE.map(([, value]) => shown(value)));
  });

  test('and prints it', async () => {
    const pdf = await convertOne(LEDGER, 'xlsx', 'pdf');
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
  });

  test('and writes it back as the same workbook', async () => {
    const back = opened(await convertOne(LEDGER, 'xlsx', 'xlsx'));
    expect(back.sheets.map(({ name }) => name)).toEqual(['集計', '参加']);
    expect(back.sheets[1]?.tables).toMatchObject([
      { name: '参加', columns: ['参加者ID', '区分', '回数'], area: { bottom: 4 } },
    ]);
    expect(cellAt(back, '集計', 3, 0)).toMatchObject({ value: 'P3' });
    expect(back.names).toMatchObject([{ name: '名前の値' }]);
  });
});

test('LibreOffice reads its own workbook after one cell was changed in it', async () => {
  const base = await foreignWorkbook();
  const edited = withCell(opened(base), '台帳', 6, 0, { value: '追記', style: { bold: true } });
  const texts = await sheetTexts(saveBook(base, edited), { recalculate: true });
  expect(texts.get('台帳')?.[6]?.[0]).toBe('追記');
  expect(texts.get('台帳')?.[5]?.slice(0, 2)).toEqual(['合計 & 平均', '49.5']);
});
