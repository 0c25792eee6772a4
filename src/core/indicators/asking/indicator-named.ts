import type { Outcome } from '../../outcome';
import { answered, missing, wrong } from '../../outcome';
import { reason } from '../../reasons';
import { comparable } from '../../values/normalise';
import type { Definition } from '../definition/definition';
import type { IndicatorsOfBook } from '../definition/indicators-in-book';

/** What naming an indicator needs to know of a ledger. */
type Named = Pick<IndicatorsOfBook, 'all' | 'byKey'>;

/**
 * The indicator that a person means: by its id; otherwise by its name, when only one has it. An id that stands in two
 * rows names none, as everywhere.
 *
 * @example indicatorNamed('Ｋ９', { all: [], byKey: new Map() }).reason //=> { code: 'noSuchIndicator', data: { indicator: 'Ｋ９' } }
 */
export function indicatorNamed(text: string, { all, byKey }: Named): Outcome<Definition> {
  const key = comparable(text);
  const byId = byKey.get(key);
  if (byId) return answered(byId);
  const [one, ...others] = all.filter(({ name }) => comparable(name) === key);
  if (!one || !byKey.has(comparable(one.id))) return missing(reason('noSuchIndicator', { indicator: text }));
  if (others.length === 0) return answered(one);
  const ids = [one, ...others].map(({ id }) => id).join(', ');
  return wrong(reason('indicatorNameTwice', { name: text, ids }));
}
