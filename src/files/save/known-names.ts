import type { BookName } from '../../core/book/book';
import type { KnownNames } from '../formula/array-evaluation';
import { answersOneValue } from '../formula/one-value-functions';

/** Names that mean one cell or one constant never spread over cells. */
export function knownNames(names: readonly BookName[]): KnownNames {
  const single = new Set(
    names
      .filter(({ formula }) =>
        /^=(?:(?:'(?:[^']|'')+'|[^'!]+)!)?\$?[A-Za-z]{1,3}\$?\d+$|^="[^"]*"$|^=[-+]?[\d.]+%?$/.test(formula),
      )
      .map(({ name }) => name.toLowerCase()),
  );
  return { isSingle: (name) => single.has(name.toLowerCase()), spills: (name) => !answersOneValue(name) };
}
