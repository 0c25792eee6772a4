import fc from 'fast-check';
import { LAST_SERIAL } from '../../../src/core/values/date-serial';
import { wareki } from '../../../src/core/values/wareki';
import { writtenDate } from '../../../src/core/values/written-date';

describe('a date as it was written', () => {
  test.each([
    ['令和元年5月1日', 43586],
    ['平成31年4月30日', 43585],
    ['H31.4.30', 43585],
    ['Ｈ３１．４．３０', 43585],
    ['2019/5/1', 43586],
    ['2019-05-01', 43586],
    ['２０１９年５月１日', 43586],
    ['二〇一九年五月一日', 43586],
    [' 令和 元年 5月 1日(水) ', 43586],
    ['2019/5/1 17:15', 43586],
    ['1900/1/1', 1],
    ['1900/2/28', 59],
    ['1900/3/1', 61],
    ['9999-12-31', LAST_SERIAL],
    [43586, 43586],
    [43586.99, 43586],
    [1, 1],
    [60, 60],
    ['令和元年4月30日', 'beforeEra'],
    ['2019年', 'dayNeeded'],
    ['令和元年5月', 'dayNeeded'],
    ['2019', 'dayNeeded'],
    ['R3', 'dayNeeded'],
    ['令和3年度', 'dayNeeded'],
    [2019, 'dayNeeded'],
    ['2019/2/29', 'noSuchDay'],
    ['1900/2/29', 'noSuchDay'],
    ['1899/12/31', 'beforeSerials'],
    ['明治10年1月1日', 'beforeSerials'],
    ['明治5年1月1日', 'dateOutOfRange'],
    ['あす', 'notADay'],
    ['20190501', 'notADay'],
    [true, 'notADay'],
    [-5, 'numberNotADate'],
    [LAST_SERIAL + 1, 'numberNotADate'],
    [null, 'notReported'],
    [0, 'notReported'],
    ['　', 'notReported'],
    [{ error: '#REF!' as const }, 'cellError'],
  ])('%j → %j', (value, expected) => {
    expect(writtenDate(value)).toMatchObject(
      typeof expected === 'number'
        ? { ok: true, value: expected }
        : { ok: false, reason: { code: expected } },
    );
  });

  test('comes back from the Japanese calendar', () => {
    const serials = fc.integer({ min: 2201, max: LAST_SERIAL });
    fc.assert(
      fc.property(serials, fc.constantFrom('long', 'short'), (serial, style) => {
        const text = wareki(serial, style);
        // Eras are written with up to three digits: 令和981年 is the year 2999.
        fc.pre(text.ok && !/\d{4}/.test(text.value));
        expect(text.ok && writtenDate(text.value)).toEqual({ ok: true, value: serial });
      }),
    );
  });

  test('in full width is the same date', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-03-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          const wide = text.replace(/[-\d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
          expect(writtenDate(wide)).toEqual(writtenDate(text));
        },
      ),
    );
  });
});
