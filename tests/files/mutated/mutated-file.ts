import { PART_MUTATIONS } from './part-mutations';
import { randomFrom } from './random';
import { ZIP_MUTATIONS } from './zip-mutations';

export const MUTATED_FILES = 5_000;

const MUTATIONS = Object.entries({ ...ZIP_MUTATIONS, ...PART_MUTATIONS });

/** The mutated file with a number, always the same; the kinds of mutation take turns. */
export function mutatedFile(number: number): { readonly name: string; readonly bytes: Uint8Array } {
  const [name, mutation] = MUTATIONS[number % MUTATIONS.length] ?? [];
  if (name === undefined || !mutation) throw new Error('There are no mutations');
  return { name: `${number}: ${name}`, bytes: mutation(randomFrom(number)) };
}
