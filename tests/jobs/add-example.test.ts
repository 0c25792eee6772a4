import { startExcel } from '../office/start-excel';
import { addExample } from '../../src/jobs/add-example';
import { ledgerState } from '../../src/jobs/ledger-state';
import { newLedger } from '../../src/jobs/new-ledger';
import { ledgerWith, headersOf, sheetNamed, withoutColumns } from './ledger-books';

const COUNTS = { 団体: 21, 事業: 14, 会合: 114, 参加者: 415, 参加: 2764, 指標: 4, 実績: 4 };

async function counts(): Promise<Readonly<Record<string, number>>> {
  const { tables } = await ledgerState('ja');
  return Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
}

test('into an empty workbook, with the summary after the contents', async () => {
  const excel = await startExcel();
  expect(await addExample('after-work-club', 'ja')).toMatchObject({ done: true });
  expect(await counts()).toEqual(COUNTS);
  expect(excel.model.sheets.map((sheet) => sheet.name).slice(1, 4)).toEqual(['目次', '集計', '団体']);
  expect(sheetNamed(excel, '集計').value(5, 2)).toBe(2764);
});

test('into an empty ledger, in its language and into its own columns', async () => {
  const book = ledgerWith({ Participation: (sheet) => withoutColumns(sheet, ['Mode']) }, { language: 'en' });
  const excel = await startExcel({ book });
  sheetNamed(excel, 'Projects').name = 'Register';
  expect(await addExample('after-work-club', 'ja')).toMatchObject({
    done: true,
    added: { sheets: ['Summary'] },
  });
  expect(excel.model.activeSheet.name).toBe('Summary');
  expect(headersOf(excel, 'Participation').at(-1)).toBe('Mode');
  const participation = sheetNamed(excel, 'Participation');
  expect(participation.value(2764, 6)).toBe('Online');
  expect(participation.value(2765, 0)).toBeNull();
  expect(sheetNamed(excel, 'Register').value(14, 1)).toBe(15);
  expect(sheetNamed(excel, 'Summary').value(6, 2)).toBe(415);
  expect(participation.validationAt(2764, 1)?.rule.type).toBe('list');
  expect(await newLedger('ja')).toMatchObject({
    added: { tables: [], columns: [], sheets: [], completed: [] },
  });
});

test('only once', async () => {
  await startExcel();
  await addExample('after-work-club', 'ja');
  expect(await addExample('after-work-club', 'ja')).toEqual({
    done: false,
    problems: [{ code: 'ledgerHasRows', data: { table: '参加', rows: 2764 } }],
  });
});
