import type { Area } from '../core/book/area';
import type { SheetShape, WorkbookShape } from './workbook-shape';
import { named } from './workbook-shape';

/** The document setting that stands in the workbook from the first write of a job to its last. */
export const UNFINISHED_SETTING = 'kyodo.unfinished';

/**
 * What a job has begun to write and what stood there before, kept in the workbook itself: whoever opens it next, on
 * whichever computer, can finish it. Nothing but names and sizes; the job is planned anew from them.
 */
export interface Unfinished {
  /** Sheets that are new, or were empty. */
  readonly sheets: readonly string[];
  /** Tables and defined names that are new. */
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Tables that grow → rows and columns they had. */
  readonly grown: Readonly<Record<string, readonly [rows: number, columns: number]>>;
  /** Sheets that get something beside what they had → last used row and column, from 0; [-1, -1] for none. */
  readonly used: Readonly<Record<string, readonly [row: number, column: number]>>;
  /** Sheets that get conditional formats beside those they had → how many they had. */
  readonly marks: Readonly<Record<string, number>>;
  /** Sheets with columns that get their first conditional formats → these columns, from 0. */
  readonly dressed: Readonly<Record<string, readonly number[]>>;
  /** What the rows are that are being written, if any: only the same ones may be written again. */
  readonly rows?: string;
}

export const NOTHING_BEGUN: Unfinished = {
  sheets: [],
  tables: [],
  names: [],
  grown: {},
  used: {},
  marks: {},
  dressed: {},
};

/** What the setting says; undefined when it is not there or not ours. */
export function unfinishedOf(setting: unknown): Unfinished | undefined {
  if (typeof setting !== 'object' || setting === null) return undefined;
  const { sheets, tables, names, grown, used, marks, dressed } = setting as Partial<Unfinished>;
  const lists = [sheets, tables, names].every(Array.isArray);
  const sizes = [grown, used, marks, dressed].every((each) => typeof each === 'object' && each !== null);
  return lists && sizes ? (setting as Unfinished) : undefined;
}

/** Both together: what an earlier attempt has begun stays as it was before that. */
export function alsoBegun(earlier: Unfinished | undefined, now: Unfinished): Unfinished {
  if (!earlier) return now;
  const both = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
  return {
    sheets: both(earlier.sheets, now.sheets),
    tables: both(earlier.tables, now.tables),
    names: both(earlier.names, now.names),
    grown: { ...now.grown, ...earlier.grown },
    used: { ...now.used, ...earlier.used },
    marks: { ...now.marks, ...earlier.marks },
    dressed: { ...now.dressed, ...earlier.dressed },
    ...rowsOf(now.rows ?? earlier.rows),
  };
}

function rowsOf(rows: string | undefined): { readonly rows?: string } {
  return rows === undefined ? {} : { rows };
}

/** The workbook as it was before the unfinished job began, as far as that job changed it. */
export function shapeBefore(shape: WorkbookShape, begun: Unfinished): WorkbookShape {
  const has = (names: readonly string[], name: string): boolean =>
    named(
      names.map((each) => ({ name: each })),
      name,
    ) !== undefined;
  return {
    ...shape,
    sheets: shape.sheets
      .filter(({ name }) => !has(begun.sheets, name))
      .map((sheet) => ({ ...sheet, used: usedBefore(sheet, begun.used[sheet.name]) })),
    tables: shape.tables
      .filter(({ name, sheet }) => !has(begun.tables, name) && !has(begun.sheets, sheet))
      .map((table) => {
        const [rows, columns] = begun.grown[table.name] ?? [];
        if (rows === undefined || columns === undefined) return table;
        const { top, left } = table.area;
        const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        return { ...table, area, headers: table.headers.slice(0, columns) };
      }),
    names: shape.names.filter(({ name }) => !has(begun.names, name)),
  };
}

function usedBefore(
  { used }: SheetShape,
  before: readonly [row: number, column: number] | undefined,
): Area | undefined {
  if (!used || !before) return used;
  const [bottom, right] = before;
  if (bottom < used.top || right < used.left) return undefined;
  return { ...used, bottom: Math.min(used.bottom, bottom), right: Math.min(used.right, right) };
}
