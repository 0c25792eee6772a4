import type { Area } from '../../core/book/area';
import type { ColumnPlace } from '../../core/ledger/columnar/column-builder';
import type { ColumnarTable } from '../../core/ledger/columnar/columnar-table';
import { PackedTexts } from '../../core/ledger/columnar/packed-texts';
import { TableBuilder } from '../../core/ledger/columnar/table-builder';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import type { FoundTable, RecognisedLedger, RecognisedTable } from '../../core/ledger/recognise';
import { languageOf, recogniseLedger } from '../../core/ledger/recognise';
import { keyColumn, LEDGER_TABLES } from '../../core/ledger/schema';
import type { Reason } from '../../core/reasons';
import { reason } from '../../core/reasons';
import { workbookPath } from '../package/main-part';
import type { OfficePackage } from '../package/office-package';
import { openPackage } from '../package/office-package';
import { findTables } from '../read/read-tables';
import { sheetEntries } from '../read/read-workbook';
import type { SheetEntry } from '../read/read-sheet';
import { workbookNotes } from '../read/workbook-notes';
import { Refusal } from '../refusal';
import { booleanAttr, child } from '../xml/xml-tree';
import type { FileLimits } from '../zip/limits';
import { coverMerged } from './cover-merged';
import type { ReadingProgress } from './read-parts';
import { Progress, sharedTexts, sheetRows } from './read-parts';
import { TableCells } from './table-cells';
import type { TableRegion } from './table-region';
import { rowsUntil } from './table-region';

/** A ledger read from a file. */
export interface LedgerReading {
  /** By table id, in the order of the schema. */
  readonly tables: ReadonlyMap<string, ColumnarTable>;
  /** Table ids for which several tables fit equally well; none of them was read. */
  readonly ambiguous: ReadonlyMap<string, readonly FoundTable[]>;
  /** The language most of the ledger is written in. */
  readonly language: LedgerLanguage | undefined;
  /** What a person should know: macros, links, rows that were found below a table, columns left out. */
  readonly notes: readonly Reason[];
}

/** A ledger table with the sheet it stands on. */
interface SheetTable {
  readonly entry: SheetEntry;
  readonly recognised: RecognisedTable;
  readonly showHeaders: boolean;
  /** All tables of the sheet. */
  readonly areas: readonly Area[];
}

/** Own columns beyond these are left out and named: no ledger has so many, and a file may claim 16,384. */
const MOST_OWN_COLUMNS = 64;

/** Reads step by step, so that whoever drives it can let others have a turn. Refusals are thrown. */
export function* ledgerReading(
  bytes: Uint8Array,
  languages: readonly LedgerLanguage[],
  limits: FileLimits,
): Generator<ReadingProgress, LedgerReading> {
  const file = openPackage(bytes, limits);
  const path = workbookPath(file);
  const root = file.tree(path);
  const date1904 = booleanAttr(child(root, 'workbookPr'), 'date1904', false);
  const { entries, others } = sheetEntries(file, path, root);
  const { ledger, tables } = ledgerTables(file, entries, languages);
  if (tables.length === 0 && ledger.ambiguous.size === 0) throw new Refusal(reason('fileNoLedger', {}));
  const progress = new Progress(
    file,
    path,
    tables.map(({ entry }) => entry.path),
  );
  const texts = tables.length === 0 ? new PackedTexts() : yield* sharedTexts(file, path, progress);
  const read = new Map<string, ColumnarTable>();
  const notes = workbookNotes(file, path, others);
  for (const entry of new Set(tables.map((table) => table.entry))) {
    const here = tables.filter((table) => table.entry === entry);
    const regions = here.map((table) => regionOf(table, date1904, notes));
    const cells = new TableCells(regions, texts, entry.path);
    const merges = yield* sheetRows(file, entry.path, cells, date1904, progress);
    for (const region of regions) {
      coverMerged(region.builder, merges, entry.path);
      const table = region.builder.build();
      read.set(table.tableId, table);
      if (region.below > 0)
        notes.push(reason('fileRowsBelowTable', { table: table.name, count: region.below }));
    }
  }
  const inOrder = LEDGER_TABLES.flatMap(({ id }) => {
    const table = read.get(id);
    return table ? [[id, table] as const] : [];
  });
  return {
    tables: new Map(inOrder),
    ambiguous: ledger.ambiguous,
    language: languageOf(ledger),
    notes,
  };
}

function ledgerTables(
  file: OfficePackage,
  entries: readonly SheetEntry[],
  languages: readonly LedgerLanguage[],
): { readonly ledger: RecognisedLedger; readonly tables: readonly SheetTable[] } {
  const sheets = new Map<FoundTable, Omit<SheetTable, 'recognised'>>();
  for (const entry of entries) {
    const tables = findTables(file, entry.path).map(({ table }) => table);
    const areas = tables.map(({ area }) => area);
    for (const { name, area, columns, showTotals, showHeaders } of tables) {
      const found = { name, sheet: entry.name, area, headers: columns, showTotals };
      sheets.set(found, { entry, areas, showHeaders });
    }
  }
  const ledger = recogniseLedger([...sheets.keys()], languages);
  const tables = [...ledger.tables.values()].flatMap((recognised) => {
    const sheet = sheets.get(recognised.found);
    return sheet ? [{ ...sheet, recognised }] : [];
  });
  return { ledger, tables };
}

function regionOf(
  { recognised, areas, showHeaders }: SheetTable,
  date1904: boolean,
  notes: Reason[],
): TableRegion {
  const { spec, found, columns } = recognised;
  const { area, headers, showTotals } = found;
  const known = spec.columns.flatMap(({ id }): ColumnPlace[] => {
    const index = columns.get(id);
    return index === undefined ? [] : [{ id, header: headers[index] ?? id, place: area.left + index }];
  });
  const taken = new Set(known.map(({ place }) => place));
  const inside = headers.slice(0, area.right - area.left + 1);
  const own = inside
    .map((header, index) => ({ id: undefined, header, place: area.left + index }))
    .filter(({ place }) => !taken.has(place));
  if (own.length > MOST_OWN_COLUMNS) {
    const more = own.length - MOST_OWN_COLUMNS;
    notes.push(reason('fileColumnsLeftOut', { table: found.name, count: more }));
  }
  const head = {
    spec,
    name: found.name,
    sheet: found.sheet,
    area,
    columns: [...known.filter(({ place }) => place <= area.right), ...own.slice(0, MOST_OWN_COLUMNS)],
    date1904,
  };
  const last = area.bottom - (showTotals ? 1 : 0);
  const key = keyColumn(spec).id;
  return {
    builder: new TableBuilder(head),
    first: area.top + (showHeaders ? 1 : 0),
    last,
    until: showTotals ? 0 : rowsUntil(area, areas),
    key: head.columns.findIndex(({ id }) => id === key),
    left: area.left,
    right: area.right,
    entry: -1,
    lastTaken: last,
    closed: false,
    below: 0,
  };
}
