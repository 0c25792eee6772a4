import fc from 'fast-check';
import { organisationKey } from '../../../src/core/values/organisation-key';

const key = (name: string | number): string => {
  const found = organisationKey(name);
  return found.ok ? found.value : `${found.kind} ${found.reason.code}`;
};

describe('the key of an organisation', () => {
  test.each([
    [
      '丸久',
      [
        '㈱丸久',
        '株式会社　丸久',
        '(株)丸久',
        '（株）丸久',
        '㍿丸久',
        '丸久㈱',
        '丸久(株',
        '株)丸久',
        '株式 会社 丸久',
      ],
    ],
    [
      'みかわ',
      [
        '有限会社みかわ',
        '㈲みかわ',
        'みかわ（有）',
        '合同会社みかわ',
        '(同)みかわ',
        '合資会社みかわ',
        '㈾みかわ',
        '㈴みかわ',
      ],
    ],
    [
      'つながる地域',
      [
        '一般社団法人つながる地域',
        '(一社)つながる地域',
        '一社　つながる地域',
        'つながる地域（一社）',
        '一般社団つながる地域',
        '㈳つながる地域',
      ],
    ],
    [
      'チャンス',
      [
        '公益社団法人チャンス',
        '(公社)ﾁｬﾝｽ',
        '公益財団法人 チャンス',
        '(公財)チャンス',
        '一般財団法人チャンス',
        '(一財)チャンス',
        '㈶チャンス',
      ],
    ],
    [
      '支えてネットワーク',
      [
        '認定特定非営利活動法人支えてネットワーク',
        '認定NPO法人 支えてﾈｯﾄﾜｰｸ',
        'ＮＰＯ 法人支えてネットワ－ク',
        '(特非)支えてネットワーク',
        '（特活）支えてネットワーク',
        '(認特)支えてネットワーク',
        '支えてネットワーク（NPO法人）',
      ],
    ],
    [
      '防府福祉会',
      [
        '社会福祉法人防府福祉会',
        '福)防府福祉会',
        '(福)防府福祉会',
        '（社福）防府福祉会',
        '社福 防府福祉会',
        '防府福祉会(福',
      ],
    ],
    ['山口学園', ['学校法人山口学園', '(学)山口学園', '㈻山口学園', '学）山口学園']],
    [
      'やまぐち会',
      [
        '医療法人やまぐち会',
        '医療法人社団 やまぐち会',
        '社会医療法人やまぐち会',
        '(医)やまぐち会',
        '(医)社団やまぐち会',
        '医療法人財団やまぐち会',
      ],
    ],
    ['山口大学', ['国立大学法人山口大学', '国立大学法人 山口大学', '(国大)山口大学']],
    [
      'anotherworks',
      [
        '株式会社Another works',
        'Ａｎｏｔｈｅｒ　ｗｏｒｋｓ㈱',
        'ANOTHER WORKS Co., Ltd.',
        'Another works Inc.',
        'another works, inc',
        'Anotherworks',
      ],
    ],
    ['etic', ['NPO法人ETIC.', 'ETIC', '特定非営利活動法人 ＥＴＩＣ．']],
    ['丸久山口支店', ['㈱丸久 山口支店', '丸久(株)山口支店', '丸久（株式会社）山口支店']],
    ['ワンツー', ['ワン・ツー', 'ﾜﾝ･ﾂｰ', 'ワン ツ－', 'ワンツ―']],
    ['3.11を学びに', ['3.11を学びに', '３．１１を学びに']],
  ])('%s', (expected, names) => {
    expect(names.map(key)).toEqual(names.map(() => expected));
  });

  test.each([
    ['髙橋会', '高橋会'],
    ['キヤノン', 'キャノン'],
    ['センター', 'センタ'],
    ['あっと', 'アット'],
    ['山口県漁業協同組合', '山口県農業協同組合'],
    ['NPOサポート', 'サポート'],
    ['丸久', '丸九'],
    ['3.11', '311'],
    ['zinc', 'z'],
  ])('%s is not %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  test.each([
    '株式会社',
    '㈱',
    ' (一社) ',
    'NPO法人',
    '特定非営利活動法人',
    '有限会社 株式会社',
    'Inc.',
    '・',
    '福)',
  ])('%s has no name', (value) => {
    expect(organisationKey(value)).toEqual({
      ok: false,
      kind: 'wrong',
      reason: { code: 'onlyLegalForm', data: { value: value.trim() } },
    });
  });

  test('a name of digits may be a number', () => {
    expect(key(365)).toBe(key('３６５'));
  });

  const names = fc.string({
    unit: fc.constantFrom(...'丸久山口まちづくアイランドーabz19'),
    minLength: 1,
    maxLength: 12,
  });
  const opening = fc.constantFrom(
    ...[
      '㈱',
      '株式会社',
      '（株）',
      '有限会社',
      '㈲',
      '合同会社',
      '一般社団法人',
      '(一社)',
      '公益財団法人',
      '(公財)',
      '福)',
    ],
    ...[
      '特定非営利活動法人',
      'ＮＰＯ法人',
      '認定NPO法人',
      '(特非)',
      '社会福祉法人',
      '学校法人',
      '医療法人',
      '宗教法人',
      '',
    ],
  );
  const closing = fc.constantFrom(
    '㈱',
    '株式会社',
    '（株）',
    '有限会社',
    '(有',
    '(一社)',
    '一般財団法人',
    '',
  );
  const space = fc.constantFrom('', ' ', '　', '  ', '・');

  test('does not change with the legal form, spaces and dots', () => {
    fc.assert(
      fc.property(names, opening, closing, space, space, (name, before, after, gap, other) => {
        fc.pre(before + after !== '' || gap === other);
        expect(key(`${gap}${before}${other}${name}${gap}${after}`)).toBe(key(name));
      }),
      { numRuns: 1000 },
    );
  });

  test('does not change with width and case', () => {
    fc.assert(
      fc.property(names, (name) => {
        const wide = name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        expect(key(wide.toUpperCase())).toBe(key(name));
      }),
    );
  });

  test('is its own key', () => {
    const pieces = fc.constantFrom(
      ...[
        '株',
        '(株)',
        '式会社',
        '(',
        ')',
        '福',
        '社団',
        '法人',
        'npo',
        'inc',
        '・',
        ' ',
        '.',
        '丸',
        'ー',
        '-',
        '1',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (parts) => {
        const found = organisationKey(parts.join(''));
        fc.pre(found.ok);
        if (found.ok) expect(organisationKey(found.value)).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });
});
