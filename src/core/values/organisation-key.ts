import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import { withoutLegalForms } from './legal-forms';
import { tidyText } from './tidy-text';

/** Dashes that stand for the long vowel when they follow a kana: センタ－, センタ‐. */
const DASHES_AFTER_KANA = /(?<=[\u3041-\u3096\u30a1-\u30fa\u30fc])[-‐‑‒–—―−─]+/g;
/** Signs that one writer sets and the next leaves out; not the point in 3.11. */
const LOOSE_SIGNS = /[\s・·]|(?<!\d)[.,]|[.,](?!\d)/g;

/**
 * The key by which two spellings of an organisation's name are one: the same for ㈱丸久, 株式会社　丸久
 * and (株)丸久. Legal forms at either end go (those in brackets anywhere), as do spaces, middle dots,
 * commas and full stops; width, case and dashes for the long vowel are made one. Not made one, because
 * they tell names apart: variants of kanji (髙 and 高), キヤノン and キャノン, センター and センタ,
 * hiragana and katakana, cooperatives (協同組合), a bare NPO. The key is for comparing, not for showing.
 * @example organisationKey('㈱丸久') //=> { ok: true, value: '丸久' }
 * @example organisationKey('株式会社　丸久') //=> { ok: true, value: '丸久' }
 * @example organisationKey('(株)丸久') //=> { ok: true, value: '丸久' }
 * @example organisationKey('認定ＮＰＯ法人 支えてﾈｯﾄﾜｰｸ') //=> { ok: true, value: '支えてネットワーク' }
 * @example organisationKey('福)やまぐち・福祉会') //=> { ok: true, value: 'やまぐち福祉会' }
 * @example organisationKey('Another works Co., Ltd.') //=> { ok: true, value: 'anotherworks' }
 * @example organisationKey('株式会社').reason //=> { code: 'onlyLegalForm', data: { value: '株式会社' } }
 */
export function organisationKey(name: string | number): Outcome<string> {
  const shown = String(name);
  const key = settled(tidyText(shown).toLowerCase());
  return key === '' ? wrong(reason('onlyLegalForm', { value: shown.trim() })) : answered(key);
}

/** Until nothing more goes: without its spaces 株式 会社 is a form too. */
function settled(text: string): string {
  const next = withoutLegalForms(text)
    .replace(LOOSE_SIGNS, '')
    .replace(DASHES_AFTER_KANA, (dashes) => 'ー'.repeat(dashes.length));
  return next === text ? text : settled(next);
}
