import type { ScorecardQuestion } from '../../src/core/indicators/scorecard';
import { scorecard } from '../../src/core/indicators/scorecard';
import { scorecardSheet, scorecardHeaders } from '../../src/core/indicators/scorecard/scorecard-sheet';
import { wholeArea, WIDTHS } from '../../src/core/indicators/scorecard/sheet-layout';
import { LANGUAGES } from '../../src/words/language';
import { scorecardContent } from '../../src/words/scorecard-content';
import { scorecardLine, trendStory } from '../../src/words/scorecard-line';
import { SCORECARD_WORDS } from '../../src/words/scorecard-words';
import { firstRow, sourceOf, TODAY, yearly } from '../core/indicators/scorecard-of';

const goal = { baseline: 100, baselineYear: 2018, target: 60, targetYear: 2023, direction: 'decrease' };
const ROWS = yearly(goal, { 2019: { value: 96 }, 2020: { value: 90 }, 2021: { value: 80.5 } });
const { shape } = sourceOf(ROWS).ledger.defined;
const ASKED: ScorecardQuestion = { fiscalYear: 2021, project: null, asOf: TODAY };

test('an indicator in words and figures', () => {
  expect(scorecardLine(firstRow(ROWS), shape, 'ja')).toEqual({
    id: 'K01',
    name: '参加',
    level: 'アウトプット',
    unit: '人',
    baseline: 100,
    target: 60,
    before: [96, 90],
    actual: 80.5,
    achievement: 0.4875,
    status: '順調',
    trend: '改善 2期連続',
    bars: '█▅▁',
    lastReport: '令和3年度',
    rows: 1,
    meaning: expect.stringContaining('「実績」に記入された令和3年度の値') as string,
    note: '',
  });
});

test('why something is blank stands in the note, once', () => {
  const line = scorecardLine(firstRow(yearly({}, {})), shape, 'ja');
  expect([line.actual, line.target, line.achievement, line.status]).toEqual([null, null, null, '未測定']);
  expect(line.note).toBe(
    '「実績」に、指標「K01」の2021年度の値がありません。記入してください。指標「K01」に目標値がありません。指標の「目標値」か、実績の「年度目標」に記入してください。',
  );
});

test('what a chart shows is said in a sentence, and one year is no chart', () => {
  expect(trendStory(firstRow(ROWS), 'ja')?.summary).toBe(
    '令和元年度の 96 人 から令和3年度の 80.5 人 へ（改善 2期連続）。目標は 60 人 です。達成率は 48.8% です。',
  );
  expect(trendStory(firstRow(ROWS), 'en')?.summary).toBe(
    'From 96 people in fiscal year 2019 to 80.5 people in fiscal year 2021 (Improving for 2 periods). The target is 60 people. Achievement: 48.8%.',
  );
  expect(trendStory(firstRow(yearly(goal, { 2021: { value: 1 } })), 'ja')).toBeUndefined();
});

test.each(LANGUAGES)(
  'the sheet in %s: everything inside what is ours, a mark for every status',
  (language) => {
    const rows = scorecard(sourceOf(ROWS), ASKED);
    const content = scorecardContent(
      rows,
      { fiscalYear: 2021, project: null, when: '今日' },
      shape,
      language,
    );
    const { sheet: words } = SCORECARD_WORDS[language];
    const sheet = scorecardSheet(content, words);
    const { bottom, right } = wholeArea(1, 1);
    for (const [row, cells] of sheet.cells) {
      expect(row).toBeLessThanOrEqual(bottom);
      for (const column of cells.keys()) expect(column).toBeLessThanOrEqual(right);
    }
    expect(new Set(scorecardHeaders(words)).size).toBe(WIDTHS.length);
    expect(sheet.conditionalFormats.length).toBeGreaterThanOrEqual(5);
    expect(sheet.charts).toHaveLength(1);
  },
);
