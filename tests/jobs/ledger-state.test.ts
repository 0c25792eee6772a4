import { startExcel } from '../office/start-excel';
import { ledgerState } from '../../src/jobs/ledger-state';
import { refresh } from '../../src/jobs/refresh';
import { showSheet } from '../../src/jobs/show-sheet';
import { bookOf, sheetOf } from '../sheets/sheet-books';
import { ledgerWith, sheetNamed } from './ledger-books';

test('a workbook without a ledger has no tables, and lacks all of them by name', async () => {
  await startExcel({ book: bookOf([sheetOf('メモ', [['x']])]) });
  expect(await ledgerState('en')).toEqual({
    tables: [],
    missing: [
      'Partners',
      'Projects',
      'Sessions',
      'Participants',
      'Participation',
      'Indicators',
      'Measurements',
    ],
    outdated: false,
  });
});

test('rows that were begun count, blank rows do not, wherever they are', async () => {
  const rows = {
    partners: [{ partnerId: 'G1' }, {}, { name: '番号はまだ' }, {}, { partnerId: 'G2' }],
    projects: [{}],
  };
  const excel = await startExcel({ book: ledgerWith({ 会合: () => undefined }, { rows }) });
  sheetNamed(excel, '団体').name = '相手先';
  const state = await ledgerState('ja');
  expect(state.tables.slice(0, 2)).toEqual([
    { id: 'partners', name: '団体', sheet: '相手先', rows: 3 },
    { id: 'projects', name: '事業', sheet: '事業', rows: 0 },
  ]);
  expect(state.missing).toEqual(['会合']);
});

test('refreshing calculates again and changes no cell', async () => {
  const excel = await startExcel({ book: ledgerWith({}, { rows: { partners: [{ partnerId: 'G1' }] } }) });
  const before = sheetNamed(excel, '団体').value(1, 0);
  expect((await refresh('ja', new Date(2026, 3, 1))).tables[0]?.rows).toBe(1);
  expect(sheetNamed(excel, '団体').value(1, 0)).toBe(before);
});

test('a sheet is brought to the front; one that is not there is Excel’s error', async () => {
  const excel = await startExcel({ book: ledgerWith({}) });
  await showSheet('参加');
  expect(excel.model.activeSheet.name).toBe('参加');
  await expect(showSheet('なし')).rejects.toMatchObject({ code: 'ItemNotFound' });
});
