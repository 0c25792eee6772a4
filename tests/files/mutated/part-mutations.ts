import { strToU8 } from 'fflate';
import { asFile, BASE_PARTS } from './base-file';
import type { Random } from './random';
import type { Mutation } from './zip-mutations';

type Change = (xml: string, random: Random) => string | Uint8Array;

const XML = Object.keys(BASE_PARTS).filter((path) => !path.endsWith('.bin'));
const SHEETS = XML.filter((path) => /worksheets\/sheet/.test(path));
const TABLES = XML.filter((path) => /tables\/table/.test(path));
const RELATIONSHIPS = XML.filter((path) => path.endsWith('.rels'));

const NUMBERS = [
  '-1',
  '0',
  '1e999',
  'NaN',
  '',
  ' ',
  '4294967296',
  '99999999999999999999',
  '-0',
  '1.5',
  '0x10',
  '１',
  'Infinity',
  '1048577',
  '16385',
];
const REFERENCES = [
  'A0',
  'XFE1',
  'A1048577',
  'ZZZZZZ9',
  '1A',
  'A',
  '1',
  '',
  'A1:',
  ':',
  'A1:XFD1048576',
  'B2:A1',
  '$A$1',
  'a1',
  'A-1',
  'A1:A1:A1',
  'R1C1',
  'あ1',
];
const WORDS = [
  '',
  '\u0000',
  '&',
  '<',
  ']]>',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '&nbsp;',
  '_x0000_',
  '_xFFFF_',
  '\ufffe',
  '"',
  "'",
  'A'.repeat(40_000),
  '😀',
  '../../../etc/passwd',
  'http://127.0.0.1/',
];

/** A part of some kind, changed. */
function inParts(paths: readonly string[], change: Change): Mutation {
  return (random) => {
    const path = random.pick(paths);
    return asFile({ ...BASE_PARTS, [path]: change(BASE_PARTS[path] ?? '', random) });
  };
}

/** One of the places that a pattern finds, replaced. */
function one(xml: string, pattern: RegExp, random: Random, by: string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml + by;
  const match = random.pick(found);
  return xml.slice(0, match.index) + by + xml.slice(match.index + match[0].length);
}

function laughs(depth: number): string {
  const entities = Array.from({ length: depth }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
  return `<!DOCTYPE x [<!ENTITY l0 "ha">${entities.join('')}]>`;
}

const rowsOf = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i + 1)).join('');

