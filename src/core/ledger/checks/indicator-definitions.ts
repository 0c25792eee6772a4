import type { Definition } from '../../indicators/definition/definition';
import type { DefinitionFault } from '../../indicators/definition/definition-faults';
import { definitionFaults } from '../../indicators/definition/definition-faults';
import type { LedgerShape } from '../../indicators/definition/ledger-shape';
import { shapeOf } from '../../indicators/definition/ledger-shape';
import { definitionsByKey, readDefinition } from '../../indicators/definition/read-definitions';
import type { SourceFault } from '../../indicators/definition/source';
import { readSource } from '../../indicators/definition/source';
import type { CheckedColumn, CheckedLedger, CheckedTable } from './checked-ledger';
import type { Problem } from './finding';
import type { Found } from './finding-at';
import { foundAt, shownAt } from './finding-at';

/** One indicator with the row it stands in and everything that is wrong with its definition. */
interface DefinedIndicator {
  readonly entry: number;
  readonly definition: Definition;
  readonly faults: readonly (SourceFault | DefinitionFault)[];
}

/** Tells a fault, or nothing where another check tells it. */
type Telling = (fault: SourceFault | DefinitionFault, around: IndicatorWords) => Problem | undefined;

/** What a sentence about an indicator names, in the words of the workbook. */
export interface IndicatorWords {
  /** How the indicator is measured, as its row says. */
  readonly measure: string;
  readonly tableNamed: (id: string) => string;
  /** The word of the workbook for a value of a list. */
  readonly value: (list: string, id: string) => string;
}

/** What a rule says of the indicators that the ledger defines, each at the cell that has to change. */
export function* eachDefinitionFault(ledger: CheckedLedger, tell: Telling): Iterable<Found | undefined> {
  const table = ledger.tables.get('indicators');
  const ids = table?.columns.get('indicatorId');
  if (!table || !ids) return;
  const shape = shapeOf({
    tables: new Map([...ledger.tables].map(([id, { recognised }]) => [id, recognised])),
    ambiguous: new Map(),
  });
  for (const { entry, faults } of definedIndicators(ledger, table, shape)) {
    for (const fault of faults) {
      const problem = tell(fault, wordsFor(ledger, table, entry, shape));
      const column = table.columns.get(fault.in) ?? ids;
      if (problem) yield foundAt(table, column, entry, problem);
    }
    yield undefined;
  }
}

function definedIndicators(
  { lists }: CheckedLedger,
  table: CheckedTable,
  shape: LedgerShape,
): readonly DefinedIndicator[] {
  const defined = table.rows.flatMap((_, entry) => {
    const cell = (column: string) => table.columns.get(column)?.settled[entry] ?? null;
    const definition = readDefinition(cell, lists);
    return definition ? [{ entry, definition }] : [];
  });
  const byKey = definitionsByKey(defined.map(({ definition }) => definition));
  return defined.map(({ entry, definition }) => {
    const counted = !['reported', 'ratio'].includes(definition.measure);
    const { source, faults } = counted
      ? readSource(definition, shape, lists)
      : { source: undefined, faults: [] };
    return { entry, definition, faults: [...faults, ...definitionFaults(definition, source, byKey)] };
  });
}

function wordsFor(
  { lists }: CheckedLedger,
  table: CheckedTable,
  entry: number,
  shape: LedgerShape,
): IndicatorWords {
  const measure: CheckedColumn | undefined = table.columns.get('measure');
  return {
    measure: measure ? shownAt(measure, entry) : '',
    tableNamed: (id) => shape.tables.get(id)?.name ?? id,
    value: (list, id) => {
      const known = lists.get(list);
      const word = [...(known?.ids ?? [])].find(([key, each]) => each === id && known?.values.has(key))?.[0];
      return known?.values.get(word ?? '') ?? id;
    },
  };
}
