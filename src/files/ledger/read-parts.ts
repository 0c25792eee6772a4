import type { Area } from '../../core/book/area';
import { PackedTexts } from '../../core/ledger/columnar/packed-texts';
import type { OfficePackage } from '../package/office-package';
import { readSharedStrings } from '../read/shared-strings';
import { readForeignSheet } from './foreign-sheet';
import type { CellSink } from './scan/cell-sink';
import { ForeignSpelling } from './scan/part-start';
import { scanPart } from './scan/scan-part';
import { SharedTextScanner } from './scan/shared-texts';
import { SheetScanner } from './scan/sheet-scanner';

/** How much of the file's contents was read, in bytes. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** The texts of the workbook. */
export function* sharedTexts(
  file: OfficePackage,
  path: string,
  progress: Progress,
): Generator<ReadingProgress, PackedTexts, void> {
  const part = file.related(path, 'sharedStrings');
  if (part === undefined) return new PackedTexts();
  try {
    const scanner = new SharedTextScanner(part);
    yield* progress.of(scanPart(file.chunks(part), part, scanner));
    return scanner.texts;
  } catch (problem) {
    if (!(problem instanceof ForeignSpelling)) throw problem;
    const texts = new PackedTexts();
    for (const text of readSharedStrings(file, path).texts) texts.add(text);
    return texts;
  }
}

/** Hands the rows of a sheet to `cells`; answers the sheet's merges. */
export function* sheetRows(
  file: OfficePackage,
  part: string,
  cells: CellSink,
  date1904: boolean,
  progress: Progress,
): Generator<ReadingProgress, Area[], void> {
  try {
    const scanner = new SheetScanner(part, cells, date1904);
    yield* progress.of(scanPart(file.chunks(part), part, scanner));
    return scanner.around.merges();
  } catch (problem) {
    // Thrown before the first row, so nothing was handed on yet.
    if (!(problem instanceof ForeignSpelling)) throw problem;
    return readForeignSheet(file.text(part), part, cells, date1904);
  }
}

/** Counts the bytes of the parts that are read. */
export class Progress {
  private done = 0;
  private readonly total: number;

  constructor(file: OfficePackage, path: string, sheets: readonly string[]) {
    const parts = new Set([file.related(path, 'sharedStrings'), ...sheets]);
    this.total = [...parts].reduce(
      (sum, part) => sum + (part === undefined ? 0 : (file.entry(part)?.size ?? 0)),
      0,
    );
  }

  *of(steps: Iterable<number>): Generator<ReadingProgress, void> {
    for (const bytes of steps) {
      this.done += bytes;
      yield { done: this.done, total: this.total };
    }
  }
}
