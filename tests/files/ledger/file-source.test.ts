import type { Book } from '../../../src/core/book/book';
import { checkLedger, checkSteps } from '../../../src/core/ledger/checks/check-ledger';
import { finish } from '../../../src/core/slices';
import { exampleBook } from '../../../src/examples/catalogue';
import { fileSource } from '../../../src/files/ledger/file-source';
import { newWorkbook } from '../../../src/files/new-workbook';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import { smallBook, withCells, withMerge } from '../../core/ledger/checks/altered-book';
import { convertOne } from '../../oracle/libreoffice';
import { opened } from '../books';

jest.setTimeout(120_000);

const FAULTS: Book = withCells(
  withMerge(
    smallBook({
      partners: [
        { partnerId: 'G01', name: '団　体', sector: 'npo' },
        { partnerId: 'Ｇ０１', name: '（株）丸', sector: 'unknown', url: 'nowhere' },
        { partnerId: null, name: 'ﾙﾙｻｽ', sector: 'npo' },
      ],
      projects: [
        {
          projectId: 'P01',
          number: 1,
          name: '事業',
          status: 'active',
          leadPartnerId: 'G99',
          startsOn: '令和3年4月1日',
        },
      ],
    }),
    '団体',
    { top: 2, left: 1, bottom: 3, right: 1 },
  ),
  {
    '事業!B2': { value: null, formula: '=1+1' },
    '事業!C2': { value: { error: '#N/A' }, formula: '=NA()' },
    '団体!C4': { value: 'npo', formula: '="npo"' },
  },
);

/** Expects a file to be checked like the workbook in it. */
function expectSameCheck(bytes: Uint8Array): void {
  const read = fileSource(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  const check = finish(checkSteps(read.value.source, ALL_LEDGER_LANGUAGES));
  expect(check).toEqual(checkLedger(opened(bytes), ALL_LEDGER_LANGUAGES));
}

describe('a file is checked like the workbook in it', () => {
  test('the example', () => {
    const book = exampleBook('after-work-club', 'ja');
    if (!book.ok) throw new Error(book.reason.code);
    expectSameCheck(newWorkbook(book.value));
  });

  test('a ledger with faults of many kinds, and the same through LibreOffice', async () => {
    const bytes = newWorkbook(FAULTS);
    expect(checkLedger(opened(bytes), ALL_LEDGER_LANGUAGES)?.findings.length).toBeGreaterThan(8);
    expectSameCheck(bytes);
    expectSameCheck(await convertOne(bytes, 'xlsx', 'xlsx'));
  });

  test('days that count from 1904', () => {
    expectSameCheck(newWorkbook({ ...FAULTS, date1904: true }));
  });
});

test('what is no workbook is refused', () => {
  expect(fileSource(new Uint8Array([1, 2, 3]))).toMatchObject({ reason: { code: 'fileNotWorkbook' } });
});
