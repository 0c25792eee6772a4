import { chain, each } from '../core/combine';
import { askedYear } from '../core/indicators/asking/asked-year';
import type { Where } from '../core/indicators/plan/question';
import { handleParts } from '../core/ledger/handle/handle-text';
import type { Outcome } from '../core/outcome';
import { answered, missing, wrong } from '../core/outcome';
import { reason } from '../core/reasons';
import { isReported } from '../core/values/blank';
import { cellsOf } from '../core/values/block';
import type { CellValue } from '../core/values/cell-value';
import { isCellError } from '../core/values/cell-value';
import { normalised } from '../core/values/normalise';
import { repeated } from './blanks';
import { blockOf, cellOf } from './cells';

/** Arguments of live functions. A blank cell may have become a 0: none of them can be 0, so both mean "not given". */

/** What was not said stays open: null. */
export function givenCell(argument: unknown): CellValue {
  const cell = cellOf(argument);
  return cell === 0 || (!isReported(cell) && !isCellError(cell)) ? null : cell;
}

export function givenText(argument: unknown, name: string): Outcome<string | null> {
  const cell = givenCell(argument);
  if (cell === null) return answered(null);
  if (isCellError(cell)) return missing(reason('cellError', { argument: name, error: cell.error }));
  return typeof cell === 'boolean'
    ? wrong(reason('notText', { argument: name, value: String(cell).toUpperCase() }))
    : answered(normalised(String(cell)));
}

export function givenYear(argument: unknown, name: string): Outcome<number | null> {
  const cell = givenCell(argument);
  return isCellError(cell)
    ? missing(reason('cellError', { argument: name, error: cell.error }))
    : askedYear(cell);
}

/** The cells of a range that say something. */
export function givenMany(argument: unknown): readonly CellValue[] {
  return cellsOf(blockOf(argument)).filter((cell) => givenCell(cell) !== null);
}

/** Handles among the arguments, in whatever place they were put, and the other arguments in theirs. */
export function withoutHandles(args: readonly unknown[]): {
  readonly handles: readonly string[];
  readonly rest: readonly unknown[];
} {
  const handles: string[] = [];
  const rest = args.map((argument) => {
    const cell = cellOf(argument);
    if (typeof cell !== 'string' || !handleParts(cell)) return argument;
    handles.push(cell);
    return null;
  });
  return { handles, rest };
}

/** Arguments that must be handles; what is blank is none. */
export function givenHandles(argument: unknown): Outcome<readonly string[]> {
  const texts = each(repeated(argument), (one) => givenText(one, 'handle'));
  return chain(texts, (found) =>
    each(
      found.filter((text) => text !== null),
      (text) => (handleParts(text) ? answered(text) : wrong(reason('notAHandle', { value: text }))),
    ),
  );
}

/** Pairs of an attribute and one of its groups. Pairs that are blank as a whole are none. */
export function givenGroups(args: readonly unknown[]): Outcome<readonly Where[]> {
  const texts = each(args, (one) => givenText(one, 'attributeValueOrHandle'));
  return chain(texts, (given) => {
    const where: Where[] = [];
    for (let at = 0; at < given.length; at += 2) {
      const [attribute = null, value = null] = given.slice(at, at + 2);
      if (attribute === null && value === null) continue;
      if (attribute === null) return wrong(reason('valueWithoutAttribute', { value: value ?? '' }));
      if (value === null) return wrong(reason('attributeWithoutValue', { attribute }));
      where.push({ attribute, value });
    }
    return answered(where);
  });
}
