import type { Book } from '../core/book/book';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import { SCHEMA_VERSION } from '../core/ledger/migrations';
import type { ColumnAddition, LedgerToday } from './ledger-today';
import type { SheetWork } from './sheet-work';
import { named } from './workbook-shape';

interface PlannedWork {
  readonly today: LedgerToday;
  readonly book: Book;
  readonly sheets: readonly SheetWork[];
  readonly columns: readonly ColumnAddition[];
  /** Version of the schema the ledger follows today. */
  readonly version: number;
}

/** Everything that stands in the way of the work, so that it is either done whole or not begun. */
export function planProblems(planned: PlannedWork): readonly LedgerProblem[] {
  // A later program knows better what its ledger needs.
  if (planned.version > SCHEMA_VERSION) {
    return [problem('newerLedger', { version: planned.version, known: SCHEMA_VERSION })];
  }
  return [
    ...severalTables(planned),
    ...sheetsTaken(planned),
    ...namesTaken(planned),
    ...sheetsProtected(planned),
    ...structureProtected(planned),
    ...columnsBlocked(planned),
  ];
}

function severalTables({ today }: PlannedWork): LedgerProblem[] {
  return [...today.ledger.ambiguous].map(([, found]) =>
    problem('severalTables', {
      table: found[0]?.headers[0] ?? '',
      found: found.map((table) => `${table.sheet}!${table.name}`).join(', '),
    }),
  );
}

/** A sheet of the right name may be filled only while nothing is on it. */
function sheetsTaken({ today, sheets }: PlannedWork): LedgerProblem[] {
  const { shape, ledger } = today;
  return sheets.flatMap(({ name, how }) => {
    const there = named(shape.sheets, name);
    const full = there?.used !== undefined || shape.tables.some((table) => table.sheet === there?.name);
    const foreign = how === 'fill' ? full : how === 'extend' && ledger.tables.size === 0;
    return there && foreign ? [problem('sheetTaken', { sheet: there.name })] : [];
  });
}

/** Tables and defined names share one list of names in Excel. */
function namesTaken({ today, book, sheets }: PlannedWork): LedgerProblem[] {
  const { shape, ledger } = today;
  const tables = sheets.flatMap(({ content }) => content.tables);
  const byTable = tables.flatMap(({ name }) => {
    const table = named(shape.tables, name);
    const other = named(shape.names, name);
    if (table) return [problem('tableNameTaken', { table: table.name, sheet: table.sheet })];
    return other ? [problem('nameTaken', { name: other.name })] : [];
  });
  if (ledger.tables.size > 0) return byTable;
  // In a workbook without a ledger these names belong to something else.
  const byName = book.names.flatMap(({ name }) => {
    const other = named(shape.names, name) ?? named(shape.tables, name);
    return other ? [problem('nameTaken', { name: other.name })] : [];
  });
  return [...byTable, ...byName];
}

function sheetsProtected({ today, sheets }: PlannedWork): LedgerProblem[] {
  return sheets.flatMap(({ name, how }) =>
    how !== 'add' && named(today.shape.sheets, name)?.protected
      ? [problem('sheetProtected', { sheet: name })]
      : [],
  );
}

function structureProtected({ today, sheets }: PlannedWork): LedgerProblem[] {
  const added = sheets.filter(({ how }) => how === 'add').map(({ name }) => name);
  return today.shape.structureProtected && added.length > 0
    ? [problem('workbookProtected', { sheets: added.join(', ') })]
    : [];
}

function columnsBlocked({ today, columns }: PlannedWork): LedgerProblem[] {
  return columns.flatMap(({ table, headers }) => {
    const { name, sheet } = table.found;
    return today.blocked.has(table.spec.id)
      ? [problem('noRoomForColumns', { table: name, sheet, columns: headers.join(', ') })]
      : [];
  });
}
