import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import * as aq from 'arquero';
import type { FlatRow } from './participation-cells';

/** What the five indicators of the bench come to in one group of rows. */
export interface Figures {
  readonly people: number;
  readonly attended: number;
  readonly online: number;
  readonly minutes: number;
  readonly speakers: number;
}

/** Figures by group; the group's values joined by "|". */
export type Grouped = ReadonlyMap<string, Figures>;

/** A column that rows are told apart by. */
export type GroupColumn = 'year' | 'project' | 'sector' | 'age' | 'gender';

/** The figures of one group, by a plain loop over all rows: what a formula with the whole range as its argument does. */
export function naive(rows: readonly FlatRow[], group: Partial<Pick<FlatRow, GroupColumn>>): Figures {
  const [people, online, speakers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [attended, minutes] = [0, 0];
  const wanted = Object.entries(group) as [GroupColumn, string | number][];
  for (const row of rows) {
    if (wanted.some(([column, value]) => row[column] !== value)) continue;
    if (row.attendance === '出席') {
      people.add(row.person);
      attended += 1;
      minutes += row.minutes;
    }
    if (row.channel === 'オンライン') online.add(row.person);
    if (row.role === '話題提供者') speakers.add(row.person);
  }
  return { people: people.size, attended, online: online.size, minutes, speakers: speakers.size };
}

/** DuckDB with the flat rows in a table, in memory, with as many threads as the machine has. */
export async function duckdb(rows: readonly FlatRow[]): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(
    'create table rows (person varchar, project varchar, year integer, attendance varchar, role varchar, channel varchar, minutes integer, age varchar, gender varchar, sector varchar)',
  );
  const appender = await connection.createAppender('rows');
  for (const row of rows) {
    appender.appendVarchar(row.person);
    appender.appendVarchar(row.project);
    appender.appendInteger(row.year);
    appender.appendVarchar(row.attendance);
    if (row.role === null) appender.appendNull();
    else appender.appendVarchar(row.role);
    appender.appendVarchar(row.channel);
    appender.appendInteger(row.minutes);
    appender.appendVarchar(row.age);
    appender.appendVarchar(row.gender);
    appender.appendVarchar(row.sector);
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

/** All groups in one query. */
export async function duckdbGrouped(
  connection: DuckDBConnection,
  by: readonly GroupColumn[],
): Promise<Grouped> {
  const result = await connection.runAndReadAll(
    `select ${by.join(', ')},
      count(distinct person) filter (attendance = '出席')::integer,
      (count(*) filter (attendance = '出席'))::integer,
      count(distinct person) filter (channel = 'オンライン')::integer,
      coalesce(sum(minutes) filter (attendance = '出席'), 0)::double,
      count(distinct person) filter (role = '話題提供者')::integer
    from rows group by all`,
  );
  return new Map(
    result.getRows().map((row) => {
      const [people = 0, attended = 0, online = 0, minutes = 0, speakers = 0] = row
        .slice(by.length)
        .map(Number);
      return [row.slice(0, by.length).join('|'), { people, attended, online, minutes, speakers }];
    }),
  );
}

export function arquero(rows: readonly FlatRow[]): aq.ColumnTable {
  return aq.from(rows as FlatRow[]);
}

/** All groups by three grouped tables, because arquero filters rows before it groups them. */
export function arqueroGrouped(table: aq.ColumnTable, by: readonly GroupColumn[]): number {
  const attended = table
    .filter((row: FlatRow) => row.attendance === '出席')
    .groupby(...by)
    .rollup({
      people: aq.op.distinct('person'),
      attended: aq.op.count(),
      minutes: aq.op.sum('minutes'),
    });
  const online = table
    .filter((row: FlatRow) => row.channel === 'オンライン')
    .groupby(...by)
    .rollup({ online: aq.op.distinct('person') });
  const speakers = table
    .filter((row: FlatRow) => row.role === '話題提供者')
    .groupby(...by)
    .rollup({ speakers: aq.op.distinct('person') });
  return [attended, online, speakers].reduce((sum, part) => sum + total(part), 0);
}

function total(table: aq.ColumnTable): number {
  const objects = table.objects() as Record<string, unknown>[];
  return objects.reduce(
    (sum, object) =>
      ['people', 'attended', 'minutes', 'online', 'speakers'].reduce(
        (each, name) => each + (typeof object[name] === 'number' ? object[name] : 0),
        sum,
      ),
    0,
  );
}
