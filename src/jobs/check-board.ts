import type { LedgerCheck } from '../core/ledger/checks/check-ledger';
import type { CellChange } from '../core/ledger/checks/fix-change';
import type { Finding } from '../core/ledger/checks/finding';
import type { LedgerDesk, LedgerReport } from './ledger-jobs';
import type { SpokenLanguage } from './spoken-language';

/** Everything about 点検 that stays to be seen when its job has left the desk. */
export interface CheckState {
  /** What the pane shows. */
  readonly page: PanePage;
  /** Share of the check at work, from 0 to 1; undefined when there is none. */
  readonly progress: number | undefined;
  /** The last check that came to its end. */
  readonly last: LastCheck | undefined;
  /** The last fix, until the next one: taking it back compares each cell first. */
  readonly change: LastChange | undefined;
}

export type PanePage = 'ledger' | 'check' | 'indicators';

export interface LastCheck {
  readonly at: Date;
  /** undefined: there is no ledger in the workbook. */
  readonly check: LedgerCheck | undefined;
}

export interface LastChange {
  readonly kind: 'fixed' | 'undone';
  readonly cells: number;
  readonly skipped: number;
  /** What takes a fix back; empty when there is nothing to take back. */
  readonly undo: readonly CellChange[];
}

/** Where checks, their fixes and their results are asked for; all of it is done at the desk, one job at a time. */
export interface CheckBoard {
  readonly state: () => CheckState;
  readonly listen: (changed: () => void) => () => void;
  readonly show: (page: PanePage) => void;
  readonly check: () => Promise<void>;
  /** Ends the check at work; what the last one found stays. */
  readonly stop: () => void;
  /** Fixes what has a fix; then a new check begins. */
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  /** Takes the last fix back; then a new check begins. */
  readonly undo: () => Promise<void>;
  /** Writes the last check's findings into their sheet. */
  readonly write: () => Promise<void>;
}

/** The board of one desk. It learns of checks from the desk, whoever handed them in. */
export function checkBoard(desk: LedgerDesk, language: SpokenLanguage): CheckBoard {
  const listeners = new Set<() => void>();
  let state: CheckState = { page: 'ledger', progress: undefined, last: undefined, change: undefined };
  let wanted = true;
  let seen: unknown;

  const become = (next: Partial<CheckState>): void => {
    state = { ...state, ...next };
    for (const changed of [...listeners]) changed();
  };
  const watch = {
    stopped: () => !wanted,
    progress: (done: number) => {
      // The page shows whole percents: no need to paint it for less.
      const percent = Math.floor(done * 100) / 100;
      if (state.progress !== undefined && percent > state.progress) become({ progress: percent });
    },
  };
  const check = async (): Promise<void> => {
    if (desk.state().phase === 'working') return;
    wanted = true;
    await desk.work({ kind: 'check', language: language.now(), watch });
  };

  desk.listen(() => {
    const now = desk.state();
    if (now === seen) return;
    seen = now;
    const working = now.phase === 'working' && now.job.kind === 'check';
    if (working) become({ progress: 0 });
    else if (state.progress !== undefined) become({ progress: undefined });
    if (now.phase !== 'finished') return;
    become(learned(now.report));
    // What was fixed is found no longer, and what it hid may be found now.
    if (now.report.end === 'fixed' || now.report.end === 'undone') queueMicrotask(() => void check());
  });

  return {
    state: () => state,
    listen(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    show: (page) => become({ page }),
    check,
    stop: () => {
      wanted = false;
    },
    async fix(findings) {
      await desk.work({ kind: 'fix', language: language.now(), findings });
    },
    async undo() {
      const undo = state.change?.undo ?? [];
      if (undo.length > 0) await desk.work({ kind: 'undoFix', language: language.now(), undo });
    },
    async write() {
      const { last } = state;
      if (!last?.check) return;
      await desk.work({ kind: 'writeFindings', language: language.now(), check: last.check, at: last.at });
    },
  };
}

function learned(report: LedgerReport): Partial<CheckState> {
  switch (report.end) {
    case 'checked':
      return { last: { at: report.at, check: report.check } };
    case 'fixed':
      return { change: changeOf('fixed', report.undo, report.skipped) };
    case 'undone':
      return { change: { ...changeOf('undone', report.undo, report.skipped), undo: [] } };
    default:
      return {};
  }
}

function changeOf(kind: LastChange['kind'], undo: readonly CellChange[], skipped: number): LastChange {
  return { kind, cells: undo.length, skipped, undo };
}
