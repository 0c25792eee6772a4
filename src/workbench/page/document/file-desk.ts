import { answered, wrong } from '../../../core/outcome';
import type { Outcome } from '../../../core/outcome';
import { reason } from '../../../core/reasons';
import type { InSlices, Pace } from '../../../core/slices';
import { FILE_LIMITS } from '../../../files/zip/limits';
import { CellIntake } from '../../../sheets/cell-intake';
import type { ChangesToSave } from '../../../sheets/changes-to-save';
import type { Style } from '../../../core/book/style';
import { memoryOfRows } from '../file-worker/calls';
import type { FileWorker } from '../file-worker/file-worker';
import type { BookFile } from './book-file';

export type ReadFile = InSlices<Outcome<BookFile>> | 'notReadable';

/** Opens and saves files: reading and writing are the worker's, the page only hands rows over, a few at a time. */
export class FileDesk {
  constructor(private readonly worker: FileWorker) {}

  /** Reads what a person chose or dropped. A file beyond the limits is not even loaded into memory. */
  async read(file: File, pace: Pace): Promise<ReadFile> {
    const limit = FILE_LIMITS.fileBytes;
    if (file.size > limit) {
      return { stopped: false, value: wrong(reason('fileTooLarge', { bytes: file.size, limit })) };
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // Folders, and files that vanished or may not be read, are only noticed here.
      return 'notReadable';
    }
    const opened = await this.worker.ask('open', bytes, [bytes.buffer]);
    if (!opened.ok) return { stopped: false, value: opened };
    const { frame, rows, calculated, notes } = opened.value;
    const cells = await this.takeIn(rows, pace);
    if (!cells) {
      await this.drop();
      return { stopped: true };
    }
    return {
      stopped: false,
      value: answered({ name: file.name, book: frame, cells, calculated, notes, isFile: true }),
    };
  }

  /** What was read is not to be shown after all. */
  async drop(): Promise<void> {
    await this.worker.ask('drop', undefined);
  }

  /** The book that is shown now is the file that was read; or no file at all. */
  async shows(isFile: boolean): Promise<void> {
    await this.worker.ask(isFile ? 'keep' : 'forget', undefined);
  }

  /** The file with what changed in it; a new one when the book never was a file. */
  async save(changes: ChangesToSave, pace: Pace): Promise<InSlices<Uint8Array<ArrayBuffer>>> {
    const sent: Promise<unknown>[] = [];
    const out = await changes.write(
      {
        restart: () => void sent.push(this.worker.ask('dropRows', undefined)),
        put: (rows) => void sent.push(this.worker.ask('takeRows', rows, memoryOfRows(rows))),
      },
      pace,
    );
    if (out.stopped) return out;
    try {
      await Promise.all(sent);
      const bytes = await this.worker.ask('save', out.value);
      changes.saved();
      return { stopped: false, value: bytes };
    } catch (problem) {
      changes.failed();
      throw problem;
    }
  }

  /** Two blocks are asked for at a time: while one is taken in, the worker makes the next. */
  private async takeIn(rows: number, { pause, stopped }: Pace): Promise<CellIntake | undefined> {
    const cells = new CellIntake();
    const styles: Style[] = [];
    let taken = 0;
    let coming = this.worker.ask('nextRows', undefined);
    for (;;) {
      const next = await coming;
      if (!next) return cells;
      coming = this.worker.ask('nextRows', undefined);
      styles.push(...next.styles);
      cells.takeBlock(next.sheet, next.block, styles);
      taken += new Set(next.block.rows).size;
      const wait = pause(taken / Math.max(1, rows));
      if (wait) await wait;
      if (stopped()) {
        await coming;
        return undefined;
      }
    }
  }
}
