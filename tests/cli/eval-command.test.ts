import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();

describe('an answer', () => {
  test.each([
    ['=KYODO.FISCALYEAR("平成31年度")', '2019'],
    ['=KYODO.PERCENT(158,435)', '36.3'],
    ['=KYODO.ACHIEVEMENT(80,60,100)', '0.5'],
    ['=1/3', '0.3333333333333333'],
    ['=1=1', 'TRUE'],
    ['="ab"&"c"', 'abc'],
    ['=SUM({1,2;3,4})', '10'],
    ['KYODO.PERCENT(1,8,1)', '12.5'],
    ['＝KYODO.PERCENT(45,1000)', '4.5'],
  ])('%s → %s', async (formula, answer) => {
    expect(await kyodo(folder, 'eval', formula)).toEqual({ code: 0, out: `${answer}\n`, err: '' });
  });

  test('of several cells is tab separated', async () => {
    expect(await kyodo(folder, 'eval', '={1,2;"a",TRUE}')).toEqual({
      code: 0,
      out: '1\t2\na\tTRUE\n',
      err: '',
    });
    const shares = await kyodo(folder, 'eval', '=KYODO.ALLOCATE(1000,{1;1;1})');
    expect(shares).toEqual({ code: 0, out: '334\n333\n333\n', err: '' });
  });

  test('as JSON has its type', async () => {
    const json = async (formula: string): Promise<unknown> =>
      JSON.parse((await kyodo(folder, 'eval', formula, '--json')).out) as unknown;
    expect(await json('=KYODO.PERCENT(158,435)')).toEqual({ value: 36.3 });
    expect(await json('="7"')).toEqual({ value: '7' });
    expect(await json('={1,2;3,4}')).toEqual({ values: [[1, 2], [3, 4]] }); // prettier-ignore
  });
});

describe('no answer ends with 3 and says why on standard output', () => {
  test.each([
    ['=KYODO.ACHIEVEMENT(100,100,100)', '#N/A', /目標値と基準値がどちらも 100/],
    ['=KYODO.PERCENT("abc",435)', '#VALUE!', /「件数」の「abc」は数値ではありません/],
    ['=KYODO.PERCENT(1,2,3,4)', '#VALUE!', /引数が多すぎます（4 個）。使い方: KYODO\.PERCENT\(件数,/],
    ['=KYODO.PEPOLE({1})', '#NAME?', /KYODO\.PEPOLE という関数はありません。KYODO\.PEOPLE の間違い/],
    ['=SUMM(1)', '#NAME?', /SUMM という関数はありません。SUM の間違い/],
    ['=参加[参加者ID]', '#NAME?', /--book/],
    ['=人数+1', '#NAME?', /人数 という名前はありません/],
    ['=1/0', '#DIV/0!', /./],
  ])('%s → %s', async (formula, error, sentence) => {
    const { code, out, err } = await kyodo(folder, 'eval', formula);
    const [shown, ...rest] = out.trimEnd().split('\t');
    expect({ code, shown, err }).toEqual({ code: 3, shown: error, err: '' });
    expect(rest.join('\t')).toMatch(sentence);
  });

  test('in English, and as data', async () => {
    const { code, out } = await kyodo(
      folder,
      'eval',
      '=KYODO.ACHIEVEMENT(100,100,100)',
      '--json',
      '--lang',
      'en',
    );
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({ error: '#N/A', message: expect.stringMatching(/^[ -~]+$/) as string });
  });
});

describe('what cannot be read ends with 2 and leaves standard output empty', () => {
  test.each([
    ['=SUM(1,2', /^数式を読み取れません。かっこ \( が閉じられていません。\n$/],
    ['=SUM（1）', /全角の「（」/],
    ['=', /^数式が空です。/],
  ])('%s', async (formula, sentence) => {
    const { code, out, err } = await kyodo(folder, 'eval', formula);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
  });

  test('a book that is not there, a folder, a file that is no workbook', async () => {
    writeFileSync(path.join(folder, 'letter.xlsx'), 'これはブックではありません');
    for (const [book, sentence] of [
      ['nowhere.xlsx', /^nowhere\.xlsx が見つかりません。/],
      ['.', /^\. はフォルダーです。/],
      ['letter.xlsx', /^letter\.xlsx を開けません: .+。\n$/],
    ] as const) {
      const { code, out, err } = await kyodo(folder, 'eval', '=1', '--book', book);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(sentence);
    }
  });
});
