import type { ListValueOf } from '../../ledger/schema';
import type { Definition } from './definition';
import type { Source } from './source';

/** Something in a definition that makes a number wrong or leaves none; `in` is the column of 指標. */
export type DefinitionFault =
  /** A ratio without one of its two indicators, a cohort without its months. */
  | { readonly in: 'numeratorId' | 'denominatorId' | 'lagMonths'; readonly fault: 'needed' }
  /** The indicators of a ratio lead back to it; the ids on the way, itself first and last. */
  | {
      readonly in: 'numeratorId' | 'denominatorId';
      readonly fault: 'circular';
      readonly way: readonly string[];
    }
  | { readonly in: 'unit'; readonly fault: 'unit'; readonly expected: ListValueOf<'unit'> }
  /** A percentage of a count, or of two things that are counted in different units. */
  | { readonly in: 'unit'; readonly fault: 'notAShare' }
  /** Percentages added up or averaged, over parties or over time. */
  | { readonly in: 'overParties' | 'overTime'; readonly fault: 'shareAveraged' }
  /** Unduplicated people added up, over parties or over time. */
  | { readonly in: 'overParties' | 'overTime'; readonly fault: 'peopleAdded' }
  | {
      readonly in: 'target';
      readonly fault: 'wrongSide';
      readonly direction: 'increase' | 'decrease';
      readonly baseline: number;
    };

/** What is wrong with a definition in itself and with the indicators it is made of; where it is counted is `readSource`'s. */
export function definitionFaults(
  definition: Definition,
  source: Source | undefined,
  byKey: ReadonlyMap<string, Definition>,
): readonly DefinitionFault[] {
  return [
    ...ratioFaults(definition, byKey),
    ...unitFaults(definition, source, byKey),
    ...summingFaults(definition),
    ...targetFaults(definition),
  ];
}

function ratioFaults(
  definition: Definition,
  byKey: ReadonlyMap<string, Definition>,
): readonly DefinitionFault[] {
  const { measure, lagMonths } = definition;
  if (measure === 'cohort') return lagMonths === null ? [{ in: 'lagMonths', fault: 'needed' }] : [];
  if (measure !== 'ratio') return [];
  return (['numeratorId', 'denominatorId'] as const).flatMap((column): readonly DefinitionFault[] => {
    const key = definition[column];
    if (key === null) return [{ in: column, fault: 'needed' }];
    const way = wayBack(definition, key, byKey);
    return way ? [{ in: column, fault: 'circular', way }] : [];
  });
}

/** The ids from a definition over its part back to itself; undefined when it does not lead back. */
function wayBack(
  start: Definition,
  key: string,
  byKey: ReadonlyMap<string, Definition>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: { readonly key: string; readonly way: readonly string[] }[] = [{ key, way: [start.id] }];
  for (let next = ways.pop(); next; next = ways.pop()) {
    const here = byKey.get(next.key);
    if (!here || seen.has(next.key)) continue;
    seen.add(next.key);
    const way = [...next.way, here.id];
    if (here === start) return way;
    if (here.measure !== 'ratio') continue;
    for (const part of [here.numeratorId, here.denominatorId])
      if (part !== null) ways.push({ key: part, way });
  }
  return undefined;
}

function unitFaults(
  definition: Definition,
  source: Source | undefined,
  byKey: ReadonlyMap<string, Definition>,
): readonly DefinitionFault[] {
  const { unit, measure } = definition;
  if (unit === null) return [];
  const expected = unitExpected(definition, source);
  if (expected !== undefined) return unit === expected ? [] : [{ in: 'unit', fault: 'unit', expected }];
  if (unit !== 'percent') return [];
  if (measure === 'count' || measure === 'distinct') return [{ in: 'unit', fault: 'notAShare' }];
  if (measure !== 'ratio') return [];
  const [above, below] = [definition.numeratorId, definition.denominatorId].map(
    (key) => byKey.get(key ?? '')?.unit,
  );
  return above && below && above !== below ? [{ in: 'unit', fault: 'notAShare' }] : [];
}

/** The one unit that fits what is counted; undefined where several do. */
function unitExpected({ measure }: Definition, source: Source | undefined): ListValueOf<'unit'> | undefined {
  if (measure === 'cohort') return 'percent';
  const spec = source?.of?.column.spec;
  if (!spec || measure === 'count' || measure === 'distinct') return undefined;
  if (spec.type === 'yen') return 'yen';
  if (spec.type === 'rate') return 'percent';
  return spec.unit === 'hours' || spec.unit === 'points' || spec.unit === 'people' ? spec.unit : undefined;
}

const ADDING: readonly (string | null)[] = ['sum', 'mean'];

function summingFaults({ measure, unit, overParties, overTime }: Definition): readonly DefinitionFault[] {
  const axes = [
    { in: 'overParties', how: overParties },
    { in: 'overTime', how: overTime },
  ] as const;
  const share = unit === 'percent' || unit === 'ratio' || measure === 'ratio' || measure === 'cohort';
  return axes.flatMap((axis): readonly DefinitionFault[] => {
    if (share && ADDING.includes(axis.how)) return [{ in: axis.in, fault: 'shareAveraged' }];
    if (measure === 'distinct' && axis.how === 'sum') return [{ in: axis.in, fault: 'peopleAdded' }];
    return [];
  });
}

function targetFaults({ direction, baseline, target }: Definition): readonly DefinitionFault[] {
  if (direction === null || direction === 'maintain' || baseline === null || target === null) return [];
  const right = direction === 'increase' ? target > baseline : target < baseline;
  return right ? [] : [{ in: 'target', fault: 'wrongSide', direction, baseline }];
}
