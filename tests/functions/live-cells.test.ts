import { FUNCTIONS } from '../../src/functions/catalogue';
import { HANDLES } from '../../src/functions/handle-register';
import { connectFunctions, disconnectFunctions } from '../../src/functions/ports';
import { call } from './call';
import { ATTENDED, clubBook, participationRange } from './club-ledger';
import type { BookAsLive } from './live-book';
import { liveBook } from './live-book';

/** 2022-05-01. */
const TODAY = 44_682;

let live: BookAsLive;

beforeEach(() => {
  live = liveBook(clubBook());
  connectFunctions({ live, today: () => TODAY });
});
afterEach(() => {
  HANDLES.forgetAll();
  disconnectFunctions();
});

interface Cell {
  /** Everything that was shown, one after the other; errors by their code. */
  readonly shown: unknown[];
  readonly cancel: () => void;
}

function streamed(id: 'KPI' | 'KPITABLE' | 'SCORECARD', ...args: unknown[]): Cell {
  const shown: unknown[] = [];
  const invocation: { setResult: (result: unknown) => void; onCanceled?: () => void } = {
    setResult: (result) => shown.push(result instanceof Error ? (result as { code?: unknown }).code : result),
  };
  FUNCTIONS[id](...args, invocation);
  return { shown, cancel: () => invocation.onCanceled?.() };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** 参加 with two more rows. */
const GROWN = [...ATTENDED, ['U03', 'S01'], ['U03', 'S02']] as const;

async function handle(attended: Parameters<typeof participationRange>[0] = ATTENDED): Promise<string> {
  const answer = await call('LEDGER', [participationRange(attended)]);
  return String((answer as { rows: unknown[][] }).rows[0]?.[0]);
}

describe('a live cell', () => {
  test('answers once the ledger is read, and again only when its own answer has changed', async () => {
    const attendance = streamed('KPI', 'K01', 2021, null, []);
    const reported = streamed('KPI', 'K03', 2021, null, []);
    expect(attendance.shown).toEqual([]);
    await settled();
    live.become(clubBook([], GROWN));
    live.become(clubBook([], GROWN));
    expect([attendance.shown, reported.shown]).toEqual([[3, 5], [7]]);
  });

  test('ends when nobody wants its answer', async () => {
    const cells = [streamed('KPI', 'K01', 2021, null, []), streamed('SCORECARD', 2021, null, [])];
    await settled();
    expect(live.listeners()).toBe(2);
    for (const { cancel } of cells) cancel();
    expect(live.listeners()).toBe(0);
    live.become(clubBook([], GROWN));
    expect(cells[0]?.shown).toEqual([3]);
  });

  test('says why when the ledger goes, and comes back with it', async () => {
    const cell = streamed('KPI', 'K01', 2021, null, []);
    await settled();
    live.become({ ...clubBook(), sheets: [] });
    live.become(clubBook());
    expect(cell.shown).toEqual([3, '#N/A', 3]);
  });

  test('that is asked wrongly says so without reading anything', () => {
    const cell = streamed('KPI', 'K01', '去年', null, []);
    expect(cell.shown).toEqual(['#VALUE!']);
    expect(live.listeners()).toBe(0);
  });

  test('without a workbook has no answer', async () => {
    disconnectFunctions();
    expect(await call('KPI', ['K01', 2021])).toMatchObject({ error: '#N/A' });
  });

  test('names an indicator whose name two have', async () => {
    expect(await call('KPI', ['満足', 2021])).toMatchObject({
      error: '#VALUE!',
      sentence: expect.stringContaining('K03, K04') as string,
    });
  });
});

describe('tables', () => {
  test('KPITABLE has all indicators and all years with data', async () => {
    expect(await call('KPITABLE', [])).toMatchObject({
      rows: [
        ['指標ID', '指標名', '単位', 2020, 2021, 2022],
        ['K01', '延人', '延人', { code: '#N/A' }, 3, 1],
        ['K02', '実人員', '人', { code: '#N/A' }, 2, 1],
        ['K03', '満足', '点', 5, 7, { code: '#N/A' }],
        ['K04', '満足', '点', { code: '#N/A' }, { code: '#N/A' }, { code: '#N/A' }],
      ],
    });
  });

  test('KPITABLE by project, by attribute, and by what cannot be divided', async () => {
    const rows = async (by: string): Promise<unknown> =>
      ((await call('KPITABLE', [[['K02']], [[2021], [2022]], by])) as { rows: unknown[][] }).rows
        .slice(1)
        .map((row) => row.slice(3));
    expect(await rows('事業')).toMatchObject([
      ['P01', 2, { code: '#N/A' }],
      ['P02', { code: '#N/A' }, 1],
    ]);
    expect(await rows('性別')).toMatchObject([
      ['女性', 1, 1],
      ['男性', 1, expect.anything()],
    ]);
    expect(await rows('血液型')).toMatchObject([['', { code: '#VALUE!' }, { code: '#VALUE!' }]]);
  });

  test('SCORECARD has target, achievement, status and the last report', async () => {
    const { rows } = (await call('SCORECARD', [2021])) as { rows: unknown[][] };
    expect(rows[1]).toEqual([
      'K01', '延人', 'アウトプット', '延人', 0, 4, 3, 0.75, 'やや遅れ', '', '2021年5月11日',
    ]); // prettier-ignore
    expect(rows[3]?.slice(6)).toEqual([7, '', '', '改善 1期', '2021年度']);
    expect(rows[4]?.slice(6)).toEqual([expect.objectContaining({ code: '#N/A' }), '', '未測定', '', '']);
  });
});

describe('a handle', () => {
  test('is the content of its table: another content is another handle, the same one the same', async () => {
    const first = await handle();
    expect(first).toMatch(/^参加 4行 #[0-9a-f]{8}$/);
    expect(await handle([...ATTENDED])).toBe(first);
    const grown = await handle(GROWN);
    const moved = await handle([...ATTENDED].reverse());
    expect(new Set([first, grown, moved]).size).toBe(3);
    expect(await handle()).toBe(first);
  });

  test('makes its table count from what LEDGER was given', async () => {
    const grown = await handle(GROWN);
    expect(await call('KPI', ['K01', 2021, '', grown])).toEqual({ rows: [[5]] });
    expect(await call('KPI', ['K01', 2021, grown])).toEqual({ rows: [[5]] });
    expect(await call('KPI', ['K01', 2021, 'P01', '性別', '女性', grown])).toEqual({ rows: [[4]] });
    expect(await call('KPITABLE', [[['K01']], [[2021]], '', grown])).toMatchObject({ rows: [{}, { 3: 5 }] });
    expect(await call('SCORECARD', [2021, '', grown])).toMatchObject({ rows: [{}, { 6: 5 }, {}, {}, {}] });
    expect(await call('KPI', ['K01', 2021])).toEqual({ rows: [[3]] });
  });

  test('from a file is never trusted: the workbook is read instead, until the table comes in', async () => {
    const grown = await handle(GROWN);
    HANDLES.forgetAll();
    const cell = streamed('KPI', 'K01', 2021, null, [grown]);
    await settled();
    await handle(GROWN);
    expect(cell.shown).toEqual([3, 5]);
  });

  test('of definitions replaces them', async () => {
    const range = [
      ['指標ID', '指標名', '段階', '単位', '方向', '求め方', '集計する表', '集計期間'],
      ['K01', '会合', 'アウトプット', '回', '増加', '件数', '会合', '年度'],
    ];
    const { rows } = (await call('LEDGER', [range, '指標'])) as { rows: string[][] };
    expect(await call('KPI', ['会合', 2021, rows[0]?.[0] ?? ''])).toEqual({ rows: [[2]] });
  });

  test('that is none, or of no table here, is named', async () => {
    expect(await call('SCORECARD', [2021, '', '参加'])).toMatchObject({
      sentence: expect.stringContaining('LEDGERの答えではありません') as string,
    });
    expect(await call('KPI', ['K01', 2021, '', '名簿 3行 #0123abcd'])).toMatchObject({
      error: '#VALUE!',
      sentence: expect.stringContaining('名簿') as string,
    });
  });

  test('knows its table by the headers, or as it is told, and passes over a totals row', async () => {
    expect(await call('LEDGER', [[...participationRange(), ['集計', '', '', 4]]])).toEqual({
      rows: [[await handle()]],
    });
    expect(await call('LEDGER', [participationRange().slice(1)])).toMatchObject({ error: '#VALUE!' });
    expect(await call('LEDGER', [[['会合ID'], ['S01']], 'Sessions'])).toMatchObject({
      rows: [[expect.stringMatching(/^会合 1行/)]],
    });
  });
});
