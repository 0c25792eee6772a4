import fc from 'fast-check';
import { fractionOf, numberOf } from '../../../src/core/values/fraction';
import { scaledNumeral } from '../../../src/core/values/scaled-numeral';
import { writtenNumber } from '../../../src/core/values/written-number';

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('a number as it was written', () => {
  test.each([
    ['1,234円', 1234],
    ['１，２３４円', 1234],
    ['▲５００', -500],
    ['△500', -500],
    ['△ 1,200円', -1200],
    ['-500', -500],
    ['－５００', -500],
    ['−500', -500],
    ['–500', -500],
    ['+500', 500],
    ['￥1,234', 1234],
    ['¥-500', -500],
    ['-¥500', -500],
    ['３千円', 3000],
    ['2.5万円', 25000],
    ['0.3百万円', 300_000],
    ['25百万円', 25_000_000],
    ['1,234千円', 1_234_000],
    ['1,234百万円', 1_234_000_000],
    ['1億2,500万円', 125_000_000],
    ['1億 2,500 万 円', 125_000_000],
    ['1億2千万円', 120_000_000],
    ['1.25億円', 125_000_000],
    ['1兆2億3万4', 1_000_200_030_004],
    ['5億百万円', 501_000_000],
    ['3千5百円', 3500],
    ['三千五百円', 3500],
    ['千五百円', 1500],
    ['二〇二一', 2021],
    ['金弐拾万円也', 200_000],
    ['金1,000円也', 1000],
    ['15人', 15],
    ['435団体', 435],
    ['100万人', 1_000_000],
    ['３ヶ所', 3],
    ['12.5％', 0.125],
    ['36.3%', 0.363],
    ['▲3.2%', -0.032],
    ['29%', 0.29],
    ['0.1', 0.1],
    ['.5', 0.5],
    ['1,234.50円', 1234.5],
    ['007', 7],
    ['0', 0],
    ['▲0', 0],
    ['9,007,199,254,740,991', Number.MAX_SAFE_INTEGER],
  ])('%s → %d', (text, number) => {
    expect(writtenNumber(text)).toEqual({ ok: true, value: number });
  });

  test.each([
    ['約500円', '約'],
    ['およそ1万人', 'およそ'],
    ['50人以上', '以上'],
    ['100人未満', '未満'],
    ['10～20', '~'],
    ['10〜20人', '〜'],
    ['±5', '±'],
    ['20人程度', '程度'],
    ['数百円', '数'],
    ['100人強', '強'],
    ['50余り', '余り'],
  ])('%s is not exact: %s', (value, word) => {
    expect(writtenNumber(value)).toEqual({
      ok: false,
      kind: 'wrong',
      reason: { code: 'numberNotExact', data: { value, word } },
    });
  });

  test.each(['(500)', '（５００）', '(1,200千円)', '( 36.3% )'])('%s could be minus or a part', (text) => {
    expect(writtenNumber(text)).toMatchObject({ reason: { code: 'numberInBrackets' } });
  });

  test.each([
    ...['千円', '百万円', '十万円', '円', '-', '―', '…', '△', '△トン', 'X', '不明', '未定', '金曜', '数名'],
    ...['1,23', '12,34円', '1,2345', '1 234', '1、234', '5.', '1.2.3', '1e5', '0x10', '１/２', 'Infinity'],
    ...[
      '1億20000万',
      '億5',
      '1億万',
      '1万0億',
      '1万2億',
      '3千5000',
      '3百2千',
      '2.5万3千',
      '1.2億3000万',
      '2五',
    ],
    ...[
      '▲-5',
      '--5',
      '5-',
      '500▲',
      '(内)500',
      '1,234円(税込)',
      '12人件',
      '50%円',
      '3年',
      '5月',
      '2時間',
      '3割',
    ],
  ])('%s is no number', (text) => {
    expect(writtenNumber(text)).toMatchObject({
      ok: false,
      kind: 'wrong',
      reason: { code: 'numberUnreadable' },
    });
  });

  test('has a place to go only when it is exact', () => {
    for (const text of ['9007199254740993', '1' + '0'.repeat(400), '9999兆9999億']) {
      expect(writtenNumber(text)).toMatchObject({ reason: { code: 'numberTooLarge' } });
    }
  });

  test('is itself when it is a number', () => {
    expect([0, -1.5, 43586].map((value) => writtenNumber(value))).toEqual(
      [0, -1.5, 43586].map((value) => ({ ok: true, value })),
    );
  });
});

