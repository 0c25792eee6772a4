import type { Book, BookSheet } from '../core/book/book';
import type { ContentsLine } from '../core/ledger/contents-sheet';
import { extraLine, tableLine } from '../core/ledger/contents-sheet';
import { languageAsFound } from '../core/ledger/ledger-as-found';
import type { LedgerBookOptions } from '../core/ledger/ledger-book';
import { ledgerBook } from '../core/ledger/ledger-book';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import { columnLabel, tableLabel } from '../core/ledger/ledger-language';
import type { RecognisedTable } from '../core/ledger/recognise';
import { BASIC_TABLES } from '../core/ledger/chosen-tables';
import { SCHEMA_VERSION } from '../core/ledger/migrations';
import { LEDGER_TABLES } from '../core/ledger/schema';
import { ledgerVersion, VERSION_SETTING } from '../core/ledger/schema-version';
import { tableExtension } from './extend-table';
import type { ColumnAddition, LedgerToday } from './ledger-today';
import { contentsWork } from './plan-contents';
import { planProblems } from './plan-problems';
import type { ValueAddition } from './plan-values';
import { valueAdditions, valueProblems, valueWork } from './plan-values';
import { listWork } from './plan-lists';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { sheetPositions } from './sheet-order';
import type { SheetWork, WorkbookWork } from './sheet-work';
import { isNeeded } from './sheet-work';
import type { WorkbookShape } from './workbook-shape';
import { named } from './workbook-shape';

/** What is to be added; nothing is when the ledger is complete. */
export interface LedgerPlan {
  /** Whether there is no ledger yet. */
  readonly created: boolean;
  readonly work: WorkbookWork;
  readonly problems: readonly LedgerProblem[];
  /** Ids of the tables that are new. */
  readonly tables: readonly string[];
  readonly columns: readonly ColumnAddition[];
  /** Values that lists get because the ledger is older than the schema. */
  readonly values: readonly ValueAddition[];
  /** Version of the schema the ledger follows today. */
  readonly version: number;
  /** Names of tables that were there and lack validation, help or marks. */
  readonly completed: readonly string[];
  /** The language with the names that stand in the workbook. */
  readonly language: LedgerLanguage;
}

/**
 * What a ledger lacks in this workbook, and why it cannot be added if so. The tables that are there are
 * completed; `options.tables` (absent: the basic ones) are added. Reads nothing, writes nothing.
 */
export function planLedger(
  today: LedgerToday,
  language: LedgerLanguage,
  options: Omit<LedgerBookOptions, 'language' | 'sheetNames'> = {},
): LedgerPlan {
  const { ledger, shape } = today;
  const asFound = languageAsFound(ledger, language);
  const sheetNames = new Map([...ledger.tables].map(([id, { found }]) => [id, found.sheet]));
  const wanted = new Set(options.tables ?? [...BASIC_TABLES, ...Object.keys(options.rows ?? {})]);
  const tables = LEDGER_TABLES.map(({ id }) => id).filter((id) => wanted.has(id) || ledger.tables.has(id));
  const book = ledgerBook({ ...options, tables, language: asFound, sheetNames });
  const lists = bookSheet(book, asFound.words.lists);

  const columns: ColumnAddition[] = [];
  const extended = [...ledger.tables.values()].map((table) => {
    const specs = table.spec.columns.filter((column) => !table.columns.has(column.id));
    const headers = specs.map((column) => columnLabel(table.spec.id, column.id, asFound).header);
    if (specs.length > 0) columns.push({ table, specs, headers });
    return extensionWork(table, today, { language: asFound, tables: new Set(tables) });
  });
  const whole = book.sheets.filter((sheet) => sheet !== lists && isMissing(sheet, today, asFound));
  const version = ledger.tables.size > 0 ? ledgerVersion(today.versionSetting, ledger) : SCHEMA_VERSION;
  const values = valueAdditions(today, version, asFound);
  const all = [
    ...whole.map((sheet) => wholeSheet(sheet, shape)),
    listWork(lists, shape),
    ...extended,
    ...values.map(valueWork),
    contentsOf(whole, today, options, asFound),
  ].filter((work) => work !== undefined && isNeeded(work)) as readonly SheetWork[];
  const sheets = placed(all, book, shape);
  const work: WorkbookWork = {
    sheets,
    names: book.names.filter((name) => !named(shape.names, name.name)),
    settings: today.versionSetting === SCHEMA_VERSION ? {} : { [VERSION_SETTING]: SCHEMA_VERSION },
    ...shownAfter(options.extraSheets?.[0]?.sheet.name, today, asFound),
  };
  return {
    created: ledger.tables.size === 0,
    work,
    problems: [...planProblems({ today, book, sheets, columns, version }), ...valueProblems(values)],
    version,
    values,
    tables: tables.filter((id) => !ledger.tables.has(id)),
    columns,
    completed: [...ledger.tables.values()]
      .map(({ found }) => found)
      .filter((table) => extended.some((each) => each.name === table.sheet && isNeeded(each)))
      .map((table) => table.name),
    language: asFound,
  };
}

