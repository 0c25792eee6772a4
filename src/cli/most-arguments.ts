import type { FunctionId } from '../functions/catalogue';
import { NAMESPACE } from '../functions/catalogue';
import { SIGNATURES } from '../functions/signatures';
import type { CallOf } from './formula/argument-count';

/** The id of one of our functions as a formula calls it, or undefined for any other name. */
export function ownFunction(name: string): FunctionId | undefined {
  const id = name.toUpperCase().replace(`${NAMESPACE}.`, '');
  return name.includes('.') && id in SIGNATURES ? (id as FunctionId) : undefined;
}

/** Whether one of our functions was given more arguments than it has parameters. */
export function takesFewer({ name, given }: CallOf): boolean {
  const id = ownFunction(name);
  if (id === undefined) return false;
  const parameters = SIGNATURES[id];
  return !parameters.at(-1)?.repeating && given > parameters.length;
}
