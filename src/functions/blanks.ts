import { missing } from '../core/outcome';
import { reason } from '../core/reasons';
import type { Block } from '../core/values/block';
import { sameShape, shapeOf } from '../core/values/block';
import { answer } from './answer';
import { blockOf } from './cells';
import { functionPorts } from './ports';

type Blocks<A extends readonly unknown[]> = { readonly [K in keyof A]: Block };

/**
 * Reads the arguments of a call and answers. Desktop Excel hands blank cells over as 0: where an
 * argument holds a 0 and the host says from which cells it came, those cells are asked first, and the
 * answer is a promise. Without zeros, or without addresses (literals, results of other functions),
 * a 0 is a zero and the answer comes at once.
 */
export function withCells<const A extends readonly unknown[], R>(
  args: A,
  invocation: CustomFunctions.Invocation | undefined,
  respond: (blocks: Blocks<A>) => R,
): R | Promise<R> {
  const blocks = args.map(blockOf);
  const probe = functionPorts().blanks;
  const doubtful = probe ? doubtfulAddresses(blocks, addressesIn(invocation)) : new Map<number, string>();
  if (!probe || doubtful.size === 0) return respond(blocks as unknown as Blocks<A>);
  return probe([...doubtful.values()]).then(
    (masks) => {
      for (const [order, index] of [...doubtful.keys()].entries()) {
        blocks[index] = withoutBlanks(blocks[index] ?? [], masks[order] ?? []);
      }
      return respond(blocks as unknown as Blocks<A>);
    },
    // The cells cannot be asked: better no answer than one that takes blanks for zeros.
    () => answer(missing(reason('blanksUnknown', {}))),
  );
}

/** The arguments of a repeated parameter, none when it was left out. */
export function repeated(argument: unknown): readonly unknown[] {
  if (!Array.isArray(argument)) return [];
  const given: readonly unknown[] = argument;
  return given.length === 1 && (given[0] === null || given[0] === undefined) ? [] : given;
}

/** Addresses in the order of the arguments; those of a repeated parameter may come as a list of their own. */
function addressesIn(invocation: CustomFunctions.Invocation | undefined): readonly unknown[] {
  const addresses: unknown = invocation?.parameterAddresses;
  return Array.isArray(addresses) ? (addresses as unknown[]).flat() : [];
}

function doubtfulAddresses(blocks: readonly Block[], addresses: readonly unknown[]): Map<number, string> {
  const doubtful = new Map<number, string>();
  for (const [index, block] of blocks.entries()) {
    const address = addresses[index];
    if (typeof address !== 'string' || address === '') continue;
    if (block.some((row) => row.includes(0))) doubtful.set(index, address);
  }
  return doubtful;
}

function withoutBlanks(block: Block, mask: readonly (readonly boolean[])[]): Block {
  const rows = mask.length;
  const columns = mask[0]?.length ?? 0;
  if (!sameShape(shapeOf(block), { rows, columns })) return answer(missing(reason('blanksUnknown', {})));
  return block.map((row, r) => row.map((cell, c) => (cell === 0 && mask[r]?.[c] === true ? null : cell)));
}
