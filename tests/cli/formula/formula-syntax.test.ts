import { syntaxProblem } from '../../../src/cli/formula/formula-syntax';
import { tokensOf } from '../../../src/cli/formula/formula-tokens';
import type { FormulaProblem } from '../../../src/cli/formula/formula-problem';

function problemIn(formula: string): FormulaProblem | undefined {
  const read = tokensOf(formula);
  return read.ok ? syntaxProblem(read.tokens) : read.problem;
}

test.each([
  '=1+2*3',
  '=-A1%',
  '=--A1',
  '=SUM(A1:B2,,Sheet1!C3)',
  "='四半期 1'!A1+'It''s'!B2",
  '=NOW()',
  '=KYODO.PEOPLE(参加[参加者ID])',
  '=KYODO.ATTENDANCE(参加[[#All],[参加者ID]],参加[方法],"オンライン")',
  '=参加[#All]',
  '=ROWS(表[@[a]:[b]])',
  "=COUNTA(表[値 '[円']])",
  '={1,2;3,-4}',
  '=IF(A1<>"",1,"a ""quoted"" word")',
  '=LAMBDA(x,x+1)(2)',
  '=A1:C3 B2:D4',
  '=C1#',
  '=@A1:A3',
  '=1.5E-3&""',
  '=IFERROR(#N/A,0)',
  '=A:C',
  '=1:3',
  '=SUM( 1 , 2 )',
  '=(A1:A2,B1:B2)',
])('%s can be a formula', (formula) => {
  expect(problemIn(formula)).toBeUndefined();
});

test.each<[string, FormulaProblem]>([
  ['=SUM(1,2', { key: 'unclosedParenthesis' }],
  ['=SUM(', { key: 'unclosedParenthesis' }],
  ['=1)', { key: 'extraClosing', mark: ')', position: 3 }],
  ['=1+', { key: 'operandMissing', mark: '+', position: 3 }],
  ['=*2', { key: 'operandMissingBefore', mark: '*', position: 2 }],
  ['=1+*2', { key: 'operandMissing', mark: '+', position: 3 }],
  ['=SUM(1+,2)', { key: 'operandMissing', mark: '+', position: 7 }],
  ['=SUM(1,2+)', { key: 'operandMissing', mark: '+', position: 9 }],
  ['=1 2', { key: 'operatorMissing', text: '2', position: 4 }],
  ['="a" "b"', { key: 'operatorMissing', text: '"b"', position: 6 }],
  ['="a', { key: 'unclosedText', text: '"a' }],
  ["='シート!A1", { key: 'unclosedSheet', text: "'シート!A1" }],
  ['=参加[参加者ID', { key: 'unclosedBracket' }],
  ['={1,2', { key: 'unclosedBrace' }],
  ['=SUM（1）', { key: 'fullWidth', mark: '（', half: '(', position: 5 }],
  ['=SUM(1，2)', { key: 'fullWidth', mark: '，', half: ',', position: 7 }],
  ['=1;2', { key: 'strangeMark', mark: ';', position: 3 }],
  ['=1?2', { key: 'strangeMark', mark: '?', position: 3 }],
])('%s cannot be read, and the problem says where', (formula, problem) => {
  expect(problemIn(formula)).toEqual(problem);
});
