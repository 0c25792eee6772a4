/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { ledgerBook } from '../../src/core/ledger/ledger-book';
import { LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import { openPane, tableLines } from './open-pane';

const EMPTY_LEDGER = ['団体', '事業', '会合', '参加者', '参加', '指標', '実績'].map(
  (name) => `${name}未入力`,
);

describe('a workbook without a ledger', () => {
  test('gets one by a click: the tables are there, and the pane lists them', async () => {
    const { excel, user } = await openPane();
    await user.click(screen.getByRole('button', { name: '新しい台帳をつくる' }));
    await screen.findByText('台帳ができました（表 7 個と目次）。');
    // The pane never says that the ledger is made and that there is none.
    expect(tableLines()).toEqual(EMPTY_LEDGER);
    expect(excel.model.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['目次', '団体', '実績']),
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('gets an example by a click, with every row of it counted', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('button', { name: /^例を入れる：放課後企業クラブ/ }));
    await screen.findByText(/^例「.+」を入れました。$/);
    await waitFor(() =>
      expect(tableLines()).toEqual(expect.arrayContaining(['参加者415 行', '参加2,764 行', '会合114 行'])),
    );
    // Rows of an example do not mix with real ones: it is not offered again.
    expect(screen.queryByRole('button', { name: /^例を入れる/ })).toBeNull();
  });

  test('is left alone when a sheet stands in the way, and the pane says which', async () => {
    const { excel, user } = await openPane();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('団体');
      sheet.getRange('A1').values = [['名簿']];
      await context.sync();
    });
    const before = excel.model.sheets.map((sheet) => sheet.name);
    await user.click(screen.getByRole('button', { name: '新しい台帳をつくる' }));
    expect((await screen.findByRole('alert')).textContent).toContain('「団体」シートに別の内容があるため');
    expect(excel.model.sheets.map((sheet) => sheet.name)).toEqual(before);
    await user.click(screen.getByRole('button', { name: '閉じる' }));
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('a workbook with a ledger', () => {
  const openPaneWithLedger = () => openPane({ book: ledgerBook({ language: LEDGER_LANGUAGES.ja }) });

  test('leads to a table’s sheet, by the keyboard too', async () => {
    const { excel, user } = await openPaneWithLedger();
    screen.getByRole('button', { name: /^会合/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(excel.model.activeSheet.name).toBe('会合'));
  });

  test('counts what people typed when 更新 is pressed', async () => {
    const { user } = await openPaneWithLedger();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('団体').getDataBodyRange().getCell(0, 0).values = [['P01']];
      await context.sync();
    });
    await user.click(screen.getByRole('button', { name: '更新' }));
    await screen.findByText(/^計算し直しました/);
    await waitFor(() => expect(tableLines()[0]).toBe('団体1 行'));
  });

  test('says so when a sheet is gone, and the retry finds the one that came back', async () => {
    const { excel, user } = await openPaneWithLedger();
    await rename('会合', 'よそ');
    await user.click(screen.getByRole('button', { name: /^会合/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('台帳のシートまたは表が見つかりません');
    await rename('よそ', '会合');
    await user.click(screen.getByRole('button', { name: 'もう一度試す' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
    expect(excel.model.activeSheet.name).toBe('会合');
  });

  test('that lacks a table offers to add it', async () => {
    const { user } = await openPaneWithLedger();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('実績').delete();
      await context.sync();
    });
    await user.click(screen.getByRole('button', { name: '更新' }));
    await screen.findByText('足りない表があります：実績');
    await user.click(screen.getByRole('button', { name: '足りない表を加える' }));
    await screen.findByText('表を加えました：実績');
    await waitFor(() => expect(tableLines()).toEqual(EMPTY_LEDGER));
  });

  test('offers the other tables by group, and adds a group with what it needs', async () => {
    const { excel, user } = await openPaneWithLedger();
    await user.click(await screen.findByRole('button', { name: '目標と役割' }));
    await screen.findByText('役割');
    await user.click(screen.getByRole('button', { name: 'この表を加える：目標と役割' }));
    await screen.findByText('表を加えました：共通アジェンダ、合意、活動、役割');
    await waitFor(() => expect(tableLines()).toHaveLength(11));
    expect(screen.queryByRole('button', { name: '目標と役割' })).toBeNull();
    const contents = excel.model.sheets.find((sheet) => sheet.name === '目次');
    const lines = Array.from({ length: 24 }, (_, row) => contents?.text(row, 0) ?? '');
    expect(lines.slice(lines.indexOf('実績'), lines.indexOf('一覧') + 1)).toEqual([
      '実績',
      '共通アジェンダ',
      '合意',
      '活動',
      '役割',
      '一覧',
    ]);
  });

  test('of an older version is upgraded by a click, and the pane tells what was done', async () => {
    const book = ledgerBook({ language: LEDGER_LANGUAGES.ja });
    const { excel, user } = await openPane({ book: { ...book, settings: { 'kyodo.schema': '1' } } });
    await user.click(await screen.findByRole('button', { name: 'いまの版にする' }));
    await screen.findByText('台帳を版 1 から版 2 にしました。');
    expect(excel.model.settings.get('kyodo.schema')).toBe('2');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'いまの版にする' })).toBeNull());
  });
});

test('the pane speaks English in an English Excel, and Japanese at once when somebody asks for it', async () => {
  const { user } = await openPane({ locale: 'en-US' });
  expect(document.documentElement.lang).toBe('en');
  await user.click(screen.getByRole('button', { name: 'Create a new ledger' }));
  await screen.findByText('The ledger is ready (7 tables and a contents sheet).');
  await waitFor(() => expect(tableLines()).toHaveLength(7));
  await user.click(screen.getByRole('button', { name: 'Display language: English' }));
  await user.click(screen.getByRole('menuitemradio', { name: '日本語' }));
  await screen.findByText('台帳ができました（表 7 個と目次）。');
  expect(document.documentElement.lang).toBe('ja');
  // The ledger itself keeps the language it was made in.
  expect(tableLines()[0]).toBe('Partners未入力');
});

describe('the ribbon', () => {
  test('makes a ledger, and the pane tells about it', async () => {
    const { excel } = await openPane();
    await excel.host.fireRibbon('newLedger');
    await screen.findByText('台帳ができました（表 7 個と目次）。');
    await waitFor(() => expect(tableLines()).toEqual(EMPTY_LEDGER));
    await excel.host.fireRibbon('refresh');
    await screen.findByText(/^計算し直しました/);
  });

  test('brings the pane to the front when something went wrong', async () => {
    const shown: boolean[] = [];
    const { excel } = await openPane({ showPane: (visible) => shown.push(visible) });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('団体').getRange('A1').values = [['名簿']];
      await context.sync();
    });
    await excel.host.fireRibbon('newLedger');
    expect(shown).toEqual([true]);
    expect((await screen.findByRole('alert')).textContent).toContain('「団体」シート');
  });
});

async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}
