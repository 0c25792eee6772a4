import type { DeskState } from '../../../src/jobs/job-desk';
import type { LedgerJob, LedgerReport } from '../../../src/jobs/ledger-jobs';
import type { LedgerAdditions } from '../../../src/jobs/new-ledger';
import { noticeOf, shownCount } from '../../../src/taskpane/ledger/notice';

const EXAMPLES = [{ name: 'club', title: '放課後クラブ', description: '' }];
const CREATE: LedgerJob = { kind: 'newLedger', language: 'ja' };
const REFRESH: LedgerJob = { kind: 'refresh', language: 'ja' };
const NOTHING: LedgerAdditions = { created: false, tables: [], columns: [], sheets: [], completed: [] };
const SEVEN = ['団体', '事業', '会合', '参加者', '参加', '指標', '実績'];

type State = DeskState<LedgerJob, LedgerReport>;

function said(state: State, language: 'ja' | 'en' = 'ja') {
  return noticeOf(state, language, EXAMPLES);
}

function ended(report: LedgerReport, job: LedgerJob = CREATE): State {
  return { phase: 'finished', job, report };
}

describe('noticeOf', () => {
  test('says nothing while nothing happens', () => {
    expect(said({ phase: 'idle' })).toBeUndefined();
  });

  test('says what is going on, in the language of the moment', () => {
    const state: State = { phase: 'working', job: CREATE };
    expect(said(state)).toEqual({ kind: 'working', sentences: ['台帳をつくっています…'] });
    expect(said(state, 'en')).toEqual({ kind: 'working', sentences: ['Creating the ledger…'] });
  });

  test.each<[string, Partial<LedgerAdditions>, string]>([
    [
      'a new ledger',
      { created: true, tables: SEVEN, sheets: [...SEVEN, '目次'] },
      '台帳ができました（表 7 個と目次）。',
    ],
    ['missing tables', { tables: ['指標', '実績'] }, '表を加えました：指標、実績'],
    [
      'missing columns and validation',
      { columns: [{ table: '団体', headers: ['備考'] }], completed: ['団体', '事業'] },
      '足りなかった列・入力規則・説明を補いました：団体、事業',
    ],
    ['a missing sheet', { sheets: ['目次'] }, '足りなかったシートを加えました：目次'],
    ['nothing', {}, '必要なものはすべてそろっています。何も変えませんでした。'],
  ])('says that %s came in', (_, added, sentence) => {
    expect(said(ended({ end: 'built', added: { ...NOTHING, ...added } }))).toEqual({
      kind: 'success',
      sentences: [sentence],
    });
  });

  test('names the example that came in', () => {
    const job: LedgerJob = { kind: 'addExample', example: 'club', language: 'ja' };
    expect(said(ended({ end: 'exampleAdded' }, job))?.sentences).toEqual([
      '例「放課後クラブ」を入れました。',
    ]);
  });

  test('says when the numbers are from', () => {
    const state = ended({ end: 'refreshed', at: new Date(2026, 3, 1, 14, 5) }, REFRESH);
    expect(said(state)?.sentences).toEqual(['計算し直しました（14:05）。']);
    expect(said(state, 'en')?.sentences[0]).toMatch(/^Recalculated \(2:05\sPM\)\.$/u);
  });

  test('says every reason why nothing was written', () => {
    const notice = said(
      ended({
        end: 'declined',
        problems: [
          { code: 'sheetTaken', data: { sheet: '団体' } },
          { code: 'sheetProtected', data: { sheet: '事業' } },
        ],
      }),
    );
    expect(notice?.kind).toBe('error');
    expect(notice?.sentences).toEqual([
      expect.stringContaining('「団体」'),
      expect.stringContaining('「事業」'),
    ]);
  });

  test('says what Excel refused and what to do; its own code only where the sentence cannot tell', () => {
    const editing = { kind: 'cellEditing', code: 'InvalidOperationInCellEditMode' } as const;
    expect(said(ended({ end: 'refused', failure: editing }))).toEqual({
      kind: 'error',
      sentences: [
        'セルの編集中です。Enter キーで確定するか Esc キーで取り消してから、もう一度試してください。',
      ],
    });
    const unknown = { kind: 'unknown', code: 'GeneralException' } as const;
    expect(said(ended({ end: 'refused', failure: unknown }), 'en')).toEqual({
      kind: 'error',
      sentences: ['Excel could not do this. Wait a moment, then try again.'],
      detail: 'Error code: GeneralException',
    });
  });
});

test('counts are written as the language writes them', () => {
  expect([shownCount(2764, 'ja'), shownCount(2764, 'en')]).toEqual(['2,764', '2,764']);
});
