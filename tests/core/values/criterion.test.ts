import fc from 'fast-check';
import type { CellValue } from '../../../src/core/values/cell-value';
import { criterion } from '../../../src/core/values/criterion';
import { fitsWildcard } from '../../../src/core/values/wildcard';

const CELLS = {
  five: 5,
  seven: 7,
  zero: 0,
  textFive: '５',
  online: 'ｵﾝﾗｲﾝ',
  zoom: 'Zoom',
  blank: null,
  empty: '',
  yes: true,
  error: { error: '#N/A' },
  day: 44287,
  star: '*',
  mark: '何人？',
} as const satisfies Readonly<Record<string, CellValue>>;

function found(value: CellValue): string[] {
  const test = criterion(value, 1);
  if (!test.ok) throw new Error(test.reason.code);
  return Object.entries(CELLS)
    .filter(([, cell]) => test.value(cell))
    .map(([name]) => name);
}

const EVERYTHING = Object.keys(CELLS);
const but = (...names: string[]): string[] => EVERYTHING.filter((name) => !names.includes(name));

describe('a criterion finds what COUNTIFS finds', () => {
  test.each<[CellValue, string[]]>([
    [5, ['five', 'textFive']],
    ['5', ['five', 'textFive']],
    ['=5', ['five', 'textFive']],
    ['5.0', ['five', 'textFive']],
    ['<>5', but('five', 'textFive')],
    ['>=5', ['five', 'seven', 'day']],
    ['>5', ['seven', 'day']],
    ['<5', ['zero']],
    ['<=0', ['zero']],
    ['0', ['zero']],
    ['500%', ['five', 'textFive']],
    ['オンライン', ['online']],
    ['=オンライン', ['online']],
    ['zoom', ['zoom']],
    ['ＺＯＯＭ ', ['zoom']],
    ['<>zoom', but('zoom')],
    ['z*', ['zoom']],
    ['*', ['textFive', 'online', 'zoom', 'star', 'mark']],
    ['<>*', but('textFive', 'online', 'zoom', 'star', 'mark')],
    ['????', ['zoom']],
    ['~*', ['star']],
    ['何人？', ['mark']],
    ['=', ['blank', 'empty', 'error']],
    ['<>', but('blank', 'empty', 'error')],
    [true, ['yes']],
    ['TRUE', ['yes']],
    ['2021/4/1', ['day']],
    ['令和3年4月1日', ['day']],
    ['>=2021-04-01', ['day']],
    ['<R3.4.1', ['five', 'seven', 'zero']],
    ['>=zoo', ['online', 'zoom', 'mark']],
    ['44,287', ['day']],
  ])('%p', (value, names) => {
    expect(found(value)).toEqual(names);
  });

  test.each<[CellValue, string]>([
    [null, 'criterionBlank'],
    ['', 'criterionBlank'],
    ['>', 'criterionBlank'],
    ['＞＝5', 'criterionFullWidth'],
    ['＝5', 'criterionFullWidth'],
    ['>＝5', 'criterionFullWidth'],
    [{ error: '#REF!' }, 'cellError'],
  ])('%p is refused: %s', (value, code) => {
    expect(criterion(value, 2)).toMatchObject({ ok: false, reason: { code } });
  });

  test('a full-width sign can still be searched for', () => {
    const test = criterion('=＞5', 1);
    expect(test.ok && [test.value('>5'), test.value(6)]).toEqual([true, false]);
  });
});

describe('against a reference', () => {
  const REFERENCE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
    '=': (a, b) => a === b,
    '<>': (a, b) => a !== b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
  };

  test('numbers', () => {
    const number = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(REFERENCE)), number, number, (operator, cell, operand) => {
        const test = criterion(`${operator}${String(operand)}`, 1);
        expect(test.ok && test.value(cell)).toBe(REFERENCE[operator]?.(cell, operand));
      }),
    );
  });

  test('wildcards fit as the same regular expression does', () => {
    /** A piece of a pattern, and the regular expression of what it stands for. */
    const piece = fc.constantFrom(
      ['a', 'a'],
      ['b', 'b'],
      ['ﾊﾟ', 'パ'],
      ['*', '[^]*'],
      ['?', '[^]'],
      ['~*', '\\*'],
      ['~?', '\\?'],
      ['~~', '~'],
      ['.', '\\.'],
    );
    const letters = fc.constantFrom('a', 'B', 'パ', '*', '?', '~', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.array(letters, { maxLength: 8 }), (pieces, text) => {
        const pattern = pieces.map(([sign]) => sign).join('');
        const expression = new RegExp(`^${pieces.map(([, same]) => same).join('')}$`);
        expect(fitsWildcard(pattern, text.join(''))).toBe(expression.test(text.join('').toLowerCase()));
      }),
      { numRuns: 500 },
    );
  });

  test('a pattern of many stars ends', () => {
    expect(fitsWildcard('a*'.repeat(40) + 'b', 'a'.repeat(5000))).toBe(false);
  });
});
