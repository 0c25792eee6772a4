import fc from 'fast-check';
import { parseArea } from '../../src/core/book/area';
import type { Book } from '../../src/core/book/book';
import { checkLedger } from '../../src/core/ledger/checks/check-ledger';
import type { Finding } from '../../src/core/ledger/checks/finding';
import { checkThisLedger } from '../../src/jobs/check-ledger';
import { fixFindings, undoFixes } from '../../src/jobs/fix-findings';
import { ALL_LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import { places, smallBook, withCells, withSheet } from '../core/ledger/checks/altered-book';
import { DATA_LEDGERS } from '../core/ledger/checks/data-ledgers';
import { APRIL_2021, held, partners } from '../core/ledger/checks/few-rows';
import { INDICATOR_LEDGERS } from '../core/ledger/checks/indicator-ledgers';
import { plantFaults } from '../core/ledger/checks/planted-faults';
import { richBook } from '../core/ledger/checks/rich-ledger';
import { cellOf, smallLedgers } from '../core/ledger/checks/small-ledger';
import { SPELLING_LEDGERS } from '../core/ledger/checks/spelling-ledgers';
import type { RunningExcel } from '../office/running-excel';
import { startExcel } from '../office/start-excel';
import { PROTECTED, sheetNamed } from './ledger-books';
import { plainBook } from './plain-book';

const FIXABLE = smallLedgers([...DATA_LEDGERS, ...SPELLING_LEDGERS, ...INDICATOR_LEDGERS]).filter(
  ({ fix }) => fix !== undefined,
);

async function check(): Promise<readonly Finding[]> {
  const result = await checkThisLedger({ progress: () => undefined, stopped: () => false });
  if (result.end !== 'checked') throw new Error('No ledger');
  return result.check.findings;
}

function cellAt(excel: RunningExcel, place: string) {
  const [sheet = '', address = ''] = place.split('!');
  const area = parseArea(address);
  if (!area) throw new Error(`No cell ${place}`);
  const found = sheetNamed(excel, sheet);
  return {
    value: found.value(area.top, area.left),
    format: found.style(area.top, area.left).numberFormat ?? 'General',
    text: found.text(area.top, area.left),
  };
}

test.each(FIXABLE)(
  '$check $cell: the fix puts it right, and undo puts it back',
  async ({ wrong, cell, fix }) => {
    const book = smallBook(wrong);
    const excel = await startExcel({ book });
    const before = plainBook(excel.saveBook());
    const findings = await check();
    const fixed = await fixFindings(findings);
    if (!fixed.done) throw new Error('The fix was declined');
    expect(fixed).toMatchObject({ skipped: 0, undo: [expect.anything()] });
    expect(cellAt(excel, cell).value).toEqual(fix);
    expect(await check()).toEqual([]);
    expect(await undoFixes(fixed.undo)).toMatchObject({ done: true, skipped: 0 });
    expect(plainBook(excel.saveBook())).toEqual(before);
  },
);

test('500 faults: what has a fix is put right at once, and taken back at once', async () => {
  const { book } = plantFaults(richBook('ja'), 5);
  const excel = await startExcel({ book });
  const before = plainBook(excel.saveBook());
  const findings = await check();
  const fixable = findings.filter(({ fix }) => fix);
  const fixed = await fixFindings(fixable);
  if (!fixed.done) throw new Error('The fix was declined');
  expect([fixed.undo.length, fixed.skipped]).toEqual([fixable.length, 0]);
  const after = await check();
  const mended = new Set(places(fixable));
  expect(places(after).filter((place) => mended.has(place))).toEqual([]);
  expect(after.filter(({ fix }) => fix)).toEqual([]);
  expect(await undoFixes(fixed.undo)).toMatchObject({ done: true, skipped: 0 });
  expect(plainBook(excel.saveBook())).toEqual(before);
}, 120_000);

test('a cell that changed after the check is left alone, and so is one that became a formula', async () => {
  const rows = partners(
    { name: ' 一 ' },
    { partnerId: 'G02', name: ' 二 ' },
    { partnerId: 'G03', name: ' 三 ' },
  );
  const excel = await startExcel({ book: smallBook(rows) });
  const findings = await check();
  const [first, second] = findings.map(({ address }) => address);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('団体');
    sheet.getRange(first ?? '').values = [['別の名前']];
    sheet.getRange(second ?? '').formulas = [['=" 二 "']];
    await context.sync();
  });
  expect(await fixFindings(findings)).toMatchObject({ done: true, skipped: 2, undo: [{ next: ' 三 ' }] });
  expect(cellAt(excel, `団体!${first}`).value).toBe('別の名前');
  expect(cellAt(excel, `団体!${second}`).value).toBe(' 二 ');
});

