import type { Area } from '../../core/book/area';
import { meet } from '../../core/ledger/checks/book-source';
import type { LedgerSource, TableBody } from '../../core/ledger/checks/ledger-source';
import type { FoundTable } from '../../core/ledger/recognise';
import type { Outcome } from '../../core/outcome';
import type { Reason } from '../../core/reasons';
import { workbookPath } from '../package/main-part';
import type { OfficePackage } from '../package/office-package';
import { openPackage } from '../package/office-package';
import type { SheetEntry } from '../read/read-sheet';
import { findTables } from '../read/read-tables';
import { sheetEntries } from '../read/read-workbook';
import { workbookNotes } from '../read/workbook-notes';
import { refusalAsFailure } from '../refusal';
import { booleanAttr, child } from '../xml/xml-tree';
import type { FileLimits } from '../zip/limits';
import { FILE_LIMITS } from '../zip/limits';
import { BodyCells } from './body-cells';
import { Progress, sharedTexts, sheetRows } from './read-parts';

export interface FileSource {
  readonly source: LedgerSource;
  /** What a person should know: macros that do not run, links that are not followed, sheets not shown. */
  readonly notes: readonly Reason[];
}

interface SheetTables {
  readonly entry: SheetEntry;
  readonly tables: readonly { readonly found: FoundTable; readonly showHeaders: boolean }[];
}

/**
 * What checking asks of a workbook, read from its file without building the workbook: only the cells of
 * tables, as they stand. Refuses like `openBook`.
 */
export function fileSource(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): Outcome<FileSource> {
  return refusalAsFailure(() => {
    const file = openPackage(bytes, limits);
    const path = workbookPath(file);
    const root = file.tree(path);
    const { entries, others } = sheetEntries(file, path, root);
    const sheets = entries.map((entry) => ({ entry, tables: tablesOn(file, entry) }));
    const date1904 = booleanAttr(child(root, 'workbookPr'), 'date1904', false);
    const source = sourceOf(file, path, sheets, date1904);
    return { source, notes: workbookNotes(file, path, others) };
  });
}

function tablesOn(file: OfficePackage, entry: SheetEntry): SheetTables['tables'] {
  return findTables(file, entry.path).map(({ table }) => {
    const { name, area, columns, showTotals, showHeaders } = table;
    return { found: { name, sheet: entry.name, area, headers: columns, showTotals }, showHeaders };
  });
}

function sourceOf(
  file: OfficePackage,
  path: string,
  sheets: readonly SheetTables[],
  date1904: boolean,
): LedgerSource {
  const bodies = new Map<FoundTable, TableBody>();
  const merges = new Map<FoundTable, readonly Area[]>();
  const progress = new Progress(file, path, []);
  const texts = whole(sharedTexts(file, path, progress));
  for (const { entry, tables } of sheets) {
    if (tables.length === 0) continue;
    const cells = new BodyCells(tables, texts, entry.path);
    const merged = whole(sheetRows(file, entry.path, cells, date1904, progress));
    for (const [found, body] of cells.bodies) {
      bodies.set(found, body);
      merges.set(
        found,
        merged.filter((merge) => meet(merge, found.area)),
      );
    }
  }
  return {
    sheets: sheets.map(({ entry }) => entry.name),
    tables: sheets.flatMap(({ tables }) => tables.map(({ found }) => found)),
    date1904,
    body: (table) => bodies.get(table) ?? { top: table.area.top, height: 0, columns: [] },
    merges: (table) => merges.get(table) ?? [],
  };
}

/** Does all steps at once. */
function whole<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
