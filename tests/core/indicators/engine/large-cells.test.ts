import { columnarEngine } from '../../../../src/core/indicators/engine/columnar-engine';
import { spliceRows } from '../../../../src/core/ledger/columnar/splice-rows';
import { plansFor } from '../../../bench/cells-asked';
import { ingested, ledgerAround, participationCells } from '../../../bench/participation-cells';
import { said } from './answered';

test('cells of 20,000 rows: after rows came and went they answer what a new engine answers', () => {
  const data = participationCells(20_040);
  const around = ledgerAround(data);
  const blank = around.tables.get('participation');
  if (!blank) throw new Error('No table');
  const start = ingested(data.cells.slice(0, 20_000), blank);
  const ledger = { ...around, tables: new Map(around.tables).set('participation', start) };
  const plans = [...plansFor(ledger, [{}], [null], [null]), ...plansFor(ledger, [{}], ['P03'], [2019])];
  let engine = columnarEngine(ledger);
  const answers = (of: typeof engine): string[] => plans.map((plan) => said(of.answer(plan)));
  answers(engine);
  for (let n = 0; n < 40; n += 1) {
    const table = engine.ledger.tables.get('participation');
    if (!table) throw new Error('No table');
    const rows = ingested(data.cells.slice(20_000 + n, 20_001 + n), blank);
    const [from, to] = n % 3 === 0 ? [table.rows, table.rows] : [n * 100, n * 100 + (n % 3)];
    const after = spliceRows(table, { from, to, rows, moved: 0 });
    engine = engine.after({ tables: [{ table: after, rows: { from, to, count: 1 } }] });
    if (n % 8 === 7) expect(answers(engine)).toEqual(answers(columnarEngine(engine.ledger)));
  }
});