test('undo leaves alone what somebody wrote after the fix', async () => {
  const excel = await startExcel({ book: smallBook(partners({ name: ' 一 ' })) });
  const fixed = await fixFindings(await check());
  if (!fixed.done) throw new Error('The fix was declined');
  const cell = cellOf('partners.name 2');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('団体').getRange(cell.split('!')[1] ?? '').values = [['新']];
    await context.sync();
  });
  expect(await undoFixes(fixed.undo)).toMatchObject({ done: true, skipped: 1, undo: [] });
  expect(cellAt(excel, cell).value).toBe('新');
});

test('a number in a cell for texts becomes a number, a day in a cell without a format is shown as one', async () => {
  const cell = cellOf('sessions.heldOn 2');
  for (const numberFormat of ['@', 'General']) {
    const style = numberFormat === 'General' ? {} : { numberFormat };
    const book = withCells(smallBook(held('令和3年4月1日')), { [cell]: { style } });
    const excel = await startExcel({ book });
    const fixed = await fixFindings(await check());
    expect(cellAt(excel, cell)).toEqual({ value: APRIL_2021, format: 'yyyy-mm-dd', text: '2021-04-01' });
    if (fixed.done) await undoFixes(fixed.undo);
    expect(cellAt(excel, cell)).toEqual({
      value: '令和3年4月1日',
      format: numberFormat,
      text: '令和3年4月1日',
    });
    excel.close();
  }
});

test('on a protected sheet nothing is fixed, and the sheet is named', async () => {
  const book = withSheet(smallBook(partners({ name: ' 一 ' })), '団体', () => ({ protection: PROTECTED }));
  const excel = await startExcel({ book });
  const before = plainBook(excel.saveBook());
  expect(await fixFindings(await check())).toEqual({
    done: false,
    problems: [{ code: 'sheetProtected', data: { sheet: '団体' } }],
  });
  expect(plainBook(excel.saveBook())).toEqual(before);
});

test('whichever findings are fixed: those are gone, no new ones have a fix, and undo is exact', async () => {
  const { book } = plantFaults(richBook('ja'), 11);
  const excel = await startExcel({ book });
  const findings = (await check()).filter(({ fix }) => fix);
  const before = plainBook(excel.saveBook());
  const asBook = (): Book => excel.saveBook();
  await fc.assert(
    fc.asyncProperty(fc.subarray([...findings], { maxLength: 40 }), async (chosen) => {
      const fixed = await fixFindings(chosen);
      if (!fixed.done) throw new Error('The fix was declined');
      const again = await fixFindings(chosen);
      expect(again).toMatchObject({ undo: [], skipped: chosen.length });
      const left = checkLedger(asBook(), ALL_LEDGER_LANGUAGES)?.findings ?? [];
      const mended = new Set(places(chosen));
      const known = new Set(places(findings));
      expect(places(left).filter((place) => mended.has(place))).toEqual([]);
      expect(places(left.filter(({ fix }) => fix)).filter((place) => !known.has(place))).toEqual([]);
      await undoFixes(fixed.undo);
    }),
    { numRuns: 12 },
  );
  expect(plainBook(excel.saveBook())).toEqual(before);
}, 180_000);
