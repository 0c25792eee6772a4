/**
 * Everything in which the databases differ; all other SQL here is understood by each of them: common table
 * expressions, window functions, CASE. What they do differently without need is not used: FILTER, medians, VALUES as a
 * table, NULLs of outer joins, the division of whole numbers.
 */
export interface Dialect {
  readonly id: DialectId;
  /** Types of columns; all but `place` may be NULL. */
  readonly types: {
    readonly text: string;
    readonly number: string;
    readonly whole: string;
    readonly count: string;
    readonly day: string;
    readonly place: string;
  };
  /** What CREATE TABLE ends with. */
  readonly tableEnd: string;
  /** What stands between the columns and VALUES of an INSERT. */
  readonly insertSettings: string;
  /** A text as a literal, on one line whatever it holds. */
  readonly text: (value: string) => string;
  /** A day, YYYY-MM-DD, as a literal. */
  readonly day: (iso: string) => string;
  /** The same day of the month so many months later, or the last day of that month, as EDATE counts. */
  readonly addMonths: (day: string, months: number) => string;
}

export const DIALECT_IDS = ['duckdb', 'clickhouse', 'postgresql'] as const;

export type DialectId = (typeof DIALECT_IDS)[number];

const DUCKDB: Dialect = {
  id: 'duckdb',
  types: {
    text: 'VARCHAR',
    number: 'DOUBLE',
    whole: 'INTEGER',
    count: 'BIGINT',
    day: 'DATE',
    place: 'INTEGER NOT NULL',
  },
  tableEnd: '',
  insertSettings: '',
  text: (value) =>
    value.includes('\n') ? `(${quoted(value).replaceAll('\n', "' || chr(10) || '")})` : quoted(value),
  day: (iso) => `DATE '${iso}'`,
  addMonths: (day, months) => `CAST(${day} + INTERVAL ${months} MONTH AS DATE)`,
};

const POSTGRESQL: Dialect = {
  ...DUCKDB,
  id: 'postgresql',
  types: { ...DUCKDB.types, text: 'TEXT', number: 'DOUBLE PRECISION' },
  addMonths: (day, months) => `CAST(${day} + INTERVAL '${months} months' AS DATE)`,
};

/** Its columns hold no NULL unless their type says so, a backslash escapes in a text, and only Date32 reaches back to 1900. */
const CLICKHOUSE: Dialect = {
  id: 'clickhouse',
  types: {
    text: 'Nullable(String)',
    number: 'Nullable(Float64)',
    whole: 'Nullable(Int32)',
    count: 'Nullable(Int64)',
    day: 'Nullable(Date32)',
    place: 'Int32',
  },
  tableEnd: ' ENGINE = MergeTree ORDER BY "sheet_row"',
  insertSettings: ' SETTINGS precise_float_parsing = 1',
  text: (value) => quoted(value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')),
  day: (iso) => `toDate32('${iso}')`,
  addMonths: (day, months) => `addMonths(${day}, ${months})`,
};

export const DIALECTS: Readonly<Record<DialectId, Dialect>> = {
  duckdb: DUCKDB,
  clickhouse: CLICKHOUSE,
  postgresql: POSTGRESQL,
};

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
