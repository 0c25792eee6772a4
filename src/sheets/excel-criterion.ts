import { typedEntry } from './entry';

/** null: blank; undefined: an error. */
export type PlainCell = string | number | boolean | null | undefined;

export type CellTest = (cell: PlainCell) => boolean;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * The test of COUNTIF's criterion, exactly as Excel has it (our own functions read criteria more
 * generously). Undefined for what needs Excel's sort order of texts.
 *
 * @example excelCriterion('>=5', 2026)(7) //=> true
 * @example excelCriterion('n*', 2026)('NPO') //=> true
 * @example excelCriterion('<>市', 2026)(null) //=> true
 * @example excelCriterion(10, 2026)('10') //=> true
 */
export function excelCriterion(criterion: PlainCell, thisYear: number): CellTest | undefined {
  if (criterion === undefined) return undefined;
  if (criterion === null) return (cell) => cell === 0;
  if (typeof criterion === 'boolean') return (cell) => cell === criterion;
  if (typeof criterion === 'number') return equalsNumber(criterion, thisYear);
  if (criterion === '') return (cell) => cell === null || cell === '';
  const [, sign = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  return testOf((sign === '' ? '=' : sign) as Operator, operand, thisYear);
}

function testOf(operator: Operator, operand: string, thisYear: number): CellTest | undefined {
  if (operand === '') return testOfBlank(operator);
  const typed = typedEntry(operand, { numberFormat: 'General', thisYear });
  if (typed.kind === 'error') return undefined;
  if (typed.kind === 'number') return testOfNumber(operator, typed.number, thisYear);
  if (typed.kind === 'boolean') {
    const { boolean } = typed;
    if (operator === '=') return (cell) => cell === boolean;
    return operator === '<>' ? (cell) => cell !== boolean : undefined;
  }
  if (operator !== '=' && operator !== '<>') return undefined;
  const fits = pattern(operand);
  const found: CellTest = (cell) => typeof cell === 'string' && fits(cell);
  return operator === '=' ? found : (cell) => !found(cell);
}

/** "=" finds cells without anything, "<>" all others; no other sign finds any. */
function testOfBlank(operator: Operator): CellTest {
  if (operator === '=') return (cell) => cell === null;
  return operator === '<>' ? (cell) => cell !== null : () => false;
}

function testOfNumber(operator: Operator, number: number, thisYear: number): CellTest {
  const same = equalsNumber(number, thisYear);
  switch (operator) {
    case '=':
      return same;
    case '<>':
      return (cell) => !same(cell);
    case '<':
      return (cell) => typeof cell === 'number' && cell < number;
    case '<=':
      return (cell) => typeof cell === 'number' && cell <= number;
    case '>':
      return (cell) => typeof cell === 'number' && cell > number;
    case '>=':
      return (cell) => typeof cell === 'number' && cell >= number;
  }
}

/** Also finds the number as text. */
function equalsNumber(number: number, thisYear: number): CellTest {
  return (cell) => {
    if (typeof cell === 'number') return cell === number;
    if (typeof cell !== 'string' || !/^[\s\d+\-.¥￥$]/.test(cell)) return false;
    const typed = typedEntry(cell, { numberFormat: 'General', thisYear });
    return typed.kind === 'number' && typed.number === number;
  };
}

/** * and ? stand for letters, ~ makes them plain; case does not matter; the whole text must fit. */
function pattern(text: string): (cell: string) => boolean {
  const wanted = text.toLowerCase();
  if (!/[*?~]/.test(wanted)) return (cell) => cell.toLowerCase() === wanted;
  const source = wanted.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, plain: string | undefined) => {
    if (plain !== undefined) return `\\${plain}`;
    if (found === '*') return '[^]*';
    return found === '?' ? '[^]' : `\\${found}`;
  });
  const expression = new RegExp(`^${source}$`);
  return (cell) => expression.test(cell.toLowerCase());
}
