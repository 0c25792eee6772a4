import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBook } from '../../src/files/open-book';
import { newWorkbook } from '../../src/files/new-workbook';
import { yearly } from '../core/indicators/scorecard-of';
import { smallBook } from '../core/ledger/checks/altered-book';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();
const goal = { baseline: 100, baselineYear: 2018, target: 60, targetYear: 2023, direction: 'decrease' };

beforeAll(() => {
  const rows = yearly(goal, {
    2019: { value: 96 },
    2020: { value: 90 },
    2021: { value: 80, measuredOn: 44_640 },
  });
  writeFileSync(path.join(folder, 'in.xlsx'), newWorkbook(smallBook(rows)));
});

test('a table of the last year with data', async () => {
  const { code, out } = await kyodo(folder, 'scorecard', 'in.xlsx');
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 2)).toEqual([
    '指標ID\t指標名\t段階\t単位\t基準値\t目標\t前々年度\t前年度\t実績\t達成率\t状況\t推移\t推移の形\t最終報告\t件数\t何を数えたか\t注',
    expect.stringMatching(
      /^K01\t参加\tアウトプット\t人\t100\t60\t96\t90\t80\t0\.5\t順調\t改善 2期連続\t█▅▁\t2022-03-20\t1\t「実績」.*\t$/u,
    ),
  ]);
});

test('as data, of a year and in English', async () => {
  const { out } = await kyodo(folder, 'scorecard', 'in.xlsx', '--year', 'R4', '--json', '--lang', 'en');
  expect(JSON.parse(out)).toMatchObject({
    fiscalYear: 2022,
    project: null,
    indicators: [
      { id: 'K01', actual: null, achievement: null, status: 'notMeasured', statusShown: 'Not measured' },
    ],
  });
});

test('with --out the sheet is written, a second time in its place; a project has its own target', async () => {
  const { code, err } = await kyodo(folder, 'scorecard', 'in.xlsx', '--out', 'once.xlsx');
  expect([code, err]).toEqual([0, expect.stringContaining('once.xlsx')]);
  await kyodo(folder, 'scorecard', 'once.xlsx', '--year', '2020', '--out', 'twice.xlsx');
  const opened = openBook(readFileSync(path.join(folder, 'twice.xlsx')));
  const sheets = opened.ok ? opened.value.book.sheets : [];
  const scorecards = sheets.filter(({ name }) => name === '指標一覧');
  expect(scorecards.map(({ cells }) => cells.get(0)?.get(0)?.value)).toEqual(['指標一覧（令和2年度）']);
  expect(scorecards[0]?.charts).toHaveLength(1);
  const project = await kyodo(folder, 'scorecard', 'in.xlsx', '--project', 'P01');
  expect(project.out).toContain('未測定');
});

test('what cannot be asked is refused in a sentence', async () => {
  const year = await kyodo(folder, 'scorecard', 'in.xlsx', '--year', '去年');
  expect([year.code, year.out]).toEqual([2, '']);
  const kind = await kyodo(folder, 'scorecard', 'in.xlsx', '--out', 'out.csv');
  expect([kind.code, kind.err]).toEqual([2, expect.stringContaining('.xlsx')]);
  writeFileSync(path.join(folder, 'none.xlsx'), newWorkbook(smallBook({ indicators: [] })));
  const none = await kyodo(folder, 'scorecard', 'none.xlsx');
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('年度')]);
});
