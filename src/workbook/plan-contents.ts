import { emptySheet, newGrid } from '../core/book/grid';
import type { ContentsLine } from '../core/ledger/contents-sheet';
import { putContentsLine, sheetLink } from '../core/ledger/contents-sheet';
import type { SheetWork } from './sheet-work';

/** The contents of an older ledger: which of its rows are ours. */
export interface FoundContents {
  readonly sheet: string;
  /** Sheet row → the formula of its link, top to bottom. */
  readonly links: ReadonlyMap<number, string>;
}

const LINK = /^=HYPERLINK\("#/i;

/** @param formulas what stands in column A, by sheet row; texts that are no link are not ours to touch */
export function foundContents(sheet: string, formulas: ReadonlyMap<number, unknown>): FoundContents {
  const links = [...formulas].flatMap(([row, formula]) =>
    typeof formula === 'string' && LINK.test(formula) ? [[row, formula] as const] : [],
  );
  return { sheet, links: new Map(links) };
}

/**
 * Lines for sheets that are new, in rows put in for them: behind the links that are there and in front of the one to the
 * value lists. What the person wrote moves down with its row and is never written to. Undefined when there is
 * nothing to add, or nobody knows where.
 *
 * @param lists name of the sheet with the value lists
 */
export function contentsWork(
  { sheet, links }: FoundContents,
  lines: readonly ContentsLine[],
  lists: string,
): SheetWork | undefined {
  const known = [...links];
  const missing = lines.filter(({ name }) => !known.some(([, link]) => link === sheetLink(name)));
  const [last] = known.at(-1) ?? [];
  if (missing.length === 0 || last === undefined) return undefined;
  const before = known.find(([, link]) => link === sheetLink(lists))?.[0] ?? last + 1;
  const grid = newGrid();
  missing.forEach((line, index) => putContentsLine(grid, before + index, line));
  return {
    name: sheet,
    how: 'extend',
    insertRows: { before, count: missing.length },
    content: { ...emptySheet(sheet), cells: grid },
    resizes: [],
  };
}
