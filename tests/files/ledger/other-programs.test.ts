import { cellProblems } from '../../../src/core/ledger/columnar/cell-problems';
import { parseArea } from '../../../src/core/book/area';
import { newWorkbook } from '../../../src/files/new-workbook';
import { smallBook, withMerge } from '../../core/ledger/checks/altered-book';
import { partText, withParts } from '../package-parts';
import { expectSameAsBook } from './same-as-book';
import { address, changed, column, ROWS, sheetPart, SMALL, table, TEXTS } from './small-file';

jest.setTimeout(120_000);

describe('reads what other programs write', () => {
  const inline = (xml: string): string =>
    xml.replace(
      /<c r="A2"[^>]*>.*?<\/c>/,
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">G9 </t></is></c>',
    );

  test.each([
    ['texts in their cells', inline, 'G9 '],
    [
      'texts of several fonts',
      (xml: string) =>
        xml.replace(
          /<c r="A2"[^>]*>.*?<\/c>/,
          '<c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>G</t></r><r><t>&#x39;</t></r><rPh sb="0" eb="1"><t>ジー</t></rPh></is></c>',
        ),
      'G9',
    ],
    [
      'escapes, entities, line ends and CDATA',
      (xml: string) =>
        xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c t="str" r="A2"><v>a_x000A_&lt;<![CDATA[</c>]]></v></c>'),
      'a\n<</c>',
    ],
    [
      'comments, extensions and spaces between',
      (xml: string) =>
        xml.replace(
          /<c r="A2"[^>]*>.*?<\/c>/,
          "<!-- <c> --> <c r = 'A2'\n t='str' ><f>1</f ><v>x</v ><extLst><ext><a/></ext></extLst></c>",
        ),
      'x',
    ],
    [
      'a number where an id stands',
      (xml: string) => xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2"><v>1e3</v></c>'),
      1000,
    ],
  ])('%s', (_, change, value) => {
    const bytes = changed(SMALL, '団体', change);
    expectSameAsBook(bytes);
    expect(column(table(bytes, 'partners'), 'partnerId')).toEqual([value, 'G02']);
  });

  test('rows and cells without addresses', () => {
    const bytes = changed(SMALL, '実績', (xml) => xml.replace(/<row r="\d+"/g, '<row'));
    expectSameAsBook(bytes);
    const partners = changed(SMALL, '団体', (xml) => {
      const start = xml.indexOf('<row r="2"');
      return xml.slice(0, start) + xml.slice(start).replace(/ r="[A-C][23]"/g, '');
    });
    expectSameAsBook(partners);
  });

  test('readings of Japanese texts are no part of them', () => {
    const text = partText(SMALL, TEXTS).replace(
      '<t>見本町</t>',
      '<t>見本町</t><rPh sb="0" eb="2"><t>ミホン</t></rPh><phoneticPr fontId="1"/>',
    );
    const bytes = withParts(SMALL, { [TEXTS]: text });
    expectSameAsBook(bytes);
    expect(column(table(bytes, 'partners'), 'name')[0]).toBe('見本町');
  });

  test('elements with prefixes, and UTF-16', () => {
    const path = sheetPart(SMALL, '団体');
    const prefixed = partText(SMALL, path)
      .replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    expectSameAsBook(withParts(SMALL, { [path]: prefixed }));
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(partText(SMALL, path), (c) => c.charCodeAt(0)).buffer),
    ]);
    expectSameAsBook(withParts(SMALL, { [path]: wide }));
    const texts = partText(SMALL, TEXTS)
      .replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    expectSameAsBook(withParts(SMALL, { [TEXTS]: texts, [path]: `\ufeff${partText(SMALL, path)}` }));
  });

  test('values under merged cells, which nobody sees, are kept aside', () => {
    const area = parseArea(`${address('measurements.value 2')}:${address('measurements.numerator 3')}`);
    if (!area) throw new Error('No area');
    const book = withMerge(smallBook(ROWS), '実績', area);
    const measurements = table(newWorkbook(book), 'measurements');
    expect(column(measurements, 'value')).toEqual([0, null, null]);
    expect([...cellProblems(measurements)]).toMatchObject([
      { kind: 'covered', address: address('measurements.value 3'), raw: 12.5 },
    ]);
  });
});
