import fc from 'fast-check';
import type { ColumnarEngine } from '../../../../src/core/indicators/engine/columnar-engine';
import { columnarEngine } from '../../../../src/core/indicators/engine/columnar-engine';
import type { IndicatorLedger } from '../../../../src/core/indicators/engine/indicator-ledger';
import type { TableChange } from '../../../../src/core/indicators/engine/ledger-change';
import { projectReach } from '../../../../src/core/indicators/plan/narrow';
import type { Plan } from '../../../../src/core/indicators/plan/plan';
import type { ColumnarTable } from '../../../../src/core/ledger/columnar/columnar-table';
import { spliceRows } from '../../../../src/core/ledger/columnar/splice-rows';
import { TableBuilder } from '../../../../src/core/ledger/columnar/table-builder';
import { tableSpec } from '../../../../src/core/ledger/schema';
import { cellKey } from '../../../../src/core/values/cell-key';
import { arbitraryCase } from '../../../oracle/plans/arbitrary-case';
import { same, toldBy } from '../../../oracle/plans/told';
import { ledgerOf } from './answered';

/** Rows of the table `taken` that come instead of others. */
interface Edit {
  readonly table: number;
  readonly from: number;
  readonly gone: number;
  readonly taken: number;
  readonly count: number;
  /** Without saying which rows. */
  readonly unsaid: boolean;
}

const EDITED = [
  'participation',
  'participation',
  'sessions',
  'participants',
  'projects',
  'secondments',
  'measurements',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  table: fc.nat(EDITED.length - 1),
  from: fc.nat(30),
  gone: fc.nat(2),
  taken: fc.nat(30),
  count: fc.nat(2),
  unsaid: fc.nat(9).map((n) => n === 0),
});

test('after any edits the engine answers what a new one answers', () => {
  fc.assert(
    fc.property(
      arbitraryCase({ variants: true }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      ({ book, plans }, edits) => {
        const whole = ledgerOf(book);
        // Half of the rows are there at first, so that others can come.
        let engine = columnarEngine({
          ...whole,
          tables: new Map([...whole.tables].map(([id, table]) => [id, half(table)])),
        });
        expectSame(engine, plans);
        for (const each of edits) {
          const change = changeOf(each, engine.ledger, whole);
          if (!change) continue;
          engine = engine.after({ tables: [change] });
          expectSame(engine, plans);
        }
      },
    ),
    { numRuns: 60 },
  );
});

function expectSame(engine: ColumnarEngine, plans: readonly { readonly plan: Plan }[]): void {
  const anew = columnarEngine(engine.ledger);
  const different = plans.flatMap(({ plan }) => {
    const [here, there] = [toldBy(engine.answer(plan)), toldBy(anew.answer(plan))];
    return same(here, there) ? [] : [{ plan, here, there }];
  });
  expect(different).toEqual([]);
  const [first] = plans;
  if (first) expect(byProject(engine, first.plan)).toEqual(byProject(anew, first.plan));
}

/** Rounded: two ways of adding up may differ in the last digit. */
function byProject(engine: ColumnarEngine, plan: Plan): readonly string[] {
  const table = plan.kind === 'rows' || plan.kind === 'cohort' ? plan.table : 'sessions';
  const shape = engine.ledger.defined.shape.tables.get(table);
  const by = shape && projectReach(shape, engine.ledger.defined.shape);
  const groups = by ? engine.groups(plan, by) : [];
  return groups.map(({ label, answer }) => {
    const told = toldBy(answer);
    const value = 'none' in told ? told.none : `${told.value.toPrecision(9)} of ${told.rows}`;
    return `${cellKey(label) ?? ''}: ${value}`;
  });
}

function changeOf(
  { table: place, from, gone, taken, count, unsaid }: Edit,
  { tables }: IndicatorLedger,
  whole: IndicatorLedger,
): TableChange | undefined {
  const id = EDITED[place] ?? '';
  const [table, source] = [tables.get(id), whole.tables.get(id)];
  if (!table || !source) return undefined;
  const first = from % (table.rows + 1);
  const to = Math.min(table.rows, first + gone);
  const start = taken % (source.rows + 1);
  const rows = part(source, start, Math.min(source.rows, start + count));
  const after = spliceRows(table, { from: first, to, rows, moved: 0 });
  return unsaid ? { table: after } : { table: after, rows: { from: first, to, count: rows.rows } };
}

function half(table: ColumnarTable): ColumnarTable {
  return part(table, 0, Math.floor(table.rows / 2));
}

function part(table: ColumnarTable, from: number, to: number): ColumnarTable {
  const rows = new TableBuilder({ ...table, spec: tableSpec(table.tableId) }).build();
  const start = spliceRows(table, { from: to, to: table.rows, rows, moved: 0 });
  return spliceRows(start, { from: 0, to: from, rows, moved: 0 });
}
