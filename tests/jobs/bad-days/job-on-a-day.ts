import type { Book } from '../../../src/core/book/book';
import type { LedgerProblem } from '../../../src/core/ledger/ledger-problems';
import { setPatience, USUAL_PATIENCE } from '../../../src/workbook/excel-run';
import { officeFailure } from '../../../src/workbook/office-failure';
import { UNFINISHED_SETTING } from '../../../src/workbook/unfinished';
import { LANGUAGES } from '../../../src/words/language';
import { officeFailureSentence } from '../../../src/words/office-failure-sentence';
import { problemSentence } from '../../../src/words/problem-sentence';
import { BadDays } from '../../../src/workbench/excel-host/bad-days';
import type { ExcelOptions, RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';
import { plainBook } from '../plain-book';
import type { BadDayJob } from './job-table';

/** No pauses; a slow machine must not be taken for a silent Excel. */
const PATIENT = { hint: 30_000, noAnswer: 30_000, pauses: [0, 0, 0] };
/** For an Excel that is silent on purpose. */
export const IMPATIENT = { ...PATIENT, hint: 20, noAnswer: 100 };
/** For a cell that is being edited. */
export const ATTENTIVE = { ...PATIENT, hint: 100 };

export const bePatient = (): void => setPatience(PATIENT);

beforeEach(bePatient);
afterEach(() => setPatience(USUAL_PATIENCE));

/** How a job ended: done, declined for reasons, or broken off by Excel. */
export type End = 'done' | { readonly declined: readonly string[] } | { readonly refused: string };

export interface Day {
  readonly excel: RunningExcel;
  readonly days: BadDays;
  /** Runs the job, once more each time. */
  readonly run: () => Promise<End>;
  readonly before: Book;
}

/** Opens the job's workbook; everything is well so far. */
export async function dayFor(job: BadDayJob, options: Omit<ExcelOptions, 'book'> = {}): Promise<Day> {
  const days = new BadDays();
  const excel = await startExcel({ ...options, book: job.book(), badDays: days });
  const prepared = await job.prepare?.();
  await excel.idle();
  return { excel, days, before: excel.saveBook(), run: () => endOf(job.run(prepared)) };
}

async function endOf(work: Promise<unknown>): Promise<End> {
  try {
    const result = await work;
    const { done, problems } = (result ?? {}) as { done?: boolean; problems?: readonly LedgerProblem[] };
    if (done !== false) return 'done';
    for (const language of LANGUAGES)
      for (const each of problems ?? []) expect(problemSentence(each, language)).toMatch(/[。.]$/);
    return { declined: (problems ?? []).map(({ code }) => code) };
  } catch (error) {
    const { kind } = officeFailure(error);
    for (const language of LANGUAGES) expect(officeFailureSentence(kind, language)).toMatch(/[。.]$/);
    return { refused: kind };
  }
}

/** The workbook as data, and what is known of unfinished work. */
export function stateOf(book: Book): unknown {
  return { ...(plainBook(book) as object), unfinished: book.settings[UNFINISHED_SETTING] };
}

const good = new Map<
  string,
  Promise<{ readonly end: End; readonly state: unknown; readonly requests: number }>
>();

/** What the job does when nothing is wrong, and in how many requests. */
export function goodDay(job: BadDayJob): ReturnType<typeof calm> {
  const known = good.get(job.name) ?? calm(job);
  good.set(job.name, known);
  return known;
}

async function calm(
  job: BadDayJob,
): Promise<{ readonly end: End; readonly state: unknown; readonly requests: number }> {
  const day = await dayFor(job);
  const start = day.days.requests;
  const end = await day.run();
  const requests = day.days.requests - start;
  await day.excel.idle();
  const state = stateOf(day.excel.saveBook());
  day.excel.close();
  return { end, state, requests };
}

/** A few of the requests from 1 to `last`, the first and the last ones among them. */
export function someOf(last: number, many: number): readonly number[] {
  const step = Math.max(1, (last - 1) / Math.max(1, many - 1));
  return [
    ...new Set(Array.from({ length: many }, (_, index) => Math.min(last, Math.round(1 + index * step)))),
  ];
}

/** Where two states differ, a few lines; empty when they are the same. */
export function differences(now: unknown, wanted: unknown): readonly string[] {
  const [a, b] = [leavesOf(now), leavesOf(wanted)];
  const paths = [...new Set([...a.keys(), ...b.keys()])].filter((each) => a.get(each) !== b.get(each));
  return paths.slice(0, 8).map((each) => `${each}: ${a.get(each) ?? '—'} instead of ${b.get(each) ?? '—'}`);
}

function leavesOf(value: unknown, at = '', leaves = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return leaves.set(at, String(value));
  for (const [key, entry] of Object.entries(value)) leavesOf(entry, `${at}/${key}`, leaves);
  return leaves;
}
