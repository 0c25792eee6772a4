/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { yearly } from '../core/indicators/scorecard-of';
import { smallBook } from '../core/ledger/checks/altered-book';
import { openPane } from './open-pane';

const goal = {
  name: '待機する人',
  baseline: 100,
  baselineYear: 2018,
  target: 60,
  targetYear: 2023,
  direction: 'decrease',
};
const LEDGER = yearly(goal, {
  2019: { value: 96 },
  2020: { value: 90 },
  2021: { value: 80, measuredOn: 44_640 },
});

async function show(user: UserEvent, name = '指標'): Promise<void> {
  await user.click(screen.getByRole('tab', { name }));
}

const figures = (): readonly string[] => {
  const card = screen.getByRole('listitem');
  const terms = within(card).getAllByRole('term');
  return terms.map((term) => `${term.textContent} ${term.nextElementSibling?.textContent ?? ''}`);
};

test('each indicator with its value, its target, its status and what is counted', async () => {
  const { user } = await openPane({ book: smallBook(LEDGER) });
  await show(user);
  await screen.findByRole('heading', { level: 3, name: 'K01 待機する人' });
  expect(figures()).toEqual([
    '実績 80 人',
    '目標 60 人',
    '達成率 50.0%',
    '推移 改善 2期連続 █▅▁',
    '最終報告 2022年3月20日',
  ]);
  expect(screen.getByText('順調')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: '達成率 待機する人' })).toBeTruthy();
  expect(screen.getByText(/「実績」に記入された令和3年度の値/)).toBeTruthy();
  expect(screen.getByText('令和3年度の指標 1 件（順調 1）')).toBeTruthy();
});

test('another year, and why there is no answer in it', async () => {
  const { user } = await openPane({
    book: smallBook(yearly(goal, { 2019: { value: 96 }, 2021: { value: 80 } })),
  });
  await show(user);
  const year = await screen.findByRole('combobox', { name: '年度' });
  expect([...year.querySelectorAll('option')].map(({ value }) => value)).toEqual(['2021', '2020', '2019']);
  await user.selectOptions(year, '2020');
  await screen.findByText('未測定');
  expect(figures()[0]).toBe('実績 答えなし');
  expect(screen.getByText(/指標「K01」の2020年度の値がありません/)).toBeTruthy();
});

test('by the keyboard: to the definition, and the sheet is written for the year that is shown', async () => {
  const { user, excel } = await openPane({ book: smallBook(LEDGER) });
  screen.getByRole('tab', { name: '指標' }).focus();
  await user.keyboard('{Enter}');
  (await screen.findByRole('button', { name: '定義を見る 待機する人' })).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(excel.model.activeSheet.name).toBe('指標'));
  await waitFor(() => expect(excel.model.selection).toMatchObject({ top: 1, left: 0 }));
  await user.selectOptions(screen.getByRole('combobox', { name: '年度' }), '2020');
  await screen.findByText(/^令和2年度の指標 1 件/);
  screen.getByRole('button', { name: '「指標一覧」シートに書き出す' }).focus();
  await user.keyboard('{Enter}');
  await screen.findByText('「指標一覧」シートに指標 1 件を書き出しました。');
  expect(excel.model.activeSheet.name).toBe('指標一覧');
  expect(excel.model.activeSheet.value(2, 1)).toBe(2020);
});

test('in English; and a workbook without indicators says so', async () => {
  const { user } = await openPane({ book: smallBook(LEDGER, 'en'), locale: 'en-US' });
  await show(user, 'Indicators');
  await screen.findByText('Indicators in fiscal year 2021: 1 (On track 1)');
});
