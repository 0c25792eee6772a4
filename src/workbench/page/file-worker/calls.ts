import type { Book } from '../../../core/book/book';
import { memoryOf } from '../../../core/book/cell-block';
import type { Outcome } from '../../../core/outcome';
import type { OpenedFrame, SheetRows, SheetToSave } from './file-room';

/** What the page asks of the file worker: name → what goes there and what comes back. */
export interface FileCalls {
  open: { readonly goes: Uint8Array<ArrayBuffer>; readonly comes: Outcome<OpenedFrame> };
  nextRows: { readonly goes: undefined; readonly comes: SheetRows | undefined };
  drop: { readonly goes: undefined; readonly comes: undefined };
  keep: { readonly goes: undefined; readonly comes: undefined };
  forget: { readonly goes: undefined; readonly comes: undefined };
  takeRows: { readonly goes: SheetRows; readonly comes: undefined };
  dropRows: { readonly goes: undefined; readonly comes: undefined };
  save: {
    readonly goes: { readonly frame: Book; readonly sheets: readonly SheetToSave[] };
    readonly comes: Uint8Array<ArrayBuffer>;
  };
}

export type FileCall = keyof FileCalls;

/** A question on its way to the worker. */
export type Asked = {
  [C in FileCall]: { readonly number: number; readonly call: C; readonly goes: FileCalls[C]['goes'] };
}[FileCall];

/** An answer on its way back; `failed` is a mistake of our own, not of the file. */
export type Answered =
  { readonly number: number; readonly comes: unknown } | { readonly number: number; readonly failed: string };

/** The memory in rows that can change hands. */
export function memoryOfRows(rows: SheetRows | undefined): ArrayBuffer[] {
  return rows ? (memoryOf(rows.block) as ArrayBuffer[]) : [];
}
