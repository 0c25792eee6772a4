import type { DeskState } from '../../../src/jobs/job-desk';
import type { LedgerJob, LedgerReport } from '../../../src/jobs/ledger-jobs';
import { noticeOf, shownCount } from '../../../src/taskpane/ledger/notice';

const EXAMPLES = [{ name: 'club', title: '放課後クラブ', description: '' }];
const AT = new Date(2026, 3, 1, 14, 5);
const CREATE: LedgerJob = { kind: 'newLedger', language: 'ja' };

type State = DeskState<LedgerJob, LedgerReport>;

function said(state: State, language: 'ja' | 'en' = 'ja') {
  return noticeOf(state, language, EXAMPLES);
}

describe('noticeOf', () => {
  test('says nothing while nothing happens', () => {
    expect(said({ phase: 'idle' })).toBeUndefined();
  });

  test('says what is going on, in the language of the moment', () => {
    const state: State = { phase: 'working', job: CREATE };
    expect(said(state)).toEqual({ kind: 'working', text: '台帳をつくっています…' });
    expect(said(state, 'en')).toEqual({ kind: 'working', text: 'Creating the ledger…' });
  });

  test.each<[LedgerJob, number | undefined, string]>([
    [CREATE, 7, '台帳ができました（加えた表：7）。'],
    [CREATE, 0, '必要な表はすべてそろっています。何も変えませんでした。'],
    [{ kind: 'addExample', example: 'club', language: 'ja' }, undefined, '例「放課後クラブ」を入れました。'],
  ])('says how %j ended', (job, tablesAdded, text) => {
    const report: LedgerReport =
      tablesAdded === undefined ? { ok: true, at: AT } : { ok: true, at: AT, tablesAdded };
    expect(said({ phase: 'finished', job, report })).toEqual({ kind: 'success', text });
  });

  test('says when the numbers are from', () => {
    const state: State = { phase: 'finished', job: { kind: 'refresh' }, report: { ok: true, at: AT } };
    expect(said(state)?.text).toBe('最新の状態になりました（14:05）。');
    expect(said(state, 'en')?.text).toMatch(/^Everything is up to date \(2:05\sPM\)\.$/u);
  });

  test('says what Excel refused and what to do; its own code only where the sentence cannot tell', () => {
    const refused = (kind: 'cellEditing' | 'unknown', code: string): State => ({
      phase: 'finished',
      job: { kind: 'refresh' },
      report: { ok: false, failure: { kind, code } },
    });
    expect(said(refused('cellEditing', 'InvalidOperationInCellEditMode'))).toEqual({
      kind: 'error',
      text: 'セルの編集中です。Enter キーで確定するか Esc キーで取り消してから、もう一度試してください。',
    });
    expect(said(refused('unknown', 'GeneralException'), 'en')).toEqual({
      kind: 'error',
      text: 'Excel could not do this. Please try again.',
      detail: 'Error code: GeneralException',
    });
  });
});

test('counts are written as the language writes them', () => {
  expect([shownCount(2764, 'ja'), shownCount(2764, 'en')]).toEqual(['2,764', '2,764']);
});
