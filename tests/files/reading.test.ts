import type { BookCell } from '../../src/core/book/book';
import { newWorkbook } from '../../src/files/new-workbook';
import { saveBook } from '../../src/files/save-book';
import { packageProblems } from '../oracle/package-problems';
import { book, cellAt, cells, opened, sheet, withCell, withSheet } from './books';
import { differentParts, partText, patched, withParts } from './package-parts';

/** What Excel and other programs write and this product does not: each as a change of a small workbook. */
const SHEET = 'xl/worksheets/sheet1.xml';
const BASE = newWorkbook(book([sheet('S', { cells: cells([['文字', 1]]) })]));

function cellOf(xml: string): BookCell | undefined {
  return cellAt(opened(patched(BASE, (text) => text.replace('<c r="B1"><v>1</v></c>', xml))), 'S', 0, 1);
}

describe('cells', () => {
  test.each<[string, string, BookCell | undefined]>([
    [
      'rich text without its reading',
      '<c r="B1" t="inlineStr"><is><r><t>協</t></r><r><rPr><b/></rPr><t>働</t></r><rPh sb="0" eb="2"><t>キョウドウ</t></rPh></is></c>',
      { value: '協働' },
    ],
    ['an ISO date', '<c r="B1" t="d"><v>2021-04-01T12:00:00</v></c>', { value: 44287.5 }],
    ['a word for a boolean', '<c r="B1" t="b"><v>true</v></c>', { value: true }],
    [
      'an error that is newer than this product',
      '<c r="B1" t="e"><v>#BLOCKED!</v></c>',
      { value: { error: '#VALUE!' } },
    ],
    ['a number in scientific form', '<c r="B1"><v>1.5E-7</v></c>', { value: 1.5e-7 }],
    [
      'an empty text that a formula gave',
      '<c r="B1" t="str"><f>""</f><v></v></c>',
      { value: '', formula: '=""' },
    ],
    ['a formula without a value', '<c r="B1"><f>A1</f></c>', { value: null, formula: '=A1' }],
    [
      'an old fixed array',
      '<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c>',
      { value: 2, formula: '=A1:A2*2', spill: { top: 0, left: 1, bottom: 1, right: 1 } },
    ],
    [
      'a what-if table, as its value',
      '<c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>5</v></c>',
      { value: 5 },
    ],
    [
      'escaped characters',
      '<c r="B1" t="str"><f>A1</f><v>a_x000D_b &lt;&#x3042;&#12356;&gt;</v></c>',
      { value: 'a\rb <あい>', formula: '=A1' },
    ],
    [
      'a value in CDATA',
      '<c r="B1" t="inlineStr"><is><t><![CDATA[<b> & ]]></t></is></c>',
      { value: '<b> & ' },
    ],
    ['nothing at all', '<c r="B1"/>', undefined],
  ])('%s', (_, xml, cell) => expect(cellOf(xml)).toEqual(cell));

  test('without addresses stand behind one another', () => {
    const bytes = patched(BASE, (text) =>
      text.replace(
        /<sheetData>.*<\/sheetData>/,
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      ),
    );
    expect(opened(bytes).sheets[0]?.cells).toEqual(cells([[1, 2], [3]]));
    const edited = withCell(opened(bytes), 'S', 0, 1, { value: 9 });
    expect(opened(saveBook(bytes, edited))).toEqual(edited);
  });

  test('in a part whose elements have a prefix', () => {
    const bytes = patched(BASE, (text) =>
      text.replace(/<(\/?)(\w+)/g, '<$1x:$2').replace('xmlns="', 'xmlns:x="'),
    );
    const book1 = opened(bytes);
    expect(cellAt(book1, 'S', 0, 1)?.value).toBe(1);
    const edited = withSheet(
      withCell(book1, 'S', 3, 2, { value: '新', style: { bold: true } }),
      'S',
      (s) => ({
        ...s,
        merges: [{ top: 5, left: 0, bottom: 5, right: 1 }],
        freeze: { rows: 1, columns: 0 },
        conditionalFormats: [
          {
            areas: [{ top: 0, left: 0, bottom: 3, right: 0 }],
            stopIfTrue: false,
            rule: { type: 'custom', formula: '=A1>1' },
            style: { bold: true },
          },
        ],
        validations: [
          {
            areas: [{ top: 0, left: 0, bottom: 3, right: 0 }],
            rule: { type: 'list', source: 'a,b', dropDown: true },
            ignoreBlanks: true,
          },
        ],
      }),
    );
    const saved = saveBook(bytes, edited);
    expect(opened(saved)).toEqual(edited);
    expect(packageProblems(saved)).toEqual([]);
    expect(partText(saved, SHEET)).not.toMatch(
      /<(row|c|v|f|is|mergeCell|cfRule|formula|dataValidation|pane)[ >/]/,
    );
  });

  test('in UTF-16', () => {
    const text = partText(BASE, SHEET).replace('UTF-8', 'UTF-16');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const bytes = withParts(BASE, { [SHEET]: utf16 });
    expect(opened(bytes)).toEqual(opened(BASE));
    const edited = withCell(opened(bytes), 'S', 0, 1, { value: 2 });
    const saved = saveBook(bytes, edited);
    expect(opened(saved)).toEqual(edited);
    expect(partText(saved, SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  });
});

describe('formats', () => {
  const styles = 'xl/styles.xml';

  function styleOf(xf: string, more: (text: string) => string = (text) => text) {
    const text = partText(BASE, styles).replace('</cellXfs>', `${xf}</cellXfs>`);
    const bytes = withParts(BASE, {
      [styles]: more(text),
      [SHEET]: partText(BASE, SHEET).replace('r="B1"', 'r="B1" s="1"'),
    });
    return cellAt(opened(bytes), 'S', 0, 1)?.style;
  }

  test('theme colours with their tint, indexed colours, own palettes', () => {
    const fill = (color: string) => (text: string) =>
      text.replace(
        '</fills>',
        `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills>`,
      );
    const xf = '<xf numFmtId="0" fontId="0" fillId="2" borderId="0"/>';
    expect(styleOf(xf, fill('theme="4" tint="0.7999816888943144"'))).toEqual({ fillColor: '#DAE3F3' });
    expect(styleOf(xf, fill('theme="0" tint="-0.249977111117893"'))).toEqual({ fillColor: '#BFBFBF' });
    expect(styleOf(xf, fill('indexed="10"'))).toEqual({ fillColor: '#FF0000' });
    const palette = (text: string) =>
      fill('indexed="0"')(text).replace(
        '</styleSheet>',
        '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors></styleSheet>',
      );
    expect(styleOf(xf, palette)).toEqual({ fillColor: '#123456' });
  });

  test('number formats that files know by number only', () => {
    expect(styleOf('<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>')).toEqual({
      numberFormat: 'yyyy/m/d',
    });
    expect(styleOf('<xf numFmtId="57" fontId="0" fillId="0" borderId="0"/>')).toEqual({
      numberFormat: '[$-411]ge.m.d',
    });
    expect(styleOf('<xf numFmtId="38" fontId="0" fillId="0" borderId="0"/>')).toEqual({
      numberFormat: '#,##0;[Red]-#,##0',
    });
  });

  test('a format that looks like the default is none', () => {
    expect(
      styleOf(
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyFont="1"><alignment textRotation="0"/></xf>',
      ),
    ).toBeUndefined();
  });

  test('what Style cannot say stays when a cell is given another colour', () => {
    const rotated =
      '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" quotePrefix="1"><alignment textRotation="90" vertical="top"/><protection hidden="1"/></xf>';
    const text = partText(BASE, styles).replace('</cellXfs>', `${rotated}</cellXfs>`);
    const base = withParts(BASE, {
      [styles]: text,
      [SHEET]: partText(BASE, SHEET).replace('r="B1"', 'r="B1" s="1"'),
    });
    const before = opened(base);
    const cell = cellAt(before, 'S', 0, 1);
    expect(cell?.style).toEqual({ numberFormat: '0%', vertical: 'top' });
    const edited = withCell(before, 'S', 0, 1, { value: 1, style: { ...cell?.style, fillColor: '#FFF2CC' } });
    const saved = saveBook(base, edited);
    expect(opened(saved)).toEqual(edited);
    expect(partText(saved, styles)).toMatch(
      /<xf numFmtId="9" fontId="0" fillId="2" borderId="0" quotePrefix="1" applyFill="1"><alignment textRotation="90" vertical="top"\/><protection hidden="1"\/><\/xf><\/cellXfs>/,
    );
  });
});

describe('rules that look at other sheets, which Excel keeps in extensions', () => {
  const extension =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">' +
    '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
    '<x14:formula1><xm:f>一覧!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';
  const base = patched(BASE, (text) => text.replace('</worksheet>', extension));

  test('are read, stay as they are, and go when they are taken away', () => {
    const before = opened(base);
    expect(before.sheets[0]?.validations).toMatchObject([
      { rule: { type: 'list', source: '=一覧!$A$1:$A$3' }, areas: [{ left: 2, bottom: 8 }] },
    ]);
    expect(differentParts(base, saveBook(base, before))).toEqual([]);
    const added = {
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      rule: { type: 'custom', formula: '=A1>0' } as const,
      ignoreBlanks: false,
    };
    const more = withSheet(before, 'S', (s) => ({ ...s, validations: [added, ...s.validations] }));
    const saved = saveBook(base, more);
    expect(opened(saved)).toEqual(more);
    expect(partText(saved, SHEET)).toContain('<xm:f>一覧!$A$1:$A$3</xm:f>');
    const none = saveBook(
      base,
      withSheet(before, 'S', (s) => ({ ...s, validations: [] })),
    );
    expect(partText(none, SHEET)).not.toContain('extLst');
    expect(packageProblems(none)).toEqual([]);
  });
});

describe('metadata of dynamic arrays', () => {
  const spilling = withCell(opened(BASE), 'S', 4, 0, {
    value: 1,
    formula: '=SEQUENCE(2)',
    spill: { top: 4, left: 0, bottom: 5, right: 0 },
  });

  test('are used when they are there', () => {
    const first = saveBook(BASE, spilling);
    const second = saveBook(
      first,
      withCell(opened(first), 'S', 9, 0, { value: 1, formula: '=UNIQUE(A5:A6)' }),
    );
    expect(differentParts(first, second)).toEqual([SHEET]);
    expect(partText(second, SHEET)).toContain(
      '<c r="A10" cm="1"><f t="array" ref="A10">_xlfn.UNIQUE(A5:A6)</f>',
    );
  });

  test('are added to those of other kinds', () => {
    const first = saveBook(BASE, spilling);
    const others =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>' +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>' +
      '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const foreign = withParts(first, { 'xl/metadata1.xml': others });
    const saved = saveBook(
      foreign,
      withCell(opened(foreign), 'S', 9, 0, { value: 1, formula: '=UNIQUE(A5:A6)' }),
    );
    expect(partText(saved, SHEET)).toContain('<c r="A10" cm="2">');
    expect(partText(saved, 'xl/metadata1.xml')).toMatch(
      /XLRICHVALUE.*XLDAPR.*<rc t="1" v="0"\/><\/bk><bk><rc t="2" v="0"\/>/,
    );
    expect(packageProblems(saved)).toEqual([]);
  });
});

test('settings survive, in a part of their own that Excel keeps', () => {
  const settings = { 'kyodo.language': '"ja"', 改行: '"a\\nb <&>"' };
  const saved = saveBook(BASE, { ...opened(BASE), settings });
  expect(opened(saved).settings).toEqual(settings);
  expect(packageProblems(saved)).toEqual([]);
  const none = saveBook(saved, { ...opened(saved), settings: {} });
  expect(opened(none).settings).toEqual({});
});
