import { settledValues } from '../../ledger/columnar/column-values';
import type { ColumnarTable } from '../../ledger/columnar/columnar-table';
import type { IndicatorsOfBook } from './indicators-in-book';
import { definitionsByKey, readDefinition } from './read-definitions';

/** The indicators that a table of 指標 defines, in a ledger whose other tables are known. */
export function indicatorsInColumns(table: ColumnarTable, ledger: IndicatorsOfBook): IndicatorsOfBook {
  const columns = new Map(
    table.columns.flatMap((column) => (column.id === undefined ? [] : [[column.id, settledValues(column)]])),
  );
  const all = Array.from({ length: table.rows }, (_, row) =>
    readDefinition((column) => columns.get(column)?.[row] ?? null, ledger.lists),
  ).filter((definition) => definition !== undefined);
  return { ...ledger, all, byKey: definitionsByKey(all) };
}
