import type { FunctionId } from '../../src/functions/catalogue';
import type { Argument, Cell } from './call';
import { OMITTED } from './call';

/** Takes a formula of one function with literal arguments apart: numbers, "texts", {1,2;3,4}, nothing. */
export function readFormula(formula: string): {
  readonly id: FunctionId;
  readonly given: readonly Argument[];
} {
  const [, id, inside] = /^=KYODO\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (id === undefined || inside === undefined) throw new Error(`No such formula: ${formula}`);
  return { id: id as FunctionId, given: splitOutside(inside, ',').map(argumentOf) };
}

function argumentOf(text: string): Argument {
  const array = /^\{(.*)\}$/.exec(text.trim());
  if (array) return splitOutside(array[1] ?? '', ';').map((row) => splitOutside(row, ',').map(literal));
  return text.trim() === '' ? OMITTED : literal(text);
}

function literal(text: string): Cell {
  return JSON.parse(text.trim()) as Cell;
}

/** Splits at a sign that stands outside quotes and braces. */
function splitOutside(text: string, sign: string): string[] {
  const pieces = [''];
  let quoted = false;
  let depth = 0;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && letter === '{') depth += 1;
    if (!quoted && letter === '}') depth -= 1;
    if (letter === sign && !quoted && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] = (pieces.at(-1) ?? '') + letter;
  }
  return pieces;
}
