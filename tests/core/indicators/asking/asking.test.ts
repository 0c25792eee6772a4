import fc from 'fast-check';
import { breakdownNamed } from '../../../../src/core/indicators/asking/breakdown-asked';
import { indicatorNamed } from '../../../../src/core/indicators/asking/indicator-named';
import { mergedOrder } from '../../../../src/core/indicators/asking/merged-order';
import { ledgerOf } from '../engine/answered';
import { clubBook } from '../../../functions/club-ledger';

const { defined } = ledgerOf(clubBook());

test.each([
  ['K01', 'K01'],
  ['ｋ０２', 'K02'],
  ['実人員', 'K02'],
  ['満足', 'indicatorNameTwice'],
  ['K9', 'noSuchIndicator'],
])('the indicator that is called %s is %s', (text, found) => {
  const named = indicatorNamed(text, defined);
  expect(named.ok ? named.value.id : named.reason.code).toBe(found);
});

test.each([
  ['事業', 'project'],
  ['Project', 'project'],
  ['事業ID', 'project'],
  ['性別', 'attribute'],
  ['事業名', 'attribute'],
])('%s divides by %s', (word, kind) => {
  expect(breakdownNamed(word, defined).kind).toBe(kind);
});

test('lists merged have everything once, and the order of lists that agree', () => {
  const all = fc.uniqueArray(fc.nat(20), { maxLength: 10 });
  fc.assert(
    fc.property(all, fc.array(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 })), (order, picks) => {
      const lists = picks.map((picked) => order.filter((_, at) => picked[at]));
      const merged = mergedOrder(lists, (one) => one);
      expect([...merged].sort()).toEqual([...new Set(lists.flat())].sort());
      expect(new Set(merged).size).toBe(merged.length);
      for (const list of lists.slice(0, 2)) {
        const places = list.map((one) => merged.indexOf(one));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
  );
});
