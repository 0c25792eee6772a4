import { normalised } from '../../../values/normalise';
import { writtenNumber } from '../../../values/written-number';
import type { Spelling } from './spelling';
import { hasWideSigns } from './width';

const PLAIN = /^[+\-−▲△]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** What else may stand by the number without a doubt about its size. */
const AROUND = { integer: '', decimal: '', yen: '円', rate: '%' } as const;
/** ① and other signs that become digits only by being made one are no digits a person typed. */
const TYPED = /^[\d\uff10-\uff19.,．，+＋\-－−▲△¥￥円%％\s]+$/;

/**
 * A number that stands as text: digits of any width, commas in threes, a sign (− ▲ △ mean minus);
 * yen may carry ¥ and 円, rates %. With any other word the number could be of another unit.
 * @example numberSpelling('1,234', 'integer') //=> { kind: 'numberAsText', meant: 1234 }
 * @example numberSpelling('▲５００円', 'yen') //=> { kind: 'fullWidth', meant: -500 }
 * @example numberSpelling('36.5%', 'decimal') //=> undefined
 */
export function numberSpelling(
  text: string,
  type: 'integer' | 'decimal' | 'yen' | 'rate',
): Spelling | undefined {
  if (!TYPED.test(text)) return undefined;
  const plain = normalised(text);
  const bare = bareNumber(plain, type);
  const read = PLAIN.test(bare) ? writtenNumber(type === 'rate' ? plain : bare) : undefined;
  if (!read?.ok) return undefined;
  return { kind: hasWideSigns(text) ? 'fullWidth' : 'numberAsText', meant: read.value };
}

function bareNumber(plain: string, type: keyof typeof AROUND): string {
  const unit = AROUND[type];
  const bare = unit !== '' && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  return type === 'yen' ? bare.replace(/^¥/, '') : bare;
}
