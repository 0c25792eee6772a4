import type { Book } from '../../../src/core/book/book';
import { LTSC_2021_REQUIREMENTS } from '../../../src/workbench/excel-host/host-information';
import { setPatience } from '../../../src/workbook/excel-run';
import { excelWaiting } from '../../../src/workbook/excel-waiting';
import { PROTECTED } from '../ledger-books';
import { lostContent } from '../kept-content';
import {
  ATTENTIVE,
  bePatient,
  dayFor,
  differences,
  goodDay,
  someOf,
  stateOf,
  IMPATIENT,
} from './job-on-a-day';
import type { BadDayJob } from './job-table';

/** Every job on every bad day. The jobs are told in several files, which run side by side. */
export function onEveryBadDay(jobs: readonly BadDayJob[]): void {
  describe.each(jobs)('$name', (job) => {
    test('Excel on the web: parts halve themselves until they fit', async () => {
      const day = await dayFor(job);
      day.days.set({ payload: 400_000 });
      expect(await day.run()).toEqual((await goodDay(job)).end);
      expect(differences(stateOf(day.excel.saveBook()), (await goodDay(job)).state)).toEqual([]);
    });

    test('a cell is being edited: it waits, says so, and goes on', async () => {
      const day = await dayFor(job);
      const hints = new Set<string | undefined>();
      const stop = excelWaiting.listen(() => {
        hints.add(excelWaiting.state());
        if (excelWaiting.state() === 'cellEditing') day.days.set({ cellEditing: false });
      });
      day.days.set({ cellEditing: true });
      setPatience(ATTENTIVE);
      const end = await day.run();
      stop();
      expect(end).toEqual((await goodDay(job)).end);
      expect(differences(stateOf(day.excel.saveBook()), (await goodDay(job)).state)).toEqual([]);
      expect(hints).toContain('cellEditing');
      expect(excelWaiting.state()).toBeUndefined();
    });

    test('the structure of the workbook is protected', async () => {
      const day = await dayFor(job);
      day.days.set({ structureProtected: true });
      const end = await day.run();
      if (job.addsSheets) {
        expect(end).toEqual({ declined: ['workbookProtected'] });
        expect(differences(stateOf(day.excel.saveBook()), stateOf(day.before))).toEqual([]);
      }
      day.days.clear();
      expect(await day.run()).toEqual((await goodDay(job)).end);
      expect(differences(stateOf(day.excel.saveBook()), (await goodDay(job)).state)).toEqual([]);
    });

    test('every sheet is protected', async () => {
      const day = await dayFor(job);
      for (const sheet of day.excel.model.sheets) sheet.protect(PROTECTED);
      const end = await day.run();
      for (const sheet of day.excel.model.sheets) sheet.unprotect();
      const asBefore = stateOf(day.before);
      if (end !== 'done') {
        expect(job.writes).toBe(true);
        expect(end).toEqual({ declined: expect.arrayContaining(['sheetProtected']) as unknown });
        expect(differences(stateOf(day.excel.saveBook()), asBefore)).toEqual([]);
        expect(await day.run()).toEqual((await goodDay(job)).end);
      }
      expect(differences(stateOf(day.excel.saveBook()), (await goodDay(job)).state)).toEqual([]);
    });

    test('another author’s changes are in the way of every write', async () => {
      const day = await dayFor(job);
      day.days.set({ conflicts: true });
      const end = await day.run();
      if (job.writes) {
        expect(end).toEqual({ refused: 'conflict' });
        expect(differences(stateOf(day.excel.saveBook()), stateOf(day.before))).toEqual([]);
      }
      day.days.clear();
      expect(await day.run()).toEqual((await goodDay(job)).end);
      expect(differences(stateOf(day.excel.saveBook()), (await goodDay(job)).state)).toEqual([]);
    });

    test('Excel is busy for a moment: nobody notices', async () => {
      const { requests, end, state } = await goodDay(job);
      for (const [index, request] of someOf(requests, 2).entries()) {
        const code = ['ActivityLimitReached', 'GeneralException'][index] ?? '';
        const done = index === 1 ? 'all' : 'nothing';
        const day = await dayFor(job);
        day.days.set({ failure: { request, times: 1, code, done } });
        expect([request, await day.run()]).toEqual([request, end]);
        expect([request, differences(stateOf(day.excel.saveBook()), state)]).toEqual([request, []]);
        day.excel.close();
      }
    });

    test('Excel breaks off at any request and however much of it is done: the same again finishes it', async () => {
      const { requests, end, state } = await goodDay(job);
      for (const [index, request] of someOf(requests, 5).entries()) {
        const done = (['half', 'nothing', 'all'] as const)[index % 3] ?? 'half';
        const code = index % 2 === 0 ? 'ConnectionFailure' : 'AccessDenied';
        const kind = index % 2 === 0 ? 'connection' : 'protected';
        const day = await dayFor(job);
        day.days.set({ failure: { request, times: Infinity, code, done } });
        // Only the very last request, which takes the mark of unfinished work away, is no matter of the person's.
        const refused = job.writes && request === requests ? [end, { refused: kind }] : [{ refused: kind }];
        expect(refused).toContainEqual(await day.run());
        day.days.clear();
        expect([request, done, await day.run()]).toEqual([request, done, end]);
        expect([request, done, differences(stateOf(day.excel.saveBook()), state)]).toEqual([
          request,
          done,
          [],
        ]);
        if (job.file !== 'fix-findings')
          expect([request, lostContent(day.before, day.excel.saveBook())]).toEqual([request, []]);
        day.excel.close();
      }
    });

    test.each(['insertsRow', 'renamesSheet', 'editsCell'] as const)(
      'somebody else comes in between (%s): nothing of anybody is lost',
      async (deed) => {
        const { requests } = await goodDay(job);
        const day = await dayFor(job);
        day.days.set({ coauthor: { before: Math.max(1, Math.ceil(requests / 2)), deed } });
        const first = await day.run();
        day.days.clear();
        const end = first === 'done' ? first : await day.run();
        // A sheet that got another name while it was being written, or since it was checked, is said not to be found.
        const ends = deed === 'renamesSheet' ? ['done', { refused: 'notFound' }] : ['done'];
        expect(ends).toContainEqual(end);
        const after = textsIn(day.excel.saveBook());
        if (job.file !== 'fix-findings')
          expect(textsIn(day.before).filter((text) => !after.includes(text))).toEqual([]);
        if (deed === 'editsCell') expect(after).toContain('ほかの人のメモ');
      },
    );

    test('Excel is slow', async () => {
      const day = await dayFor(job);
      day.days.set({ slow: 1 });
      expect(await day.run()).toEqual((await goodDay(job)).end);
      expect(differences(stateOf(day.excel.saveBook()), (await goodDay(job)).state)).toEqual([]);
    });

    test('Excel does not answer: it ends, and can be done again', async () => {
      const day = await dayFor(job);
      day.days.set({ silent: true });
      setPatience(IMPATIENT);
      expect(await day.run()).toEqual({ refused: 'noAnswer' });
      bePatient();
      day.days.clear();
      await day.excel.idle();
      expect(await day.run()).toEqual((await goodDay(job)).end);
      expect(differences(stateOf(day.excel.saveBook()), (await goodDay(job)).state)).toEqual([]);
    });

    test('Excel LTSC 2021', async () => {
      const day = await dayFor(job, { requirements: LTSC_2021_REQUIREMENTS });
      expect(await day.run()).toEqual((await goodDay(job)).end);
      expect(differences(stateOf(day.excel.saveBook()), (await goodDay(job)).state)).toEqual([]);
    });
  });
}

/** Every text and number that somebody typed. */
function textsIn(book: Book): readonly string[] {
  return book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) =>
      [...line.values()].flatMap(({ value, formula }) =>
        formula === undefined && value !== null && typeof value !== 'object' ? [String(value)] : [],
      ),
    ),
  );
}