/** Mutations of what is in the parts. */
export const PART_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'letters left out': inParts(XML, (xml, random) => {
    const at = random.below(xml.length);
    return xml.slice(0, at) + xml.slice(at + 1 + random.below(30));
  }),
  'letters put in': inParts(XML, (xml, random) => {
    const at = random.below(xml.length);
    return (
      xml.slice(0, at) +
      random.pick([...WORDS, ...NUMBERS, '<a>', '</a>', '/>', '<!--', '<![CDATA[', '<?x']) +
      xml.slice(at)
    );
  }),
  'a part cut short': inParts(XML, (xml, random) => xml.slice(0, random.below(xml.length))),
  'a tag left out': inParts(XML, (xml, random) => one(xml, /<[^>]*>/g, random, '')),
  'a tag twice': inParts(XML, (xml, random) => {
    const tag = random.pick([...xml.matchAll(/<[^>]*>/g)])[0];
    return xml.replace(tag, () => tag + tag);
  }),
  'two tags exchanged': inParts(XML, (xml, random) => {
    const tags = [...xml.matchAll(/<[^?>]*>/g)].map(([tag]) => tag);
    const [a, b] = [random.pick(tags), random.pick(tags)];
    return xml
      .replace(a, () => '\u0001')
      .replace(b, () => a)
      .replace('\u0001', () => b);
  }),
  'an absurd attribute': inParts(XML, (xml, random) =>
    one(xml, /"[^"]*"/g, random, `"${random.pick([...NUMBERS, ...REFERENCES, ...WORDS]).replace(/"/g, '')}"`),
  ),
  'an attribute twice': inParts(XML, (xml, random) => {
    const attribute = random.pick([...xml.matchAll(/ [\w:]+="[^"]*"/g)])[0];
    return xml.replace(attribute, () => attribute + attribute);
  }),
  'an absurd value': inParts(SHEETS, (xml, random) =>
    one(xml, /<v>[^<]*<\/v>/g, random, `<v>${random.pick([...NUMBERS, ...WORDS])}</v>`),
  ),
  'a text that is not in the table': inParts(SHEETS, (xml, random) =>
    one(
      xml,
      /t="(s|str|inlineStr|b|e|d)"><v>/g,
      random,
      `t="s"><v>${random.pick(['12', '-1', '99999999', '4294967295', '1.5'])}`,
    ),
  ),
  'an absurd address': inParts(SHEETS, (xml, random) =>
    one(xml, / r="[A-Z]+\d+"/g, random, ` r="${random.pick(REFERENCES)}"`),
  ),
  'an absurd row': inParts(SHEETS, (xml, random) =>
    one(xml, /<row r="\d+"/g, random, `<row r="${random.pick(NUMBERS)}"`),
  ),
  'another type of cell': inParts(SHEETS, (xml, random) =>
    one(
      xml,
      / t="\w+"/g,
      random,
      ` t="${random.pick(['s', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'x', ''])}"`,
    ),
  ),
  'an absurd table': inParts(TABLES, (xml, random) =>
    one(xml, /ref="[^"]*"/g, random, `ref="${random.pick(REFERENCES)}"`),
  ),
  'tables over each other': () =>
    asFile({
      ...BASE_PARTS,
      'xl/worksheets/_rels/sheet1.xml.rels': (
        BASE_PARTS['xl/worksheets/_rels/sheet1.xml.rels'] ?? ''
      ).replace(
        '</Relationships>',
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>',
      ),
    }),
  'another column count': inParts(TABLES, (xml, random) =>
    xml.replace(
      '</tableColumns>',
      `${'<tableColumn id="9" name="x"/>'.repeat(random.pick([2, 100, 16_384]))}</tableColumns>`,
    ),
  ),
  'a table without columns': inParts(TABLES, (xml) => xml.replace(/<tableColumn .*\/>/, '')),
  'a merge over everything': inParts(SHEETS, (xml, random) =>
    xml.replace(
      '<tableParts',
      () =>
        `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1 + random.below(3000))}</mergeCells><tableParts`,
    ),
  ),
  'columns over everything': inParts(SHEETS, (xml, random) =>
    xml.replace(
      '<sheetData>',
      () =>
        `<cols>${'<col min="1" max="16384" hidden="1" width="9"/>'.repeat(1 + random.below(3000))}</cols><sheetData>`,
    ),
  ),
  'a relationship that leads elsewhere': inParts(RELATIONSHIPS, (xml, random) =>
    one(
      xml,
      /Target="[^"]*"/g,
      random,
      `Target="${random.pick(['', '/', '..', '../../../../x.xml', 'nothing.xml', 'sheet1.xml', '../workbook.xml', '%zz', 'file:///etc/passwd', 'http://127.0.0.1/x.xml', 'xl/workbook.xml', 'worksheets/sheet1.xml'])}"`,
    ),
  ),
  'a relationship of another type': inParts(RELATIONSHIPS, (xml, random) =>
    one(
      xml,
      /Type="[^"]*"/g,
      random,
      `Type="${random.pick(['', 'x', '/worksheet', '/table', '/sharedStrings', '/styles', '/officeDocument', '/chartsheet'])}"`,
    ),
  ),
  'a relationship outside': inParts(RELATIONSHIPS, (xml, random) =>
    one(xml, /Target=/g, random, 'TargetMode="External" Target='),
  ),
  'relationships without number': inParts(RELATIONSHIPS, (xml) => {
    const [first = ''] = /<Relationship .*?\/>/.exec(xml) ?? [];
    return xml.replace('</Relationships>', () => `${first.repeat(5000)}</Relationships>`);
  }),
  'a document type': inParts(XML, (xml, random) => {
    const type = random.pick([
      laughs(9),
      '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
      '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/">%p;]>',
      '<!doctype x>',
      '<!ELEMENT x ANY>',
    ]);
    return random.below(2) ? xml.replace('?>', () => `?>${type}`) : one(xml, />/g, random, `>${type}&l9;`);
  }),
  'depth without end': inParts(XML, (xml, random) =>
    one(xml, />(?=<)/g, random, `>${'<a>'.repeat(random.pick([200, 300, 100_000]))}`),
  ),
  'a tag with attributes without number': inParts(XML, (xml, random) =>
    one(xml, /\/?>/g, random, ` ${rowsOf(random.pick([500, 20_000]), (n) => `a${n}="" `)}/>`),
  ),
  'another encoding': inParts(XML, (xml, random) => {
    const wide = (order: 0 | 1): Uint8Array =>
      Uint8Array.from(
        [...xml].flatMap((letter) => {
          const code = letter.charCodeAt(0);
          return order ? [code >> 8, code & 255] : [code & 255, code >> 8];
        }),
      );
    const narrow = Uint8Array.from(xml, (letter) => letter.charCodeAt(0) & 255);
    return random.pick([
      Uint8Array.from([0xff, 0xfe, ...wide(0)]),
      Uint8Array.from([0xfe, 0xff, ...wide(1)]),
      wide(0),
      wide(1).slice(1),
      narrow,
      strToU8(`\ufeff\ufeff${xml}`),
      strToU8(xml.replace('UTF-8', 'Shift_JIS')),
      Uint8Array.from([0, 0, 0xfe, 0xff, ...strToU8(xml)]),
    ]);
  }),
  'bytes that are no letters': inParts(XML, (xml, random) => {
    const bytes = strToU8(xml);
    const at = random.below(bytes.length);
    return bytes.fill(random.pick([0, 0x80, 0xc0, 0xff, 0xed, 1]), at, at + 1 + random.below(4));
  }),
  'rows out of order': inParts(SHEETS, (xml) => {
    const rows = [...xml.matchAll(/<row .*?<\/row>/g)].map(([row]) => row);
    return xml.replace(
      /<sheetData>.*<\/sheetData>/,
      () => `<sheetData>${[...rows].reverse().join('')}</sheetData>`,
    );
  }),
  'rows twice': inParts(SHEETS, (xml, random) => {
    const row = random.pick([...xml.matchAll(/<row .*?<\/row>/g)])[0];
    return xml.replace(row, () => row.repeat(2 + random.below(2000)));
  }),
  'rows without number': inParts(SHEETS, (xml, random) => {
    const rows = rowsOf(
      random.pick([2_000, 20_000]),
      () => '<row><c t="e"><v>#N/A</v></c><c t="str"><v>x</v></c></row>',
    );
    return xml.replace('</sheetData>', () => `${rows}</sheetData>`);
  }),
  'a cell without end': inParts(SHEETS, (xml, random) =>
    one(xml, /<v>/g, random, `<v>${'x'.repeat(random.pick([40_000, 2_000_000]))}`),
  ),
  'a formula that is none': inParts(SHEETS, (xml, random) =>
    one(
      xml,
      /<f[^>]*>[^<]*<\/f>/g,
      random,
      `<f>${random.pick(['(', '"', "'", '((('.repeat(3000), 'A1:', '[', '[@', '#REF!', '1+'.repeat(10_000), '\u0007'])}</f>`,
    ),
  ),
  'a shared formula of nobody': inParts(SHEETS, (xml, random) =>
    one(xml, /<f t="shared"[^>]*\/>/g, random, `<f t="shared" si="${random.pick(NUMBERS)}"/>`),
  ),
  'another content type': inParts(['[Content_Types].xml'], (xml, random) =>
    xml.replace(
      /[^"]*sheet\.main\+xml/,
      random.pick([
        '',
        'text/html',
        'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'x'.repeat(5000),
      ]),
    ),
  ),
};