/**
 * Sheets to be written as a whole: tables that were not found, and sheets that are not there. In an
 * existing ledger the contents sheet is the person's.
 */
function isMissing(sheet: BookSheet, { ledger, shape }: LedgerToday, language: LedgerLanguage): boolean {
  const table = LEDGER_TABLES.find((spec) => tableLabel(spec.id, language).name === sheet.name);
  if (table) return !ledger.tables.has(table.id);
  if (sheet.name !== language.words.contents || ledger.tables.size === 0) return true;
  return !named(shape.sheets, sheet.name);
}

/** Lines in the contents of a ledger that was there, for the sheets that are new. */
function contentsOf(
  whole: readonly BookSheet[],
  { ledger, contents }: LedgerToday,
  { extraSheets = [] }: Pick<LedgerBookOptions, 'extraSheets'>,
  language: LedgerLanguage,
): SheetWork | undefined {
  if (!contents || ledger.tables.size === 0) return undefined;
  const isNew = ({ name }: ContentsLine): boolean => whole.some((sheet) => sheet.name === name);
  const tables = LEDGER_TABLES.map(({ id }) => tableLine(id, undefined, language));
  const lines = [...extraSheets.map(extraLine), ...tables].filter(isNew);
  return contentsWork(contents, lines, language.words.lists);
}

/** A new ledger opens at its contents, an old one at the sheet that was added to it, if any. */
function shownAfter(
  extra: string | undefined,
  { ledger }: LedgerToday,
  { words }: LedgerLanguage,
): { readonly show?: string } {
  if (ledger.tables.size === 0) return { show: words.contents };
  return extra === undefined ? {} : { show: extra };
}

function wholeSheet(sheet: BookSheet, shape: WorkbookShape): SheetWork {
  const there = named(shape.sheets, sheet.name);
  return { name: there?.name ?? sheet.name, how: there ? 'fill' : 'add', content: sheet, resizes: [] };
}

function extensionWork(
  table: RecognisedTable,
  today: LedgerToday,
  { language, tables }: { readonly language: LedgerLanguage; readonly tables: ReadonlySet<string> },
): SheetWork {
  const sheet = named(today.shape.sheets, table.found.sheet);
  if (!sheet) throw new Error(`Table "${table.found.name}" stands on no sheet`);
  const dressing = today.dressing.get(table.spec.id) ?? new Map();
  const { content, area } = tableExtension(table, dressing, { sheet, tables }, language);
  return {
    name: sheet.name,
    how: 'extend',
    content,
    anchor: { table: table.found.name, area: table.found.area },
    dresses: true,
    resizes: area ? [{ table: table.found.name, area }] : [],
  };
}

function placed(work: readonly SheetWork[], book: Book, shape: WorkbookShape): readonly SheetWork[] {
  const positions = sheetPositions(
    book.sheets.map((sheet) => sheet.name),
    work.filter(({ how }) => how === 'add').map(({ name }) => name),
    shape.sheets.map((sheet) => sheet.name),
  );
  return work.map((each) => {
    const position = positions.get(each.name);
    return each.how === 'add' && position !== undefined ? { ...each, position } : each;
  });
}

function bookSheet(book: Book, name: string): BookSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`A ledger has no sheet "${name}"`);
  return found;
}
