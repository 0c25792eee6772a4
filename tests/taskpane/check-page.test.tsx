/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { smallBook } from '../core/ledger/checks/altered-book';
import { partners } from '../core/ledger/checks/few-rows';
import { plantFaults } from '../core/ledger/checks/planted-faults';
import { richBook } from '../core/ledger/checks/rich-ledger';
import { openPane } from './open-pane';

const SPACED = partners(
  { name: ' 一会 ' },
  { partnerId: 'G02', name: ' 二会 ' },
  { partnerId: 'G02', name: '三会' },
);

const name = (row: number): string => `団体!B${row}`;

/** A button that can be pressed: while a job is at work, those that would start another one cannot. */
async function ready(options: { readonly name: string }): Promise<HTMLElement> {
  const button = await screen.findByRole('button', options);
  await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
  return button;
}

async function press(user: UserEvent, options: { readonly name: string }): Promise<void> {
  await user.click(await ready(options));
}

test('from the ribbon: the pane comes to the front, checks, and lists what to put right by kind', async () => {
  const shown: boolean[] = [];
  const { excel } = await openPane({ book: smallBook(SPACED), showPane: (visible) => shown.push(visible) });
  await excel.host.fireRibbon('checkLedger');
  expect(shown).toEqual([true]);
  await screen.findByText(/^直すところが 3 件あります（表 \d+、行 3）。/);
  expect(screen.getByRole('tab', { name: '点検', selected: true })).toBeTruthy();
  const kinds = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(kinds).toEqual(['体裁の空白2 件', '番号の重なり1 件']);
  // The largest kind is open; the other opens by its button.
  expect(screen.getByRole('button', { name: `${name(2)} へ移る` })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '団体!A4 へ移る' })).toBeNull();
});

test('by the keyboard alone: check, go to a cell, preview, fix, undo', async () => {
  const { excel, user } = await openPane({ book: smallBook(SPACED) });
  screen.getByRole('tab', { name: '点検' }).focus();
  await user.keyboard('{Enter}');
  (await screen.findByRole('button', { name: '点検する' })).focus();
  await user.keyboard('{Enter}');
  (await screen.findByRole('button', { name: `${name(3)} へ移る` })).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(excel.model.activeSheet.name).toBe('団体'));
  await waitFor(() => expect(excel.model.selection).toEqual({ top: 2, left: 1, bottom: 2, right: 1 }));

  (await ready({ name: `直す… ${name(2)}` })).focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: '次のセルを書き換えます' });
  expect(
    within(dialog)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(['セル今の値直した値', `${name(2)}「 一会 」「一会」`]);
  // Nothing is written before it is confirmed.
  expect(valueAt(excel, 1)).toBe(' 一会 ');
  within(dialog).getByRole('button', { name: '1 件を直す' }).focus();
  await user.keyboard('{Enter}');
  await screen.findByText('1 個のセルを直しました。');
  expect(valueAt(excel, 1)).toBe('一会');
  await screen.findByText(/^直すところが 2 件あります/);
  expect(screen.queryByRole('button', { name: `${name(2)} へ移る` })).toBeNull();

  screen.getByRole('button', { name: '元に戻す' }).focus();
  await user.keyboard('{Enter}');
  await screen.findByText('1 個のセルを元に戻しました。');
  expect(valueAt(excel, 1)).toBe(' 一会 ');
  await screen.findByText(/^直すところが 3 件あります/);
});

test('all of a kind at once; a cell that changed after the check is left alone and counted', async () => {
  const { excel, user } = await openPane({ book: smallBook(SPACED) });
  await excel.host.fireRibbon('checkLedger');
  await press(user, { name: 'まとめて直す（2 件）… 体裁の空白' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('団体').getRange('B3').values = [['四会']];
    await context.sync();
  });
  await press(user, { name: '2 件を直す' });
  await screen.findByText('1 個のセルを直しました。 1 個は、点検のあとで変わったため、そのままにしました。');
  expect([valueAt(excel, 1), valueAt(excel, 2)]).toEqual(['一会', '四会']);
});

