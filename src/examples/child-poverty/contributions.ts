import type { LedgerRow } from '../../core/ledger/schema-types';
import { serialOfDate } from '../../core/values/date-serial';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import { YEARS } from './facts';
import { BACKBONE, CITIZENS, CITY, COMPANY, FOOD, NPO, OFFICE, PLACES, SCHOOLS } from './parties';

/** What each party gives every year: its place, kind, how much of it, and what one of it is worth in yen. */
const GIFTS = [
  { what: 'grant', partnerId: CITY, projectId: PLACES, kind: 'money', quantity: 1, unitPrice: 9_000_000 },
  { what: 'food', partnerId: COMPANY, projectId: FOOD, kind: 'goods', quantity: 2_400, unitPrice: 1_500 },
  {
    what: 'donation',
    partnerId: COMPANY,
    projectId: OFFICE,
    kind: 'money',
    quantity: 1,
    unitPrice: 3_000_000,
  },
  { what: 'support', partnerId: NPO, projectId: PLACES, kind: 'people', quantity: 3_200, unitPrice: 1_500 },
  {
    what: 'volunteers',
    partnerId: CITIZENS,
    projectId: PLACES,
    kind: 'people',
    quantity: 2_000,
    unitPrice: 1_000,
  },
  { what: 'rooms', partnerId: SCHOOLS, projectId: PLACES, kind: 'place', quantity: 150, unitPrice: 4_000 },
  // The backbone costs money: a necessary cost of the outcome, not an overhead to be hidden.
  {
    what: 'backbone',
    partnerId: BACKBONE,
    projectId: OFFICE,
    kind: 'people',
    quantity: 3_600,
    unitPrice: 2_500,
  },
] as const;

/** From the first year of the work on. All of it is made up. */
export function contributionRows(words: ChildPovertyWords): LedgerRow[] {
  const given = YEARS.slice(1).flatMap((fiscalYear) => GIFTS.map((gift) => ({ fiscalYear, gift })));
  return given.map(({ fiscalYear, gift: { what, ...gift } }, index) => ({
    contributionId: `B${String(index + 1).padStart(2, '0')}`,
    ...gift,
    fiscalYear,
    contributedOn: serialOfDate({ year: fiscalYear + 1, month: 3, day: 31 }) ?? null,
    plan: 'actual',
    ...words.gifts[what],
    amount: gift.quantity * gift.unitPrice,
    note: words.synthetic,
  }));
}
