import fc from 'fast-check';
import { newWorkbook } from '../../src/files/new-workbook';
import { saveBook } from '../../src/files/save-book';
import { packageProblems } from '../oracle/package-problems';
import { arbitraryBook } from './arbitrary-book';
import { book, cells, opened, sheet } from './books';
import { differentParts, partText } from './package-parts';

describe('a new workbook', () => {
  test('opens as the Book it was made from, and has nothing that Excel would repair', () => {
    fc.assert(
      fc.property(arbitraryBook, (made) => {
        const bytes = newWorkbook(made);
        expect(opened(bytes)).toEqual(made);
        expect(packageProblems(bytes)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('saved again without a change, stays byte for byte', () => {
    fc.assert(
      fc.property(arbitraryBook, (made) => {
        const bytes = newWorkbook(made);
        expect(saveBook(bytes, made)).toEqual(bytes);
      }),
      { numRuns: 8 },
    );
  });

  test('any Book saved over any other gives that Book', () => {
    fc.assert(
      fc.property(arbitraryBook, arbitraryBook, (before, after) => {
        const saved = saveBook(newWorkbook(before), after);
        expect(opened(saved)).toEqual(after);
        expect(packageProblems(saved)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has cached values and types in the places where Excel looks for them', () => {
    const made = book([
      sheet('集計', {
        cells: cells([
          [
            { value: 415, formula: '=KYODO.PEOPLE(参加[参加者ID])' },
            { value: '令和3年度', formula: '=KYODO.WAREKI(A1)' },
          ],
          [
            { value: true, formula: '=A1>1' },
            { value: { error: '#N/A' }, formula: '=NA()' },
            '文字',
            1.5,
            false,
          ],
        ]),
      }),
    ]);
    const text = partText(newWorkbook(made), 'xl/worksheets/sheet1.xml');
    expect(text).toContain('<c r="A1"><f>_xldudf_KYODO_PEOPLE(参加[参加者ID])</f><v>415</v></c>');
    expect(text).toContain('<c r="B1" t="str"><f>_xldudf_KYODO_WAREKI(A1)</f><v>令和3年度</v></c>');
    expect(text).toContain('<c r="A2" t="b"><f>A1&gt;1</f><v>1</v></c>');
    expect(text).toContain('<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(text).toContain(
      '<c r="C2" t="s"><v>0</v></c><c r="D2"><v>1.5</v></c><c r="E2" t="b"><v>0</v></c>',
    );
  });

  test('marks dynamic arrays as Excel does, and only those', () => {
    const spill = { top: 0, left: 0, bottom: 1, right: 0 };
    const made = book([
      sheet('集計', {
        cells: cells([
          [
            { value: 14, formula: '=KYODO.MISSINGNUMBERS(事業[番号])', spill },
            { value: 6, formula: '=SUM(D1:D3*2)' },
          ],
          [15, { value: 6, formula: '=SUM(D1:D3)' }],
        ]),
      }),
    ]);
    const bytes = newWorkbook(made);
    const text = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(text).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_KYODO_MISSINGNUMBERS(事業[番号])</f><v>14</v></c>',
    );
    expect(text).toContain('<c r="B1" cm="1"><f t="array" ref="B1">SUM(D1:D3*2)</f><v>6</v></c>');
    expect(text).toContain('<c r="B2"><f>SUM(D1:D3)</f><v>6</v></c>');
    expect(partText(bytes, 'xl/metadata1.xml')).toContain('fDynamic="1"');
  });

  test('a formula that Excel could not read is kept as text instead of breaking the file', () => {
    const made = book([
      sheet('S', { cells: cells([[{ value: { error: '#NAME?' }, formula: '=SUM(A2:A3' }]]) }),
    ]);
    const bytes = newWorkbook(made);
    expect(opened(bytes).sheets[0]?.cells.get(0)?.get(0)).toEqual({ value: '=SUM(A2:A3' });
    expect(differentParts(bytes, saveBook(bytes, made))).toEqual([]);
  });

  test('header cells are the texts of their table, whatever the Book says', () => {
    const made = book([
      sheet('S', {
        cells: cells([
          [2021, null],
          [1, 2],
        ]),
        tables: [
          {
            name: '年度',
            area: { top: 0, left: 0, bottom: 1, right: 1 },
            columns: ['2021', '備考\n任意'],
            showHeaders: true,
            showTotals: false,
            showFilterButton: true,
            showBandedRows: true,
            style: 'TableStyleMedium2',
          },
        ],
      }),
    ]);
    const bytes = newWorkbook(made);
    expect([...(opened(bytes).sheets[0]?.cells.get(0)?.values() ?? [])]).toEqual([
      { value: '2021' },
      { value: '備考\n任意' },
    ]);
    expect(partText(bytes, 'xl/tables/table1.xml')).toContain('name="備考_x000a_任意"');
    expect(packageProblems(bytes)).toEqual([]);
  });

  test('the same Book gives the same bytes', () => {
    const made = book([sheet('S', { cells: cells([['a', 1]]) })]);
    expect(newWorkbook(made)).toEqual(newWorkbook(made));
  });
});
