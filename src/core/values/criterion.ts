import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { isReported } from './blank';
import type { CellValue } from './cell-value';
import { isCellError } from './cell-value';
import { serialOfDate } from './date-serial';
import { dateParts } from './date-text';
import { comparable, normalised } from './normalise';
import { hasWildcard, matcherOf } from './wildcard';

export type Test = (cell: CellValue) => boolean;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** An operator in full width, or a half-width one completed in full width. */
const FULL_WIDTH_OPERATOR = /^(?:[＜＞＝]+|[<>][＞＝])/;
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?:e[+-]?\d+)?(%?)$/;

/**
 * The test a COUNTIFS criterion stands for. As in Excel: 5 and "=5" find the number 5 and the text
 * "5"; ">=5" finds numbers only; "abc" finds the text in any case; * ? ~ are wildcards for text;
 * "=" finds blanks, "<>" what is not blank, "<>x" everything but x, blanks included; dates may be
 * written as text (">=2021/4/1", ">=令和3年4月1日"). Beyond Excel: text is compared after NFKC and
 * trimming, and a cell with an error counts as blank. `position` (from 1) names the criterion in a
 * failure: a blank criterion and a full-width operator are refused, because each would silently
 * count something else than meant.
 * @example criterion('>=5', 1).value(7) //=> true
 * @example criterion('ｵﾝﾗｲﾝ', 1).value('オンライン') //=> true
 * @example criterion('＞＝5', 2).reason //=> { code: 'criterionFullWidth', data: { position: 2, value: '＞＝5', suggestion: '>=5' } }
 */
export function criterion(value: CellValue, position: number): Outcome<Test> {
  if (isCellError(value)) return missing(reason('cellError', { argument: 'criterion', error: value.error }));
  if (!isReported(value)) return missing(reason('criterionBlank', { position }));
  if (typeof value === 'number') return answered(equals(value, String(value)));
  if (typeof value === 'boolean') return answered((cell) => cell === value);
  const fullWidth = FULL_WIDTH_OPERATOR.exec(value.trim());
  if (fullWidth) {
    const rest = value.trim().slice(fullWidth[0].length);
    const suggestion = fullWidth[0].normalize('NFKC') + rest;
    return wrong(reason('criterionFullWidth', { position, value: value.trim(), suggestion }));
  }
  const [, sign, rest = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(value.trim()) ?? [];
  return testOf((sign ?? '=') as Operator, rest.trim(), position);
}

function testOf(operator: Operator, operand: string, position: number): Outcome<Test> {
  if (operand === '') {
    if (operator === '=') return answered((cell) => !isReported(cell));
    if (operator === '<>') return answered(isReported);
    return missing(reason('criterionBlank', { position }));
  }
  if (operator === '=') return answered(finds(operand));
  if (operator === '<>') {
    const found = finds(operand);
    return answered((cell) => !found(cell));
  }
  const order = ORDERS[operator];
  const number = numberOf(operand) ?? serialOfText(operand);
  if (number !== undefined) return answered((cell) => typeof cell === 'number' && order(cell - number));
  const text = comparable(operand);
  return answered((cell) => {
    if (typeof cell !== 'string' || !isReported(cell)) return false;
    const own = comparable(cell);
    return order(own < text ? -1 : own > text ? 1 : 0);
  });
}

const ORDERS: Readonly<Record<Exclude<Operator, '=' | '<>'>, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

function finds(operand: string): Test {
  if (hasWildcard(operand)) {
    const fits = matcherOf(operand);
    return (cell) => typeof cell === 'string' && isReported(cell) && fits(cell);
  }
  const logical = comparable(operand);
  if (logical === 'true' || logical === 'false') {
    const same = equals(undefined, operand);
    return (cell) => cell === (logical === 'true') || same(cell);
  }
  return equals(numberOf(operand) ?? serialOfText(operand), operand);
}

function equals(number: number | undefined, text: string): Test {
  const wanted = comparable(text);
  const asNumber = numberOf(text);
  return (cell) => {
    if (typeof cell === 'number') return number !== undefined && cell === number;
    if (typeof cell !== 'string') return false;
    return comparable(cell) === wanted || (asNumber !== undefined && numberOf(cell) === asNumber);
  };
}

function numberOf(text: string): number | undefined {
  const plain = normalised(text).toLowerCase();
  const parts = PLAIN_NUMBER.exec(plain);
  if (!parts) return undefined;
  const number = Number(plain.replace(/[,%]/g, ''));
  return parts[1] === '%' ? number / 100 : number;
}

function serialOfText(text: string): number | undefined {
  const parts = dateParts(text);
  if (!parts?.ok) return undefined;
  const { year, month, day } = parts.value;
  return month === undefined || day === undefined ? undefined : serialOfDate({ year, month, day });
}
