import { saveBook } from '../../src/files/save-book';
import { foreignWorkbook } from '../oracle/foreign-workbook';
import { packageProblems } from '../oracle/package-problems';
import { cellAt, opened, withCell, withSheet } from './books';
import { differentParts, packageParts, partText } from './package-parts';

jest.setTimeout(180_000);

const SHEET = 'xl/worksheets/sheet1.xml';
let base: Uint8Array;

beforeAll(async () => {
  base = await foreignWorkbook();
});

describe('a workbook made by LibreOffice, with a chart, a comment, a colour scale and a print area', () => {
  test('has the things that this product does not edit', () => {
    const parts = Object.keys(packageParts(base));
    for (const kind of [/charts\/chart\d/, /comments\d/, /vmlDrawing/, /drawings\/drawing/]) {
      expect(parts.filter((path) => kind.test(path))).not.toEqual([]);
    }
    expect(partText(base, SHEET)).toMatch(/colorScale/);
    expect(partText(base, SHEET)).toMatch(/mergeCell /);
    expect(partText(base, SHEET)).toMatch(/dataValidation /);
  });

  test('opens with values, formulas, formats and rules', () => {
    const book = opened(base);
    expect(book.sheets.map(({ name }) => name)).toEqual(['台帳', '参照 元']);
    expect(cellAt(book, '台帳', 3, 0)?.value).toBe('NPO法人 あお');
    expect(cellAt(book, '台帳', 5, 1)).toMatchObject({ value: 49.5, formula: '=SUM(B3:B5)' });
    expect(cellAt(book, '参照 元', 0, 1)).toMatchObject({ value: 99, formula: '=台帳!B6*2' });
    expect(cellAt(book, '台帳', 0, 0)?.style).toMatchObject({
      bold: true,
      fontColor: '#0B6A6F',
      fillColor: '#FFF2CC',
    });
    const [ledger] = book.sheets;
    expect(ledger?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(ledger?.validations).toMatchObject([
      {
        rule: { type: 'list', source: '市,NPO,企業', dropDown: true },
        alert: { style: 'stop', title: '区分', show: true },
      },
    ]);
    expect(ledger?.conditionalFormats).toMatchObject([
      {
        rule: { type: 'cellValue', operator: 'greaterThan', formula1: '20' },
        style: { fontColor: '#C00000', bold: true },
      },
      { rule: { type: 'foreign', kind: 'colorScale' } },
    ]);
    expect(book.names).toEqual([{ name: '人数', formula: '=台帳!$B$3:$B$5', visible: true }]);
  });

  test('saved without a change, is the same file byte for byte in every part', () => {
    const saved = saveBook(base, opened(base));
    expect(differentParts(base, saved)).toEqual([]);
    expect(Object.keys(packageParts(saved))).toEqual(Object.keys(packageParts(base)));
  });

  test('one edited cell changes only that cell', () => {
    const edited = withCell(opened(base), '台帳', 2, 1, { value: 13 });
    const saved = saveBook(base, edited);
    expect(differentParts(base, saved)).toEqual([SHEET]);
    const before = partText(base, SHEET);
    expect(partText(saved, SHEET)).toBe(before.replace('<v>12</v>', '<v>13</v>'));
    expect(opened(saved)).toEqual(edited);
  });

  test('what a recalculation changed keeps its formula element', () => {
    const book = opened(base);
    const cell = cellAt(book, '台帳', 5, 1);
    if (!cell) throw new Error('B6 is missing.');
    const saved = saveBook(base, withCell(book, '台帳', 5, 1, { ...cell, value: 50.5 }));
    expect(differentParts(base, saved)).toEqual([SHEET]);
    expect(partText(saved, SHEET)).toBe(partText(base, SHEET).replace('<v>49.5</v>', '<v>50.5</v>'));
  });

  test('a new text goes into the cell itself, a known one refers to the table of texts', () => {
    const book = opened(base);
    const cell = cellAt(book, '台帳', 4, 0);
    const fresh = saveBook(base, withCell(book, '台帳', 4, 0, { ...cell, value: ' 新しい <団体> ' }));
    expect(differentParts(base, fresh)).toEqual([SHEET]);
    expect(partText(fresh, SHEET)).toContain('<is><t xml:space="preserve"> 新しい &lt;団体&gt; </t></is>');
    const known = saveBook(base, withCell(book, '台帳', 4, 0, { ...cell, value: '防府市' }));
    expect(partText(known, SHEET)).toContain('<c r="A5" s="2" t="s"><v>5</v></c>');
  });

  test('a new format is added behind the old ones; the cell keeps what Style cannot say', () => {
    const book = opened(base);
    const cell = cellAt(book, '台帳', 3, 0);
    if (!cell) throw new Error('A4 is missing.');
    const edited = withCell(book, '台帳', 3, 0, { ...cell, style: { ...cell.style, italic: true } });
    const saved = saveBook(base, edited);
    expect(differentParts(base, saved)).toEqual(['xl/styles.xml', SHEET]);
    expect(opened(saved)).toEqual(edited);
    const xfs = (bytes: Uint8Array): string[] =>
      [
        ...(/<cellXfs[\s\S]*<\/cellXfs>/
          .exec(partText(bytes, 'xl/styles.xml'))?.[0]
          .matchAll(/<xf [\s\S]*?<\/xf>/g) ?? []),
      ].map(([xml]) => xml);
    expect(xfs(saved).slice(0, -1)).toEqual(xfs(base));
    expect(packageProblems(saved)).toEqual([]);
  });

  test('a renamed sheet takes its chart, its print area and the references of others along', () => {
    const book = opened(base);
    const renamed = withSheet(book, '台帳', (s) => ({ ...s, name: '新 台帳' }));
    const saved = saveBook(base, {
      ...renamed,
      names: [{ name: '人数', formula: "='新 台帳'!$B$3:$B$5", visible: true }],
    });
    expect(differentParts(base, saved)).toEqual(['xl/charts/chart1.xml', 'xl/workbook.xml']);
    expect(partText(saved, 'xl/charts/chart1.xml')).toContain("<c:f>'新 台帳'!$B$3:$B$5</c:f>");
    expect(partText(saved, 'xl/workbook.xml')).toContain(">'新 台帳'!$A$1:$D$6</definedName>");
  });

  test('a removed sheet takes with it what only it used', () => {
    const book = opened(base);
    const saved = saveBook(base, { ...book, sheets: book.sheets.slice(1), names: [] });
    const parts = Object.keys(packageParts(saved));
    expect(parts.filter((path) => /chart|comment|drawing|sheet1/i.test(path))).toEqual([]);
    expect(packageProblems(saved)).toEqual([]);
    expect(opened(saved).sheets.map(({ name }) => name)).toEqual(['参照 元']);
  });

  test('everything at once: new sheet, order, widths, merges, freeze, validation, rules, protection', () => {
    const book = opened(base);
    const [ledger, other] = book.sheets;
    if (!ledger || !other) throw new Error('Two sheets are expected.');
    const changed = {
      ...book,
      activeSheet: 1,
      settings: { 'kyodo.version': '1', note: '"<&> 改行\\n"' },
      sheets: [
        other,
        {
          ...ledger,
          tabColor: '#0B6A6F',
          showGridlines: false,
          freeze: { rows: 2, columns: 1 },
          columnWidths: new Map([...ledger.columnWidths, [2, 18.5]]),
          rowHeights: new Map([...ledger.rowHeights, [6, 30]]),
          hiddenColumns: new Set([3]),
          merges: [...ledger.merges, { top: 7, left: 0, bottom: 8, right: 1 }],
          validations: [
            ...ledger.validations,
            {
              areas: [{ top: 2, left: 1, bottom: 4, right: 1 }],
              rule: { type: 'whole', operator: 'between', formula1: '0', formula2: '=B6' } as const,
              ignoreBlanks: false,
              prompt: { title: '人数', message: '整数で', show: true },
            },
          ],
          conditionalFormats: [
            {
              areas: [{ top: 2, left: 0, bottom: 4, right: 0 }],
              stopIfTrue: true,
              rule: { type: 'custom', formula: '=$B3>20' } as const,
              style: { fillColor: '#FFE699', italic: true },
            },
            ...ledger.conditionalFormats,
          ],
          protection: {
            protected: true as const,
            allowFormatCells: false,
            allowFormatColumns: true,
            allowFormatRows: false,
            allowInsertRows: true,
            allowDeleteRows: false,
            allowInsertColumns: false,
            allowDeleteColumns: false,
            allowSort: true,
            allowAutoFilter: true,
          },
        },
        { ...other, name: '写し' },
      ],
    };
    const saved = saveBook(base, changed);
    expect(opened(saved)).toEqual(changed);
    expect(packageProblems(saved)).toEqual([]);
    expect(differentParts(saved, saveBook(saved, opened(saved)))).toEqual([]);
    // The colour scale, the page header, the drawing and the comment are still there.
    expect(partText(saved, SHEET)).toMatch(
      /colorScale[\s\S]*協働の手引[\s\S]*<drawing [\s\S]*<legacyDrawing /,
    );
  });
});