test('nothing is written when the preview is closed', async () => {
  const { excel, user } = await openPane({ book: smallBook(SPACED) });
  await excel.host.fireRibbon('checkLedger');
  await press(user, { name: `直す… ${name(2)}` });
  await press(user, { name: 'やめる' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(valueAt(excel, 1)).toBe(' 一会 ');
});

test('the results go into their sheet, and a sheet of somebody else is named instead', async () => {
  const { excel, user } = await openPane({ book: smallBook(SPACED) });
  await excel.host.fireRibbon('checkLedger');
  await press(user, { name: '「点検結果」シートに書き出す' });
  await screen.findByText('「点検結果」シートに 3 件を書き出しました。');
  expect(excel.model.activeSheet.name).toBe('点検結果');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('点検結果').getRange('A100').values = [['メモ']];
    await context.sync();
  });
  await press(user, { name: '「点検結果」シートに書き出す' });
  expect((await screen.findByRole('alert')).textContent).toContain('「点検結果」シートに別の内容があるため');
});

test('a kind of many shows the first of them and more on request; the filter narrows all kinds', async () => {
  const { user, excel } = await openPane({ book: plantFaults(richBook('ja'), 2).book });
  await excel.host.fireRibbon('checkLedger');
  await screen.findByText(/^直すところが [56]\d\d 件あります/);
  const places = () => screen.queryAllByRole('button', { name: / へ移る$/ });
  expect(places()).toHaveLength(50);
  const more = screen.getByRole('button', { name: /^さらに表示（残り \d+ 件）$/ });
  await user.click(more);
  expect(places().length).toBeGreaterThan(50);
  const filter = screen.getByRole('searchbox', { name: '絞り込み' });
  await user.type(filter, '郵便番号 団体');
  await screen.findByText(/件のうち \d+ 件を表示$/);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^郵便番号の形\d+ 件$/),
  ]);
  await user.clear(filter);
  await user.type(filter, 'どこにもない');
  await screen.findByText('絞り込みに合うものはありません。');
});

test('a check can be stopped; what the last one found stays', async () => {
  const { user, excel } = await openPane({ book: plantFaults(richBook('ja'), 2).book });
  await excel.host.fireRibbon('checkLedger');
  await screen.findByText(/^直すところが [56]\d\d 件あります/);
  await press(user, { name: '点検し直す' });
  await press(user, { name: '中止' });
  await screen.findByRole('button', { name: '点検し直す' });
  expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(10);
});

test('an empty ledger has nothing to put right, and a workbook without one says what to do', async () => {
  const { user } = await openPane({ book: smallBook({}) });
  await user.click(screen.getByRole('tab', { name: '点検' }));
  await press(user, { name: '点検する' });
  await screen.findByText(/^直すところは見つかりませんでした（表 \d+、行 0）。/);
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('in English, without a ledger', async () => {
  const { user } = await openPane({ locale: 'en-US' });
  await user.click(screen.getByRole('tab', { name: 'Check' }));
  await press(user, { name: 'Check the ledger' });
  await screen.findByText(/^There are no ledger tables in this workbook\./);
});

test('a cell whose sheet is gone is told, and the retry finds the one that came back', async () => {
  const { user, excel } = await openPane({ book: smallBook(SPACED) });
  await excel.host.fireRibbon('checkLedger');
  const link = await screen.findByRole('button', { name: `${name(2)} へ移る` });
  await rename('団体', 'よそ');
  await user.click(link);
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
  await rename('よそ', '団体');
  await user.click(screen.getByRole('button', { name: 'もう一度試す' }));
  await waitFor(() => expect(excel.model.selection).toEqual({ top: 1, left: 1, bottom: 1, right: 1 }));
});

function valueAt(excel: Awaited<ReturnType<typeof openPane>>['excel'], row: number): unknown {
  return excel.model.sheets.find((sheet) => sheet.name === '団体')?.value(row, 1);
}

async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}
