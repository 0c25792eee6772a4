import type { Area } from '../book/area';
import { comparable } from '../values/normalise';
import type { LedgerLanguage } from './ledger-language';
import { columnLabel, tableLabel } from './ledger-language';
import { columnsAddedTo } from './migrations';
import { keyColumn, LEDGER_TABLES } from './schema';
import type { TableSpec } from './schema-types';

/** An Excel table as it stands in some workbook. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  /** Header row and totals row included. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly showTotals: boolean;
}

/** A table of the ledger, found again whatever its sheet is called and however its columns are ordered. */
export interface RecognisedTable {
  readonly spec: TableSpec;
  readonly found: FoundTable;
  readonly language: LedgerLanguage;
  /** Column id → place among the table's columns; a column the table lacks is not in it. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface RecognisedLedger {
  /** By table id. */
  readonly tables: ReadonlyMap<string, RecognisedTable>;
  /** Table ids for which several tables fit equally well; none of them is taken. */
  readonly ambiguous: ReadonlyMap<string, readonly FoundTable[]>;
}

interface Fit {
  readonly table: RecognisedTable;
  readonly score: number;
}

/** A table that has the ledger's own name wins over any number of fitting columns. */
const NAMED = 1000;
/** Without the name, this share of the columns must be there: of those the table had at first, since an older ledger has no others. */
const ENOUGH = 0.5;

/**
 * Finds the ledger's tables among all tables of a workbook: by the key column, and then by name or
 * by the other headers, in any of the languages.
 */
export function recogniseLedger(
  found: readonly FoundTable[],
  languages: readonly LedgerLanguage[],
): RecognisedLedger {
  const tables = new Map<string, RecognisedTable>();
  const ambiguous = new Map<string, readonly FoundTable[]>();
  const candidates = found.map((table) => ({ table, places: headerPlaces(table) }));
  for (const spec of LEDGER_TABLES) {
    const fits = candidates.flatMap((candidate) => bestFit(spec, candidate, languages) ?? []);
    const top = fits.reduce((most, { score }) => Math.max(most, score), 0);
    const [first, ...others] = fits.filter((fit) => fit.score === top);
    if (first && others.length === 0) tables.set(spec.id, first.table);
    else if (first)
      ambiguous.set(
        spec.id,
        [first, ...others].map((fit) => fit.table.found),
      );
  }
  return { tables, ambiguous };
}

/** The language most of the ledger is written in; undefined when there is no ledger. */
export function languageOf(ledger: RecognisedLedger): LedgerLanguage | undefined {
  const counts = new Map<LedgerLanguage, number>();
  for (const { language } of ledger.tables.values()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

interface Candidate {
  readonly table: FoundTable;
  /** Header as it is compared → the first column that has it. */
  readonly places: ReadonlyMap<string, number>;
}

/** Headers are the same in any width and case, with spaces and line breaks or without: 参加者ＩＤ, 参加者 ID. */
function headerKey(header: string): string {
  return comparable(header).replace(/\s+/g, '');
}

function headerPlaces({ headers }: FoundTable): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  headers.forEach((header, place) => {
    const key = headerKey(header);
    if (!places.has(key)) places.set(key, place);
  });
  return places;
}

/** The headers of all tables as they are compared, by language and table: they do not change. */
const HEADER_KEYS = new WeakMap<LedgerLanguage, Map<TableSpec, ReadonlyMap<string, string>>>();

/** Column id → its header as it is compared. */
function headerKeys(spec: TableSpec, language: LedgerLanguage): ReadonlyMap<string, string> {
  let tables = HEADER_KEYS.get(language);
  if (!tables) HEADER_KEYS.set(language, (tables = new Map<TableSpec, ReadonlyMap<string, string>>()));
  let keys = tables.get(spec);
  if (!keys) {
    keys = new Map(spec.columns.map(({ id }) => [id, headerKey(columnLabel(spec.id, id, language).header)]));
    tables.set(spec, keys);
  }
  return keys;
}

function bestFit(
  spec: TableSpec,
  candidate: Candidate,
  languages: readonly LedgerLanguage[],
): Fit | undefined {
  const fits = languages.flatMap((language) => fitIn(spec, candidate, language) ?? []);
  return fits.sort((a, b) => b.score - a.score)[0];
}

function fitIn(
  spec: TableSpec,
  { table: found, places }: Candidate,
  language: LedgerLanguage,
): Fit | undefined {
  const keys = headerKeys(spec, language);
  // Nearly every table is another one: its key column says so before the others are looked at.
  if (!places.has(keys.get(keyColumn(spec).id) ?? '')) return undefined;
  const columns = new Map<string, number>();
  for (const [id, key] of keys) {
    const place = places.get(key);
    if (place !== undefined) columns.set(id, place);
  }
  const named = comparable(found.name) === comparable(tableLabel(spec.id, language).name);
  const complete = spec.columns.every((column) => !column.required || columns.has(column.id));
  const atFirst = spec.columns.length - columnsAddedTo(spec.id).size;
  if (!named && !(complete && columns.size >= atFirst * ENOUGH)) return undefined;
  return { table: { spec, found, language, columns }, score: columns.size + (named ? NAMED : 0) };
}
