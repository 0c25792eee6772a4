import { formatArea, parseArea } from '../../src/core/book/area';
import type { FunctionId } from '../../src/functions/catalogue';
import { FUNCTIONS } from '../../src/functions/catalogue';
import type { BlankProbe } from '../../src/functions/ports';
import { connectFunctions } from '../../src/functions/ports';
import { LIVE, SIGNATURES } from '../../src/functions/signatures';

/** A blank cell; each host hands it over in its own way. */
export const BLANK = Symbol('blank');
/** An argument left out of the formula. */
export const OMITTED = Symbol('omitted');

export type Cell = string | number | boolean | object | typeof BLANK;
/** A single cell, a block of cells, or nothing. */
export type Argument = Cell | readonly (readonly Cell[])[] | typeof OMITTED;

export interface Answered {
  readonly rows: unknown;
}
export interface Failed {
  readonly error: unknown;
  readonly sentence: unknown;
}

/** Calls a function as a host does that hands blank cells over as `blank`. */
export async function call(
  id: FunctionId,
  given: readonly Argument[],
  blank: null | '' | 0 = null,
): Promise<Answered | Failed> {
  const cells = (argument: Argument): unknown => handedOver(argument, blank);
  const fixed = SIGNATURES[id].filter(({ repeating }) => !repeating);
  const args: unknown[] = fixed.map(({ matrix }, index) => {
    const argument = given[index] ?? OMITTED;
    return matrix && argument !== OMITTED ? asMatrix(cells(argument)) : cells(argument);
  });
  if (fixed.length < SIGNATURES[id].length) {
    const ranges = SIGNATURES[id].at(-1)?.matrix === true;
    args.push(given.slice(fixed.length).map((one) => (ranges ? asMatrix(cells(one)) : cells(one))));
  }
  const addresses = given.map((argument, index) =>
    argument === OMITTED ? '' : `Argument${String(index)}!${addressOf(blockIn(argument))}`,
  );
  connectFunctions({ blanks: probeOf(given) });
  try {
    const rows = LIVE.has(id)
      ? await firstResult((invocation) => FUNCTIONS[id](...args, invocation))
      : await FUNCTIONS[id](...args, { functionName: id, parameterAddresses: addresses });
    return { rows: Array.isArray(rows) ? rows : [[rows]] };
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
    if (code === undefined) throw error;
    return { error: code, sentence: message };
  }
}

/** The first result that a live function gives; an error is thrown. */
async function firstResult(start: (invocation: unknown) => unknown): Promise<unknown> {
  const invocation: { setResult?: (result: unknown) => void; onCanceled?: () => void } = {};
  const result = await new Promise((resolve) => {
    invocation.setResult = resolve;
    start(invocation);
  });
  invocation.onCanceled?.();
  if (result instanceof Error) throw result;
  return result;
}

/** The cells themselves know which of them are blank. */
function probeOf(given: readonly Argument[]): BlankProbe {
  return (addresses) =>
    Promise.resolve(
      addresses.map((address) => {
        const [sheet = '', range = ''] = address.split('!');
        const block = blockIn(given[Number(sheet.replace('Argument', ''))] ?? OMITTED);
        const { top, left, bottom, right } = parseArea(range) ?? { top: 0, left: 0, bottom: -1, right: -1 };
        return block
          .slice(top, bottom + 1)
          .map((row) => row.slice(left, right + 1).map((cell) => cell === BLANK));
      }),
    );
}

/** Each argument is taken to stand at the top left of a sheet of its own. */
function addressOf(block: readonly (readonly unknown[])[]): string {
  return formatArea({ top: 0, left: 0, bottom: block.length - 1, right: (block[0]?.length ?? 1) - 1 });
}

function handedOver(argument: Argument, blank: unknown): unknown {
  if (argument === OMITTED) return null;
  const hand = (cell: unknown): unknown => (cell === BLANK ? blank : cell);
  return isBlock(argument) ? argument.map((row) => row.map(hand)) : hand(argument);
}

function blockIn(argument: Argument): readonly (readonly unknown[])[] {
  return isBlock(argument) ? argument : [[argument]];
}

function asMatrix(value: unknown): unknown {
  return Array.isArray(value) ? value : [[value]];
}

function isBlock(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}
