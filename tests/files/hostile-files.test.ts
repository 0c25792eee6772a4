import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { newWorkbook } from '../../src/files/new-workbook';
import { openBook } from '../../src/files/open-book';
import { FILE_LIMITS } from '../../src/files/zip/limits';
import { LANGUAGES } from '../../src/words/language';
import { reasonSentence } from '../../src/words/reason-sentence';
import { foreignWorkbook } from '../oracle/foreign-workbook';
import { convertOne } from '../oracle/libreoffice';
import { book, cells, sheet } from './books';
import { partText, withParts } from './package-parts';

jest.setTimeout(180_000);

const GOOD = newWorkbook(
  book([
    sheet('S', {
      cells: cells([
        ['団体', 1],
        ['防府市', 2],
      ]),
    }),
  ]),
);

/** Code of the reason why a file is refused, "opened" when it is not; each has a sentence in both languages. */
function verdict(bytes: Uint8Array, limits = FILE_LIMITS): string {
  const outcome = openBook(bytes, limits);
  if (outcome.ok) return 'opened';
  for (const language of LANGUAGES) expect(reasonSentence(outcome.reason, language)).toMatch(/[。.]$/);
  return outcome.reason.code;
}

describe('what is no workbook is refused by what it is', () => {
  test('nothing, text, pictures, random bytes', () => {
    expect(verdict(new Uint8Array(0))).toBe('fileEmpty');
    expect(verdict(strToU8('団体,人数\n防府市,12\n'))).toBe('fileNotWorkbook');
    expect(verdict(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe('fileNotWorkbook');
  });

  test('an old .xls and an .ods, made by LibreOffice', async () => {
    const foreign = await foreignWorkbook();
    expect(verdict(await convertOne(foreign, 'xlsx', 'xls'))).toBe('fileOldFormat');
    const ods = openBook(await convertOne(foreign, 'xlsx', 'ods'));
    expect(ods).toMatchObject({
      ok: false,
      reason: { code: 'fileNoWorkbook', data: { found: 'openDocument' } },
    });
  });

  test('a workbook behind a password', () => {
    // The directory of the compound file that Office wraps around an encrypted package.
    const file = new Uint8Array(4096);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...'EncryptedPackage'].forEach((c, i) => (file[1024 + 2 * i] = c.charCodeAt(0)));
    expect(verdict(file)).toBe('fileEncrypted');
  });

  test('a document and a presentation', () => {
    const typed = (type: string): Uint8Array =>
      withParts(GOOD, {
        '[Content_Types].xml': partText(GOOD, '[Content_Types].xml').replace(/[^"]*sheet\.main\+xml/, type),
      });
    const office = 'application/vnd.openxmlformats-officedocument';
    expect(openBook(typed(`${office}.wordprocessingml.document.main+xml`))).toMatchObject({
      reason: { code: 'fileNoWorkbook', data: { found: 'document' } },
    });
    expect(openBook(typed(`${office}.presentationml.presentation.main+xml`))).toMatchObject({
      reason: { code: 'fileNoWorkbook', data: { found: 'presentation' } },
    });
  });

  test('an archive of something else, a binary workbook', () => {
    expect(verdict(zipSync({ 'readme.txt': strToU8('hello') }))).toBe('fileNoWorkbook');
    const binary = partText(GOOD, '[Content_Types].xml').replace(
      'sheet.main+xml',
      'sheet.binary.macroEnabled.main',
    );
    expect(verdict(withParts(GOOD, { '[Content_Types].xml': binary }))).toBe('fileBinaryWorkbook');
  });
});

describe('what is damaged is refused, never half read', () => {
  test('a file cut short anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: GOOD.length - 1 }), (length) => {
        expect(verdict(GOOD.slice(0, length))).toMatch(/^file(Damaged|NotWorkbook)$/);
      }),
      { numRuns: 100 },
    );
  });

  test('a file with bytes turned around is refused or still says the same', () => {
    const text = JSON.stringify(openBook(GOOD));
    fc.assert(
      fc.property(fc.nat(GOOD.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = GOOD.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const outcome = openBook(bytes);
        if (outcome.ok) expect(JSON.stringify(outcome)).toBe(text);
        else expect(outcome.reason.code).toMatch(/^file/);
      }),
      { numRuns: 300 },
    );
  });

  test('random bytes behind the mark of a zip', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(verdict(new Uint8Array([0x50, 0x4b, 3, 4, ...noise]))).toBe('fileDamaged');
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a tag that does not end', (xml: string) => xml.replace('</sheetData>', '')],
    ['tags crossed', (xml: string) => xml.replace('</row>', '</c>')],
    ['an entity nobody declared', (xml: string) => xml.replace('<v>1</v>', '<v>&boom;</v>')],
    ['a cell outside the sheet', (xml: string) => xml.replace('r="A1"', 'r="ZZZZ1"')],
    ['a text that is not in the table', (xml: string) => xml.replace('<v>0</v>', '<v>99</v>')],
    ['a number that is none', (xml: string) => xml.replace('<v>1</v>', '<v>one</v>')],
    ['two roots', (xml: string) => `${xml}<more/>`],
    ['depth without end', (xml: string) => xml.replace('<sheetData>', `${'<a>'.repeat(100_000)}<sheetData>`)],
  ])('a sheet with %s', (_, change) => {
    const path = 'xl/worksheets/sheet1.xml';
    const outcome = openBook(withParts(GOOD, { [path]: change(partText(GOOD, path)) }));
    expect(outcome).toMatchObject({ ok: false, reason: { code: 'fileDamaged', data: { part: path } } });
  });
});

