import { normalised } from '../../values/normalise';

/** One condition of a filter, as it is written: 出欠=出席, 定員>=10, 形式=オンライン|併用. */
export interface WrittenCondition {
  readonly header: string;
  readonly operator: FilterOperator;
  /** One at least; several only with = and <>. "" asks for blank cells. */
  readonly values: readonly string[];
}

export const FILTER_OPERATORS = ['=', '<>', '<=', '>=', '<', '>'] as const;

export type FilterOperator = (typeof FILTER_OPERATORS)[number];

export type FilterRead =
  | { readonly read: true; readonly conditions: readonly WrittenCondition[] }
  /** The first part that is no condition. */
  | { readonly read: false; readonly part: string };

const CONDITION = /^([^=<>]+)(<=|>=|<>|=|<|>)([^=<>]*)$/;

/**
 * The conditions of a filter, all of which must hold: parts between ";" or line breaks, each a header, an operator and a
 * value; "|" between values means either. Full-width signs count as their half-width ones.
 * @example readFilter('出欠=出席').conditions //=> [{ header: '出欠', operator: '=', values: ['出席'] }]
 * @example readFilter('形式＝オンライン｜併用；定員>=10').conditions //=> [{ header: '形式', operator: '=', values: ['オンライン', '併用'] }, { header: '定員', operator: '>=', values: ['10'] }]
 * @example readFilter('出席') //=> { read: false, part: '出席' }
 * @example readFilter('') //=> { read: true, conditions: [] }
 */
export function readFilter(text: string): FilterRead {
  const conditions: WrittenCondition[] = [];
  for (const part of text.split(/[;；\n]/)) {
    if (part.trim() === '') continue;
    const condition = conditionIn(part.trim());
    if (!condition) return { read: false, part: part.trim() };
    conditions.push(condition);
  }
  return { read: true, conditions };
}

function conditionIn(part: string): WrittenCondition | undefined {
  const found = CONDITION.exec(part.normalize('NFKC'));
  if (!found) return undefined;
  const [, header = '', sign = '', rest = ''] = found;
  const operator = FILTER_OPERATORS.find((each) => each === sign);
  const values = rest.split('|').map(normalised);
  if (!operator || header.trim() === '') return undefined;
  const either = operator === '=' || operator === '<>';
  if (!either && (values.length > 1 || values[0] === '')) return undefined;
  return { header: header.trim(), operator, values };
}
