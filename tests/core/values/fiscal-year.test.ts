import fc from 'fast-check';
import { dateOfSerial, serialOfDate } from '../../../src/core/values/date-serial';
import { fiscalYear, FIRST_YEAR, LAST_YEAR } from '../../../src/core/values/fiscal-year';
import { wareki, warekiFiscalYear } from '../../../src/core/values/wareki';

describe('fiscal year', () => {
  test.each([
    ['令和3年度', 2021],
    ['R3', 2021],
    ['r3', 2021],
    ['Ｒ３', 2021],
    ['Ｒ３年度', 2021],
    ['令和三年度', 2021],
    ['令3', 2021],
    ['㋿3年度', 2021],
    ['H27年度', 2015],
    ['H27', 2015],
    ['Ｈ２７年度', 2015],
    ['平成31年度', 2019],
    ['令和元年度', 2019],
    ['令和 元 年度', 2019],
    ['昭和六十三年度', 1988],
    ['平成32年度', 2020],
    ['2021年度', 2021],
    ['２０２１', 2021],
    ['二〇二一年度', 2021],
    ['FY2021', 2021],
    ['2021FY', 2021],
    ['令和3年4月1日', 2021],
    ['令和3年3月31日(水)', 2020],
    ['2021/3/31', 2020],
    ['2021-04-01', 2021],
    ['2021.4.1', 2021],
    ['2021/3/31 17:15', 2020],
    ['2021-04-01T09:00:00Z', 2021],
    ['H31.4.30', 2019],
    ['平成31年5月1日', 2019],
    ['R3/4', 2021],
    ['2021年3月', 2020],
    ['令和元年5月', 2019],
    ['明治33年4月1日', 1900],
  ])('%s → %d', (text, year) => {
    expect(fiscalYear(text)).toEqual({ ok: true, value: year });
  });

  test.each([
    [44286, 2020],
    [44287, 2021],
    [44286.75, 2020],
    [2021, 2021],
    [1868, 1868],
    [2200, 2200],
    [2201, 1905],
    [2_958_465, 9999],
  ])('the number %d → %d', (number, year) => {
    expect(fiscalYear(number)).toEqual({ ok: true, value: year });
  });

  test.each([
    ['協働', 'notADate'],
    ['21年度', 'notADate'],
    ['44286', 'notADate'],
    ['令和0年度', 'notADate'],
    [true, 'notADate'],
    ['2021-02-30', 'noSuchDay'],
    ['令和3年2月29日', 'noSuchDay'],
    ['2021/13/1', 'noSuchDay'],
    ['令和元年4月30日', 'beforeEra'],
    ['平成元年1月7日', 'beforeEra'],
    ['令和元年4月', 'beforeEra'],
    ['明治5年12月2日', 'dateOutOfRange'],
    ['令和3年', 'calendarYearOnly'],
    ['2021年', 'calendarYearOnly'],
    ['0021年度', 'yearOutOfRange'],
    ['9999年度', 'yearOutOfRange'],
    [3, 'numberNotADate'],
    [1867, 'numberNotADate'],
    [-5, 'numberNotADate'],
    [2021.5, 'numberNotADate'],
    [2_958_466, 'numberNotADate'],
    [null, 'notReported'],
    ['　', 'notReported'],
    [0, 'notReported'],
    [{ error: '#REF!' as const }, 'cellError'],
  ])('%p has none: %s', (value, code) => {
    expect(fiscalYear(value)).toMatchObject({ ok: false, reason: { code } });
  });

  test('comes back from its name in the Japanese calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }), (year) => {
        const named = warekiFiscalYear(year);
        expect(named.ok && fiscalYear(named.value)).toEqual({ ok: true, value: year });
      }),
    );
  });

  test('is the same for a date and for its text in the Japanese calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2201, max: 109_938 }),
        fc.constantFrom('long', 'short'),
        (serial, style) => {
          const text = wareki(serial, style);
          expect(text.ok && fiscalYear(text.value)).toEqual(fiscalYear(serial));
        },
      ),
    );
  });
});

describe('date serials', () => {
  test('follow Excel around the day that never was', () => {
    expect([1, 59, 60, 61].map(dateOfSerial)).toEqual([
      { year: 1900, month: 1, day: 1 },
      { year: 1900, month: 2, day: 28 },
      { year: 1900, month: 2, day: 29 },
      { year: 1900, month: 3, day: 1 },
    ]);
    expect(serialOfDate({ year: 1900, month: 2, day: 28 })).toBe(59);
    expect(serialOfDate({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(serialOfDate({ year: 1899, month: 12, day: 31 })).toBeUndefined();
    expect(serialOfDate({ year: 10_000, month: 1, day: 1 })).toBeUndefined();
    expect(dateOfSerial(NaN)).toBeUndefined();
  });

  test('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        fc.pre(serial !== 60);
        const date = dateOfSerial(serial);
        expect(date && serialOfDate(date)).toBe(serial);
      }),
    );
  });
});
