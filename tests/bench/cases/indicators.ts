import { columnarEngine } from '../../../src/core/indicators/engine/columnar-engine';
import type { IndicatorLedger } from '../../../src/core/indicators/engine/indicator-ledger';
import { tableBytes } from '../../../src/core/ledger/columnar/table-buffers';
import type { Bench, Report } from '../bench';
import type { Attributes } from '../cells-asked';
import { plansFor, sumOf } from '../cells-asked';
import { growth } from '../growth';
import { median } from '../median';
import { oneEdit } from '../one-row-edit';
import type { GroupColumn, Grouped } from '../other-engines';
import { arquero, arqueroGrouped, duckdb, duckdbGrouped, naive } from '../other-engines';
import type { ParticipationCells } from '../participation-cells';
import { ingested, ledgerAround, participationCells, wordsOf } from '../participation-cells';

/**
 * Cells of indicators over 参加, beside a plain loop, arquero and DuckDB. These are given the rows with their references followed
 * already; our engine follows them. KYODO_BENCH_ROWS=1000000 asks for another number of rows than 100,000.
 */
export const bench: Bench = async (report) => {
  const rows = Number(process.env['KYODO_BENCH_ROWS'] ?? 100_000);
  const data = participationCells(rows);
  const ledger = await takingIn(report, data);
  await cells(report, data, ledger);
  oneEdit(report, ledger);
  growing(report, rows);
};

/** From cells as Excel hands them over to columns. */
async function takingIn(report: Report, data: ParticipationCells): Promise<IndicatorLedger> {
  const around = ledgerAround(data);
  const rows = data.cells.length;
  const taken = (): IndicatorLedger => withRows(around, data);
  await report.time(`${rows} rows of 7 columns taken in`, taken);
  await report.time('  arquero: rows of 10 columns', () => arquero(data.flat));
  await report.time('  DuckDB: rows of 10 columns', () => duckdb(data.flat), { runs: 3 });
  const ledger = taken();
  const table = ledger.tables.get('participation');
  if (table)
    report.figure('  columns in memory', [tableBytes(table) / rows], { unit: 'B/row', target: '60' });
  return ledger;
}

function withRows(around: IndicatorLedger, { cells }: ParticipationCells): IndicatorLedger {
  const blank = around.tables.get('participation');
  if (!blank) throw new Error('No table');
  return { ...around, tables: new Map(around.tables).set('participation', ingested(cells, blank)) };
}

interface Work {
  readonly name: string;
  readonly by: readonly GroupColumn[];
  readonly groups: readonly Attributes[];
}

const [SECTORS, AGES, GENDERS] = [wordsOf('sector'), wordsOf('ageGroup'), wordsOf('gender')];

const WORKS: readonly Work[] = [
  { name: 'project × year', by: ['year', 'project'], groups: [{}] },
  {
    name: 'project × year × sector × gender',
    by: ['year', 'project', 'sector', 'gender'],
    groups: SECTORS.flatMap((sector) =>
      GENDERS.map((gender) => ({ '団体.区分': sector, '参加者.性別': gender })),
    ),
  },
  {
    name: 'project × year × sector × gender × age',
    by: ['year', 'project', 'sector', 'gender', 'age'],
    groups: SECTORS.flatMap((sector) =>
      GENDERS.flatMap((gender) =>
        AGES.map((age) => ({ '団体.区分': sector, '参加者.性別': gender, '参加者.年代': age })),
      ),
    ),
  },
];

async function cells(report: Report, data: ParticipationCells, ledger: IndicatorLedger): Promise<void> {
  const connection = await duckdb(data.flat);
  const table = arquero(data.flat);
  for (const { name, by, groups } of WORKS) {
    const plans = plansFor(ledger, groups);
    const expected = total(await duckdbGrouped(connection, by));
    const right = (sum: number): void => {
      if (Math.abs(sum - expected) > 0.5) throw new Error(`${name}: ${sum}, not ${expected}`);
    };
    // Every project, and every year, by itself: the same columns, but none of the cells.
    const others = [
      ...plansFor(ledger, groups.slice(0, 1), ['P01'], [null]),
      ...plansFor(ledger, [{}], [null], [2017]),
    ];
    let engine = columnarEngine(ledger);
    const anew = (): void => {
      engine = columnarEngine(ledger);
    };
    const readied = (): void => {
      anew();
      sumOf(engine, others);
    };
    const asked = (): void => right(sumOf(engine, plans));
    await report.time(`${plans.length} cells, ${name}: from nothing`, asked, { before: anew });
    await report.time('  columns in use already', asked, { before: readied });
    await report.time('  cells asked before', asked, { before: () => undefined });
    await report.time('  DuckDB, one grouped query', () => duckdbGrouped(connection, by));
    await report.time('  arquero, three grouped tables', () => right(arqueroGrouped(table, by)), { runs: 3 });
  }
  const note = 'five indicators of one project and year: × 100 for 500 cells';
  await report.time('plain loop', () => naive(data.flat, { year: 2017, project: 'P01' }), { note });
}

function total(grouped: Grouped): number {
  let sum = 0;
  for (const figures of grouped.values()) for (const value of Object.values(figures)) sum += Number(value);
  return sum;
}

/** How the time of 500 cells from nothing grows with the rows. */
function growing(report: Report, rows: number): void {
  const times = [1_000, 10_000, 100_000, ...(rows > 100_000 ? [rows] : [])].map((count) => {
    const data = participationCells(count);
    const ledger = withRows(ledgerAround(data), data);
    const plans = plansFor(ledger, [{}]);
    const all = Array.from({ length: 5 }, () => {
      const engine = columnarEngine(ledger);
      const start = performance.now();
      sumOf(engine, plans);
      return performance.now() - start;
    });
    return [count, median(all)] as const;
  });
  report.figure('500 cells from nothing: growth with the rows', [growth(times)], {
    unit: 'exponent',
    target: '1',
  });
}
