import fc from 'fast-check';
import { fileFormula } from '../../../src/files/formula/file-form';
import { futureFunctions } from '../../../src/files/formula/future-functions';
import type { FormulaPlace } from '../../../src/files/formula/this-row';
import { typedFormula } from '../../../src/files/formula/typed-form';

/** As typed, as in the file, and the place where that matters. */
const PAIRS: readonly (readonly [string, string, FormulaPlace?])[] = [
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=KYODO.PEOPLE(参加[参加者ID])', '_xldudf_KYODO_PEOPLE(参加[参加者ID])'],
  ['=IFERROR(KYODO.FISCALYEAR("令和元年度"),"")', 'IFERROR(_xldudf_KYODO_FISCALYEAR("令和元年度"),"")'],
  ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  [
    '=SORT(UNIQUE(FILTER(A2:A9,B2:B9>0)))',
    '_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A2:A9,B2:B9>0)))',
  ],
  ['=STDEV.S(A1:A3)+T.DIST.2T(1,2)', '_xlfn.STDEV.S(A1:A3)+_xlfn.T.DIST.2T(1,2)'],
  ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
  ['=LET(x,1,x+1)', '_xlfn.LET(_xlpm.x,1,_xlpm.x+1)'],
  [
    '=LET(人数,COUNTA(A:A),率,人数/100,率*人数)',
    '_xlfn.LET(_xlpm.人数,COUNTA(A:A),_xlpm.率,_xlpm.人数/100,_xlpm.率*_xlpm.人数)',
  ],
  ['=LET(x,x,x)', '_xlfn.LET(_xlpm.x,x,_xlpm.x)'],
  ['=LET(f,LAMBDA(t,t*3),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.t,_xlpm.t*3),_xlpm.f(2))'],
  [
    '=LAMBDA(x,[k],IF(ISOMITTED(k),x,x*k))(2)',
    '_xlfn.LAMBDA(_xlpm.x,_xlop.k,IF(_xlfn.ISOMITTED(_xlpm.k),_xlpm.x,_xlpm.x*_xlpm.k))(2)',
  ],
  ['=MAP(A1:A3,LAMBDA(v,v&"x"))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v&"x"))'],
  ['=BYROW(A1:C3,SUM)', '_xlfn.BYROW(A1:C3,_xleta.SUM)'],
  ['=A1#', '_xlfn.ANCHORARRAY(A1)'],
  ["=SUM('別 シート'!$B$2#,1)", "SUM(_xlfn.ANCHORARRAY('別 シート'!$B$2),1)"],
  ['=@A1:A3', '_xlfn.SINGLE(A1:A3)'],
  ['=@KYODO.PEOPLEBY(A1:A3,B1:B3)', '_xlfn.SINGLE(_xldudf_KYODO_PEOPLEBY(A1:A3,B1:B3))'],
  ['=@(A1:A3+1)*2', '_xlfn.SINGLE(A1:A3+1)*2'],
  [
    '=SUM(A1.:.A9,B:.B,C1.:C5)',
    'SUM(_xlfn._TRO_ALL(A1:A9),_xlfn._TRO_TRAILING(B:B),_xlfn._TRO_LEADING(C1:C5))',
  ],
  ['=[@単価]*[@数量]', '明細[[#This Row],[単価]]*明細[[#This Row],[数量]]', { table: '明細' }],
  ['=明細[@単価]*2', '明細[[#This Row],[単価]]*2'],
  ['=SUM(明細[@[4月]:[6月]])', 'SUM(明細[[#This Row],[4月]:[6月]])'],
  ['=SUM([@[4月 計]:[6月]])', 'SUM(明細[[#This Row],[4月 計]:[6月]])', { table: '明細' }],
  ['=COUNTA([@])', 'COUNTA(明細[#This Row])', { table: '明細' }],
  ['=明細[[#Headers],[単価]]&明細[[#Totals],[単価]]', '明細[[#Headers],[単価]]&明細[[#Totals],[単価]]'],
  ['=SUM(明細[[#All],[単価]:[数量]])', 'SUM(明細[[#All],[単価]:[数量]])'],
  ['="SORT("&A1&"_xlfn.X"', '"SORT("&A1&"_xlfn.X"'],
  ["='SORT(1)'!A1", "'SORT(1)'!A1"],
  ["=[1]Sheet1!A1+'[2]a b'!B2", "[1]Sheet1!A1+'[2]a b'!B2"],
  ['=_xll.OTHER(1)+_xldudf_OTHER_FN(2)', '_xll.OTHER(1)+_xldudf_OTHER_FN(2)'],
  ['=_xlfn.NEWERTHANTHIS(1)', '_xlfn.NEWERTHANTHIS(1)'],
  ['={1,2;"a;}",TRUE}', '{1,2;"a;}",TRUE}'],
  ['=IF(A1="""","a","")', 'IF(A1="""","a","")'],
  ['=1.5E+3%-.5', '1.5E+3%-.5'],
  ["=売上[it''s]+売上[a'[b']]", "売上[it''s]+売上[a'[b']]"],
  ['=(A1,B2) (C3:D4 C:C)', '(A1,B2) (C3:D4 C:C)'],
];

