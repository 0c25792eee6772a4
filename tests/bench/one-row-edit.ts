import { columnarEngine } from '../../src/core/indicators/engine/columnar-engine';
import type { IndicatorLedger } from '../../src/core/indicators/engine/indicator-ledger';
import type { ChangedRows } from '../../src/core/indicators/engine/ledger-change';
import type { ColumnarTable } from '../../src/core/ledger/columnar/columnar-table';
import { spliceRows } from '../../src/core/ledger/columnar/splice-rows';
import { TableBuilder } from '../../src/core/ledger/columnar/table-builder';
import { tableSpec } from '../../src/core/ledger/schema';
import type { Report } from './bench';
import { plansFor, sumOf } from './cells-asked';

const RUNS = 400;

/** One row edited, added or taken away, until all 500 cells are known again; making the columns anew is shown by itself. */
export function oneEdit(report: Report, ledger: IndicatorLedger): void {
  const table = ledger.tables.get('participation');
  if (!table) throw new Error('No table');
  const [row, middle] = [oneRow(table, 7), table.rows >> 1];
  const start = performance.now();
  const edited = spliceRows(table, { from: middle, to: middle + 1, rows: row, moved: 0 });
  const splicing = performance.now() - start;
  const longer = spliceRows(table, { from: table.rows, to: table.rows, rows: row, moved: 0 });
  const edit = { from: middle, to: middle + 1, count: 1 };
  const added = { from: table.rows, to: table.rows, count: 1 };
  const taken = { from: table.rows, to: table.rows + 1, count: 0 };
  times(report, ledger, 'one row edited: engine', [edited, edit], [table, edit], 0.1);
  times(report, ledger, 'one row added or taken away: engine', [longer, added], [table, taken], 0.1);
  report.figure('  columns with one row edited', [splicing]);
}

type Step = readonly [ColumnarTable, ChangedRows];

function times(
  report: Report,
  ledger: IndicatorLedger,
  name: string,
  there: Step,
  back: Step,
  target: number,
): void {
  const plans = plansFor(ledger, [{}]);
  const anew = sumOf(
    columnarEngine({ ...ledger, tables: new Map(ledger.tables).set('participation', there[0]) }),
    plans,
  );
  let engine = columnarEngine(ledger);
  const before = sumOf(engine, plans);
  const all: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [table, rows] = run % 2 === 0 ? there : back;
    const start = performance.now();
    engine = engine.after({ tables: [{ table, rows }] });
    all.push(performance.now() - start);
    if (run > 1) continue;
    const sum = sumOf(engine, plans);
    if (sum !== (run === 0 ? anew : before)) throw new Error(`${name}: ${sum}`);
  }
  report.figure(name, all, { target: String(target) });
}

function oneRow(table: ColumnarTable, row: number): ColumnarTable {
  const none = new TableBuilder({ ...table, spec: tableSpec(table.tableId) }).build();
  const start = spliceRows(table, { from: row + 1, to: table.rows, rows: none, moved: 0 });
  return spliceRows(start, { from: 0, to: row, rows: none, moved: 0 });
}
