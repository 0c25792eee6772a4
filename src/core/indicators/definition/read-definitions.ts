import type { KnownValues } from '../../ledger/checks/known-values';
import { tableSpec } from '../../ledger/schema';
import { isReported } from '../../values/blank';
import { cellKey } from '../../values/cell-key';
import type { CellValue } from '../../values/cell-value';
import { comparable, normalised } from '../../values/normalise';
import type { Definition } from './definition';

/** What reading asks of the lists: comparable text, in any language → id of the schema's value. */
type Lists = ReadonlyMap<string, Pick<KnownValues, 'ids'>>;

/**
 * The definition in one row of 指標.
 *
 * @param cell the row's value, as it is meant, of a column of 指標; null where it is blank or the column is not there
 * @returns undefined for a row without an id
 */
export function readDefinition(cell: (column: string) => CellValue, lists: Lists): Definition | undefined {
  const id = textIn(cell('indicatorId'));
  if (id === null) return undefined;
  const choice = (column: string): string | null => choiceIn(column, cell(column), lists);
  // The type of each choice follows from the schema, which says whose list a column takes its values from.
  const choices = {
    level: choice('level'),
    unit: choice('unit'),
    direction: choice('direction'),
    measure: choice('measure') ?? 'reported',
    reporting: choice('reporting'),
    window: choice('window'),
    overParties: choice('overParties'),
    overTime: choice('overTime'),
    missing: choice('missing'),
  } as Pick<
    Definition,
    | 'level'
    | 'unit'
    | 'direction'
    | 'measure'
    | 'reporting'
    | 'window'
    | 'overParties'
    | 'overTime'
    | 'missing'
  >;
  return {
    id,
    name: textIn(cell('name')) ?? id,
    ...choices,
    sourceTable: textIn(cell('sourceTable')),
    sourceColumn: textIn(cell('sourceColumn')),
    filter: textIn(cell('filter')),
    numeratorId: cellKey(cell('numeratorId')),
    denominatorId: cellKey(cell('denominatorId')),
    dateColumn: textIn(cell('dateColumn')),
    outcomeColumn: textIn(cell('outcomeColumn')),
    lagMonths: numberIn(cell('lagMonths')),
    disaggregation: partsIn(textIn(cell('disaggregation'))),
    baseline: numberIn(cell('baseline')),
    baselineYear: numberIn(cell('baselineYear')),
    target: numberIn(cell('target')),
    targetYear: numberIn(cell('targetYear')),
    tolerance: numberIn(cell('tolerance')),
  };
}

/** Definitions by the comparable key of their id; of two rows with one id neither is the right one. */
export function definitionsByKey(definitions: readonly Definition[]): ReadonlyMap<string, Definition> {
  const byKey = new Map<string, Definition>();
  const twice = new Set<string>();
  for (const definition of definitions) {
    const key = comparable(definition.id);
    if (byKey.has(key)) twice.add(key);
    byKey.set(key, definition);
  }
  for (const key of twice) byKey.delete(key);
  return byKey;
}

function choiceIn(column: string, value: CellValue, lists: Lists): string | null {
  const list = tableSpec('indicators').columns.find(({ id }) => id === column)?.list;
  const key = cellKey(value);
  return key === null ? null : (lists.get(list ?? '')?.ids.get(key) ?? null);
}

function textIn(value: CellValue): string | null {
  return isReported(value) ? normalised(String(value)) : null;
}

function numberIn(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

function partsIn(text: string | null): readonly string[] {
  return (text ?? '')
    .split(/[;；、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