test.each(PAIRS.map(([typed, inFile, place]) => ({ typed, inFile, place })))(
  '$typed is $inFile in a file, and back',
  ({ typed, inFile, place }) => {
    expect(fileFormula(typed, place)).toBe(inFile);
    expect(typedFormula(inFile, place)).toBe(typed);
  },
);

test('what other programs and copied sheets write is read too', () => {
  expect(typedFormula('[1]!_xldudf_KYODO_PEOPLE(A1:A3)')).toBe('=KYODO.PEOPLE(A1:A3)');
  expect(typedFormula('=SUM(A1)')).toBe('=SUM(A1)');
  expect(typedFormula('_xlfn.NETWORKDAYS.INTL(A1,B1)')).toBe('=NETWORKDAYS.INTL(A1,B1)');
  expect(typedFormula('_XLFN.CONCAT(A1:A2)')).toBe('=CONCAT(A1:A2)');
});

test('names of LET hold only where they are given', () => {
  expect(fileFormula('=x+LET(x,1,x)+x')).toBe('x+_xlfn.LET(_xlpm.x,1,_xlpm.x)+x');
  expect(fileFormula('=LET(売上,売上[金額],SUM(売上))')).toBe(
    '_xlfn.LET(_xlpm.売上,売上[金額],SUM(_xlpm.売上))',
  );
  expect(fileFormula('=LET(a,1,Sheet1!a+a)')).toBe('_xlfn.LET(_xlpm.a,1,Sheet1!a+_xlpm.a)');
});

test('a formula that does not end is none', () => {
  for (const broken of ['=SUM(A1', '=SUM(A1))', '="abc', "='abc", '=表[列', '={1,2'])
    expect(fileFormula(broken)).toBeUndefined();
});

test('every function newer than the format has a prefix that comes off again', () => {
  expect(futureFunctions().length).toBeGreaterThan(160);
  for (const name of futureFunctions()) {
    if (name === 'LET' || name === 'LAMBDA') continue;
    const inFile = fileFormula(`=${name}(A1,2)`) ?? '';
    expect(inFile).toMatch(/^_xlfn\.(_xlws\.)?[A-Z0-9.]+\(A1,2\)$/);
    expect(typedFormula(inFile)).toBe(`=${name}(A1,2)`);
  }
});

/** Formulas put together from parts of every kind. */
const { formula } = fc.letrec<{ formula: string; operand: string; call: string }>((tie) => ({
  formula: fc.oneof(
    { weight: 3, arbitrary: tie('operand') },
    fc
      .tuple(tie('operand'), fc.constantFrom('+', '-', '*', '&', '<>', '>=', '^'), tie('operand'))
      .map((parts) => parts.join('')),
    fc.tuple(tie('operand'), tie('operand')).map(([a, b]) => `(${a}=${b})%`),
  ),
  operand: fc.oneof(
    fc.constantFrom(
      'A1',
      '$B$2',
      'A1:B9',
      'A:A',
      '1:3',
      '42',
      '"SORT(A1)"',
      '"a""b"',
      'TRUE',
      '#N/A',
      '税率',
      "'a b'!C3",
      'Sheet1!D4',
      '集計!$A$1',
    ),
    fc.constantFrom(
      '参加[参加者ID]',
      '参加[[#All],[回数]]',
      '参加[@回数]',
      'A1#',
      '{1;2}',
      'B2:.B9',
      "'x!y'!A1#",
    ),
    { weight: 3, arbitrary: tie('call') },
  ),
  call: fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          'SUM',
          'IF',
          'FILTER',
          'SORT',
          'XLOOKUP',
          'TEXTJOIN',
          'KYODO.PEOPLE',
          'KYODO.KPI',
          'STDEV.S',
          'INDEX',
        ),
        fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(',')})`),
    tie('formula').map((inner) => `LET(値,${inner},値*2)`),
    tie('formula').map((inner) => `LAMBDA(p,[q],p+${inner})(1)`),
  ),
}));

test('any formula comes back from the file as it was typed', () => {
  fc.assert(
    fc.property(formula, (text) => {
      const inFile = fileFormula(`=${text}`);
      expect(inFile).toBeDefined();
      expect(typedFormula(inFile ?? '')).toBe(`=${text}`);
    }),
    { numRuns: 500 },
  );
});
