import type { KnownValues } from '../../ledger/checks/known-values';
import { each } from '../../combine';
import type { Outcome } from '../../outcome';
import { answered, missing, wrong } from '../../outcome';
import { reason } from '../../reasons';
import { comparable } from '../../values/normalise';
import type { LedgerShape, TableShape } from '../definition/ledger-shape';
import type { Reach } from '../definition/reach';
import { fullName, reachable, reachOf } from '../definition/reach';
import type { Condition } from '../definition/source';
import { soughtValues } from '../definition/sought-values';
import type { Question, Where } from './question';

/** The values of the ledger's lists, as narrowing asks them. */
export type ListsOfLedger = ReadonlyMap<string, Pick<KnownValues, 'name' | 'values' | 'ids'>>;

/** The rows of one project, seen from the table that is counted; null when no project was asked for. */
export function projectCondition(
  { project }: Question,
  table: TableShape,
  shape: LedgerShape,
): Outcome<Condition | null> {
  if (project === null) return answered(null);
  const on = projectReach(table, shape);
  return on ? equals(on, project) : missing(reason('notByProject', { table: table.name }));
}

/** The column that says which project a row belongs to: the nearest one. */
export function projectReach(table: TableShape, shape: LedgerShape): Reach | undefined {
  for (const level of reachable(table, shape)) {
    const [first, ...others] = level.filter(
      ({ table: id, column: { spec } }) =>
        spec?.reference === 'projects' || (id === 'projects' && spec?.key === true),
    );
    if (first) return others.length === 0 ? first : undefined;
  }
  return undefined;
}

/** The groups that were asked for, seen from the table that is counted. */
export function groupConditions(
  { where }: Question,
  table: TableShape,
  shape: LedgerShape,
  lists: ListsOfLedger,
): Outcome<readonly Condition[]> {
  return each(where, ({ attribute, value }) => {
    const on = attributeReach(attribute, table, shape, lists);
    if (!on.ok) return on;
    const { list } = on.value.column.spec ?? {};
    if (list === undefined || value === '') return equals(on.value, value);
    const word = ledgerWord(lists, list, value);
    if (word === undefined) return wrong(reason('unknownGroup', { attribute, value }));
    return equals(on.value, word);
  });
}

/** The column that an attribute names: by its header, otherwise by what the ledger's list of attributes calls it. */
export function attributeReach(
  attribute: string,
  table: TableShape,
  shape: LedgerShape,
  lists: ListsOfLedger,
): Outcome<Reach> {
  const found = reachOf(attribute, table, shape);
  if (found.found === 'one') return answered(found.reach);
  if (found.found === 'several')
    return wrong(reason('attributeAmbiguous', { attribute, names: found.names.join(' / ') }));
  const id = lists.get('attribute')?.ids.get(comparable(attribute));
  const level = reachable(table, shape).map((reaches) =>
    reaches.filter(({ column }) => column.spec?.id === id && id !== undefined),
  );
  const [first, ...others] = level.find((reaches) => reaches.length > 0) ?? [];
  if (first && others.length === 0) return answered(first);
  if (!first) return wrong(reason('unknownAttribute', { attribute, table: table.name }));
  const names = [first, ...others].map((reach) => fullName(reach, shape));
  return wrong(reason('attributeAmbiguous', { attribute, names: names.join(' / ') }));
}

/** The group of a question about reported values: one at most, because 実績 has one attribute a row. */
export function reportedGroup(
  where: readonly Where[],
  lists: ListsOfLedger,
): Outcome<{ readonly attribute: string; readonly value: string } | null> {
  const [one, ...others] = where;
  if (!one) return answered(null);
  if (others.length > 0) return missing(reason('oneGroupReported', {}));
  const attribute = ledgerWord(lists, 'attribute', one.attribute) ?? one.attribute;
  return answered({ attribute: comparable(attribute), value: comparable(one.value) });
}

/** A value of a list as the ledger writes it, whichever language it was asked in; undefined when the list has none. */
function ledgerWord(lists: ListsOfLedger, list: string, value: string): string | undefined {
  const known = lists.get(list);
  const own = known?.values.get(comparable(value));
  if (own !== undefined || !known) return own;
  const id = known.ids.get(comparable(value));
  const key = [...known.ids].find(([word, meant]) => meant === id && known.values.has(word))?.[0];
  return id === undefined || key === undefined ? undefined : known.values.get(key);
}

function equals(on: Reach, value: string): Outcome<Condition> {
  const read = soughtValues(on.column.spec?.type, '=', [value]);
  if (read.read) return answered({ on, operator: '=', values: [value], sought: read.sought });
  return wrong(reason('unknownGroup', { attribute: on.column.header, value }));
}
