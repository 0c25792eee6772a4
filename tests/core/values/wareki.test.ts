import { serialOfDate } from '../../../src/core/values/date-serial';
import { wareki, warekiStyle } from '../../../src/core/values/wareki';

const day = (year: number, month: number, date: number): number =>
  serialOfDate({ year, month, day: date }) ?? 0;

describe('wareki', () => {
  test.each([
    [day(2019, 4, 30), '平成31年4月30日', 'H31.4.30', '令和元年度'],
    [day(2019, 5, 1), '令和元年5月1日', 'R1.5.1', '令和元年度'],
    [day(2021, 3, 31), '令和3年3月31日', 'R3.3.31', '令和2年度'],
    [day(1989, 1, 7), '昭和64年1月7日', 'S64.1.7', '昭和63年度'],
    [day(1989, 1, 8), '平成元年1月8日', 'H1.1.8', '昭和63年度'],
    [day(1926, 12, 24), '大正15年12月24日', 'T15.12.24', '昭和元年度'],
    [day(1926, 12, 25), '昭和元年12月25日', 'S1.12.25', '昭和元年度'],
    [day(1912, 7, 29), '明治45年7月29日', 'M45.7.29', '大正元年度'],
    [day(1912, 7, 30), '大正元年7月30日', 'T1.7.30', '大正元年度'],
    ['2019-04-30', '平成31年4月30日', 'H31.4.30', '令和元年度'],
    ['平成31年5月1日', '令和元年5月1日', 'R1.5.1', '令和元年度'],
  ])('%p', (value, long, short, fiscalYear) => {
    expect([wareki(value, 'long'), wareki(value, 'short'), wareki(value, 'fiscalYear')]).toEqual(
      [long, short, fiscalYear].map((text) => ({ ok: true, value: text })),
    );
  });

  test.each([
    [2019, '令和元年度'],
    [2018, '平成30年度'],
    [1988, '昭和63年度'],
    [1989, '平成元年度'],
    ['R3', '令和3年度'],
    ['平成32年度', '令和2年度'],
    ['2021/4', '令和3年度'],
  ])('%p as a fiscal year → %s', (value, text) => {
    expect(wareki(value, 'fiscalYear')).toEqual({ ok: true, value: text });
  });

  test('shows the earliest serials as Excel does', () => {
    expect(wareki(1, 'long')).toEqual({ ok: true, value: '明治33年1月1日' });
    expect(wareki(60, 'short')).toEqual({ ok: true, value: 'M33.2.29' });
  });

  test.each([
    [2019, 'yearNotADate'],
    ['令和3年度', 'yearNotADate'],
    ['R3', 'yearNotADate'],
    ['令和3年', 'dayNeeded'],
    ['令和3年4月', 'dayNeeded'],
    ['2021-02-30', 'noSuchDay'],
    ['あす', 'notADate'],
    [false, 'notADate'],
    [-1, 'numberNotADate'],
    [3_000_000, 'numberNotADate'],
    [null, 'notReported'],
    [0, 'notReported'],
    [{ error: '#N/A' as const }, 'cellError'],
  ])('%p is no day: %s', (value, code) => {
    expect(wareki(value, 'long')).toMatchObject({ ok: false, reason: { code } });
  });

  test('knows its styles in any width and case', () => {
    expect(['LONG', 'ｓｈｏｒｔ', ' 年度 ', 'fiscalYear'].map((word) => warekiStyle(word))).toEqual(
      ['long', 'short', 'fiscalYear', 'fiscalYear'].map((value) => ({ ok: true, value })),
    );
    expect(warekiStyle('西暦')).toMatchObject({ ok: false, kind: 'wrong', reason: { code: 'unknownStyle' } });
  });
});
