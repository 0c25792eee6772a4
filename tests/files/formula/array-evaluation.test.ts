import { needsArrayEvaluation } from '../../../src/files/formula/array-evaluation';
import { answersOneValue } from '../../../src/files/formula/one-value-functions';
import { isWellFormed } from '../../../src/files/formula/well-formed';

const KNOWN = {
  isSingle: (name: string) => name === '税率',
  spills: (name: string) => !answersOneValue(name),
};

test.each([
  '=A1+B1',
  '=SUM(A1:A3)',
  '=SUM(参加[回数])/COUNTA(参加[参加者ID])',
  '=COUNTIFS(参加[団体],A1,参加[回数],">"&B1)',
  '=VLOOKUP(A1,$B$1:$D$9,3,FALSE)',
  '=XLOOKUP(A1,B:B,C:C)',
  '=INDEX(B1:B9,MATCH(A1,A1:A9,0))',
  '=SUMPRODUCT((A1:A3="x")*B1:B3)',
  '=SUMPRODUCT(1/COUNTIF(A1:A9,A1:A9))',
  '=[@単価]*[@数量]',
  '=参加[[#Totals],[回数]]*2',
  '=IF(A1>1,SUM(B:B),"")',
  '=A1*税率',
  '=KYODO.PEOPLE(参加[参加者ID])',
  '=KYODO.POOLED(A1:A3,B1:B3)*100&"%"',
  '=TEXTJOIN("、",TRUE,KYODO.MISSINGNUMBERS(事業[番号]))',
  '=@KYODO.PEOPLEBY(A1:A3,B1:B3)',
  '=HYPERLINK("#参加!A1","参加")',
  '=TRUE',
])('%s is the same in a plain cell', (formula) => {
  expect(needsArrayEvaluation(formula, KNOWN)).toBe(false);
});

test.each([
  '=A1:A3',
  '=A1:A3*2',
  '=SUM(A1:A3*B1:B3)',
  '=MAX(IF(A1:A3="x",B1:B3))',
  '=LEN(A1:A3)',
  '=SUM(LEN(A1:A3))',
  '=UNIQUE(A1:A9)',
  '=SORT(参加[回数])',
  '=参加[[#This Row],[4月]:[6月]]',
  '=A1#',
  '=COUNTIF(A1:A9,A1:A9)',
  '=SUM(COUNTIF(A1:A9,{"x","y"}))',
  '=KYODO.PEOPLEBY(参加[参加者ID],参加[月])',
  '=KYODO.MISSINGNUMBERS(事業[番号])',
  '=LET(x,A1,x*2)',
  '=一覧',
  '=IFERROR(A1:A3/B1:B3,0)',
  '=INDIRECT("A1:A3")',
  '=-A1:A3',
  '={1,2,3}',
])('%s would give another value in a plain cell', (formula) => {
  expect(needsArrayEvaluation(formula, KNOWN)).toBe(true);
});

test.each([
  '=1',
  '=-A1',
  '=SUM(,1)',
  '=IF(A1,,2)',
  '=A1 B1',
  '=(A1:B2,C3)',
  "='a b'!A1",
  '=表[列]',
  '=1%%',
  '=+-1',
  '=LAMBDA(x,x)(1)',
  '=RAND()',
  '=A1#*2',
])('%s is well formed', (formula) => expect(isWellFormed(formula)).toBe(true));

test.each(['=', '=SUM(', '=1+', '=*2', '=A1 2', '="x', '=A1)', '=(,)', '=()', '=Sheet1!', '=1 1', '=A1;B1'])(
  '%s is not',
  (formula) => expect(isWellFormed(formula)).toBe(false),
);
