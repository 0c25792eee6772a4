import { comparable, normalised } from '../../values/normalise';
import type { ListsOfLedger } from '../plan/narrow';

/** A value as the ledger's list has it, which may be in full width. */
export function asWritten(value: string, list: string | undefined, lists: ListsOfLedger): string {
  return lists.get(list ?? '')?.values.get(comparable(value)) ?? normalised(value);
}