describe('numbers come back from every way of writing them', () => {
  const integers = fc.maxSafeInteger();
  const styles = fc.constantFrom('plain', 'commas', 'yen', 'sign', 'wide');

  test('digits, commas, yen, signs, full width', () => {
    fc.assert(
      fc.property(integers, styles, fc.constantFrom('-', '▲', '△', '−', '－'), (value, style, minus) => {
        const size = Math.abs(value);
        const commas = size.toLocaleString('en-US');
        const text = {
          plain: `${minus}${String(size)}`,
          commas: `${minus}${commas}`,
          yen: `${minus} ${commas}円`,
          sign: `¥${minus}${commas}`,
          wide: wide(`-${commas}`),
        }[style];
        expect(writtenNumber(text)).toEqual({ ok: true, value: size === 0 ? 0 : -size });
        expect(writtenNumber(text.replace(/[-▲△−－]/, ''))).toEqual({ ok: true, value: size });
      }),
    );
  });

  test('decimals and percentages, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 6 }), (digits, places) => {
        const text = (digits / 10 ** places).toFixed(places);
        expect(writtenNumber(text)).toEqual({ ok: true, value: Number(text) });
        expect(writtenNumber(`${text}％`)).toEqual({ ok: true, value: Number(`${text}e-2`) });
      }),
    );
  });

  test('units of four digits, in digits and in kanji', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999_999 }), (value) => {
        const groups = ['', '万', '億', '兆'].map((unit, power) => ({
          unit,
          size: Math.floor(value / 10_000 ** power) % 10_000,
        }));
        const shown = groups.filter(({ size }) => size > 0).reverse();
        const digits = shown.map(({ size, unit }) => `${size.toLocaleString('en-US')}${unit}`).join('');
        const kanji = shown.map(({ size, unit }) => `${inKanji(size)}${unit}`).join('');
        for (const text of [`${digits}円`, `${kanji}円`]) {
          expect(writtenNumber(text)).toEqual({ ok: true, value });
        }
      }),
    );
  });

  test('whatever is typed gives a finite number or a reason that names it', () => {
    const letters = fc.constantFrom(...'0159,.-▲△()（）円¥%千万億百十一二〇約~人 　１,');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: letters, maxLength: 12 }), fc.string({ unit: 'binary' })),
        (text) => {
          const read = writtenNumber(text);
          if (read.ok) expect(Number.isFinite(read.value) && !Object.is(read.value, -0)).toBe(true);
          else expect(read.kind).toBe('wrong');
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a numeral is a multiple of its unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 6 }), fc.constantFrom('千', '万', '億'), (count, unit) => {
        const scale = { 千: 1000, 万: 10_000, 億: 100_000_000 }[unit];
        const value = scaledNumeral(`${String(count / 100)}${unit}`);
        expect(value && numberOf(value)).toBe(numberOf(fractionOf(count)) * (scale / 100));
      }),
    );
  });
});

/** 3500 → 三千五百 */
function inKanji(size: number): string {
  const digits = [...String(size).padStart(4, '0')].map(Number);
  return digits
    .map((digit, place) =>
      digit === 0 ? '' : `${'〇一二三四五六七八九'[digit] ?? ''}${['千', '百', '十', ''][place] ?? ''}`,
    )
    .join('');
}
