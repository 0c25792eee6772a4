import type { IndicatorsOfBook } from '../definition/indicators-in-book';
import { reachable } from '../definition/reach';
import { readSource } from '../definition/source';

/**
 * Tables that the indicators of a ledger can be counted from: those they name, 実績 where values are reported, the projects, and
 * whatever the rows of these lead to. Other tables need not be read.
 */
export function tablesInReach({ all, shape, lists }: IndicatorsOfBook): ReadonlySet<string> {
  const named = all.flatMap((definition) => {
    if (definition.measure === 'ratio') return [];
    if (definition.measure === 'reported') return ['measurements'];
    return readSource(definition, shape, lists).source?.table.id ?? [];
  });
  const tables = new Set<string>();
  for (const id of new Set(['projects', ...named])) {
    const from = shape.tables.get(id);
    if (!from) continue;
    tables.add(id);
    for (const reach of reachable(from, shape).flat()) tables.add(reach.table);
  }
  return tables;
}