describe('what would exhaust the machine is refused before it is read', () => {
  test('a part that swells a thousandfold', () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': [new Uint8Array(30 * 1024 * 1024), { level: 9 }] });
    expect(bomb.length).toBeLessThan(100 * 1024);
    expect(verdict(bomb)).toBe('fileInflatesTooMuch');
  });

  test('a part that is larger than both of its records say', () => {
    const lying = GOOD.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(verdict(lying)).toBe('fileDamaged');
  });

  test('parts that are each small but together too large', () => {
    const limits = { ...FILE_LIMITS, totalBytes: 10_000 };
    expect(verdict(GOOD, limits)).toBe('opened');
    const parts = Object.fromEntries([...'abcdef'].map((c) => [`xl/media/${c}.bin`, c.repeat(3000)]));
    expect(verdict(withParts(GOOD, parts), limits)).toBe('fileInflatesTooMuch');
  });

  test('more parts than any workbook has', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`p${i}`, new Uint8Array(0)])),
      { level: 0 },
    );
    expect(verdict(many)).toBe('fileTooManyParts');
  });

  test('entries that share their bytes', () => {
    const two = zipSync({ 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>') }, { level: 0 });
    const view = new DataView(two.buffer);
    let central = 0;
    for (let at = 0; at < two.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) central = at;
    view.setUint32(central + 42, 0, true);
    expect(verdict(two)).toBe('fileDamaged');
  });

  test('a file larger than the limit', () => {
    expect(verdict(GOOD, { ...FILE_LIMITS, fileBytes: 1000 })).toBe('fileTooLarge');
  });
});

describe('what would read other files is refused', () => {
  const xxe = '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

  test.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/styles.xml',
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/theme/theme1.xml',
  ])('a document type in %s', (path) => {
    for (const declaration of [xxe, laughs]) {
      const text = partText(GOOD, path).replace(/\?>\s*/, `?>${declaration}`);
      expect(verdict(withParts(GOOD, { [path]: text }))).toBe('fileHasDtd');
    }
  });
});

describe('what is opened with a word of caution', () => {
  const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  function related(type: string, target: string, body: string): Uint8Array {
    const path = 'xl/_rels/workbook.xml.rels';
    const text = partText(GOOD, path).replace(
      '</Relationships>',
      `<Relationship Id="rId77" Type="${type}" Target="${target}"/></Relationships>`,
    );
    return withParts(GOOD, { [path]: text, [`xl/${target}`]: body });
  }

  test('macros are not run, links are not followed', () => {
    const macros = openBook(
      related('http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin', 'VBA'),
    );
    expect(macros).toMatchObject({ ok: true, value: { notes: [{ code: 'fileMacrosNotRun' }] } });
    const links = openBook(
      related(`${RELATIONSHIPS}/externalLink`, 'externalLinks/externalLink1.xml', '<externalLink/>'),
    );
    expect(links).toMatchObject({
      ok: true,
      value: { notes: [{ code: 'fileLinksNotFollowed', data: { count: 1 } }] },
    });
  });
});
