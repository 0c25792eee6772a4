import { chain, each } from '../core/combine';
import { indicatorsInColumns } from '../core/indicators/definition/indicators-in-columns';
import { columnarEngine } from '../core/indicators/engine/columnar-engine';
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

/** Engines over the same tables are one engine, whichever cell asks. */
const KNOWN = new WeakMap<LiveRead, Map<string, LiveRead>>();

function readOf(read: LiveRead, given: readonly Registered[]): LiveRead {
  if (given.length === 0) return read;
  let known = KNOWN.get(read);
  if (!known) KNOWN.set(read, (known = new Map<string, LiveRead>()));
  const key = given.map(({ handle }) => handle).join('\n');
  let made = known.get(key);
  if (!made) known.set(key, (made = replaced(read, given)));
  return made;
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
