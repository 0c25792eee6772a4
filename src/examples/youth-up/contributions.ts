import type { LedgerRow } from '../../core/ledger/schema-types';
import { serialOfDate } from '../../core/values/date-serial';
import type { YouthUpWords } from '../../words/ja/youth-up';
import { FISCAL_YEARS } from './fiscal-years';
import { COMPANY, COORDINATOR, HOST_IDS, OFFICE, projectOf } from './parties';

interface Gift {
  readonly partnerId: string;
  readonly projectId: string;
  readonly kind: string;
  readonly what: keyof YouthUpWords['gifts'];
  /** Hours or places, with what one of them is worth; money has no quantity. */
  readonly quantity?: number;
  readonly unitPrice?: number;
  readonly amount: number;
}

/** What everybody puts in each year, in yen. All of it is made up: the source says that it was put in money, not how much. */
export function contributionRows(words: YouthUpWords): LedgerRow[] {
  const given = FISCAL_YEARS.flatMap((fiscalYear, index) =>
    giftsOf(index).map((gift) => ({ fiscalYear, gift })),
  );
  return given.map(({ fiscalYear, gift }, index) => ({
    contributionId: `B${String(index + 1).padStart(3, '0')}`,
    projectId: gift.projectId,
    partnerId: gift.partnerId,
    kind: gift.kind,
    fiscalYear,
    contributedOn: serialOfDate({ year: fiscalYear + 1, month: 3, day: 31 }) ?? null,
    plan: 'actual',
    description: words.gifts[gift.what].description,
    quantity: gift.quantity ?? null,
    quantityUnit: gift.quantity === undefined ? null : words.gifts[gift.what].unit,
    unitPrice: gift.unitPrice ?? null,
    amount: gift.amount,
    basis: words.gifts[gift.what].basis,
    note: words.synthetic,
  }));
}

/** @param year which year of the project, from 0: more every year, as the courses become more */
function giftsOf(year: number): readonly Gift[] {
  const counted = (quantity: number, unitPrice: number): Pick<Gift, 'quantity' | 'unitPrice' | 'amount'> => ({
    quantity,
    unitPrice,
    amount: quantity * unitPrice,
  });
  const office = { projectId: OFFICE };
  return [
    { ...office, partnerId: COMPANY, kind: 'money', what: 'money', amount: 24_000_000 + year * 3_000_000 },
    { ...office, partnerId: COMPANY, kind: 'people', what: 'staff', ...counted(1_800 - year * 100, 4_000) },
    { ...office, partnerId: COMPANY, kind: 'goods', what: 'software', ...counted(240 + year * 20, 15_000) },
    { ...office, partnerId: COORDINATOR, kind: 'people', what: 'office', ...counted(3_800, 2_600) },
    ...HOST_IDS.flatMap((partnerId, host): readonly Gift[] => [
      {
        projectId: projectOf(host),
        partnerId,
        kind: 'people',
        what: 'trainers',
        ...counted(1_500 + year * 350 + host * 40, 1_800),
      },
      { projectId: projectOf(host), partnerId, kind: 'place', what: 'rooms', ...counted(48, 30_000) },
    ]),
  ];
}
