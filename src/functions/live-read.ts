import { chain, each } from '../core/combine';
import { indicatorsInColumns } from '../core/indicators/definition/indicators-in-columns';
import { columnarEngine } from '../core/indicators/engine/columnar-engine';
import type { IndicatorLedger } from '../core/indicators/engine/indicator-ledger';
import type { ColumnarTable } from '../core/ledger/columnar/columnar-table';
import { handleParts } from '../core/ledger/handle/handle-text';
import type { Outcome } from '../core/outcome';
import { answered, wrong } from '../core/outcome';
import { reason } from '../core/reasons';
import { comparable } from '../core/values/normalise';
import { LEDGER_LANGUAGES } from '../words/ledger-language';
import type { Registered } from './handle-register';
import { HANDLES } from './handle-register';
import type { LiveRead } from '../core/indicators/live/live-ledger';

/**
 * The ledger in which the tables of handles stand instead of the workbook's own. A handle that was not given out here
 * comes from a file that was opened: it is as good as the workbook's own table, which is read instead.
 */
export function readWith(read: LiveRead, handles: readonly string[]): Outcome<LiveRead> {
  const found = each(handles, (handle): Outcome<Registered | null> => {
    const registered = HANDLES.find(handle);
    if (registered) return answered(registered);
    const table = handleParts(handle)?.table ?? '';
    return isTable(table, read) ? answered(null) : wrong(reason('handleOfNoTable', { value: handle, table }));
  });
  return chain(found, (given) =>
    answered(
      readOf(
        read,
        given.filter((one) => one !== null),
      ),
    ),
  );
}

/** Engines over the same tables are one engine, whichever cell asks: the newest last. */
const MADE: { readonly key: string; readonly from: IndicatorLedger; readonly read: LiveRead }[] = [];
/** A cell list with one handle has two while it changes; more hold columns that nobody asks. */
const MOST_MADE = 3;

function readOf(read: LiveRead, given: readonly Registered[]): LiveRead {
  if (given.length === 0) return read;
  const key = given.map(({ handle }) => handle).join('\n');
  const tables = new Set(given.map(({ tableId }) => tableId));
  const known = MADE.find((one) => one.key === key && sameBeside(tables, one.from, read.ledger));
  if (known) return known.read;
  const made = replaced(read, given);
  MADE.push({ key, from: read.ledger, read: made });
  if (MADE.length > MOST_MADE) MADE.shift();
  return made;
}

/** Whether two ledgers are the same but for some tables: what stands instead of these counts, not they. */
function sameBeside(tables: ReadonlySet<string>, a: IndicatorLedger, b: IndicatorLedger): boolean {
  if (a === b) return true;
  const same = (id: string): boolean =>
    tables.has(id) ? samePlace(a.tables.get(id), b.tables.get(id)) : a.tables.get(id) === b.tables.get(id);
  return a.defined === b.defined && [...a.tables.keys(), ...b.tables.keys()].every(same);
}

/** The place of its own table is all that a handed one takes from the workbook. */
function samePlace(a: ColumnarTable | undefined, b: ColumnarTable | undefined): boolean {
  const place = (table: ColumnarTable | undefined): string =>
    JSON.stringify([table?.name, table?.sheet, table?.area, table?.date1904]);
  return place(a) === place(b);
}

function replaced({ ledger }: LiveRead, given: readonly Registered[]): LiveRead {
  const tables = new Map(ledger.tables);
  for (const { tableId, columns } of given) tables.set(tableId, columns(ledger.tables.get(tableId)));
  const indicators = given.some(({ tableId }) => tableId === 'indicators') && tables.get('indicators');
  const defined = indicators ? indicatorsInColumns(indicators, ledger.defined) : ledger.defined;
  const own = { defined, tables };
  return { ledger: own, engine: columnarEngine(own) };
}

function isTable(name: string, { ledger }: LiveRead): boolean {
  const same = (other: string): boolean => comparable(other) === comparable(name);
  for (const table of ledger.defined.shape.tables.values()) if (same(table.name)) return true;
  return Object.values(LEDGER_LANGUAGES).some(({ labels }) =>
    Object.values(labels.tables).some((label) => same(label.name)),
  );
}
