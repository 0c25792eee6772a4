import { isUnknownHere } from '../../../src/cli/formula/unknown-here';

const KNOWN = ['SUM', 'LET', 'LAMBDA', 'KYODO.PEOPLE'];
const hasFunction = (name: string): boolean => KNOWN.includes(name);

test.each([
  ["='[book.xlsx]S 1'!A1", true],
  ['=[1]S!A1+1', true],
  ['=SUM([book.xlsx]S!A1:B2)', true],
  ['=OTHER.ADDIN(1)', true],
  ['=SUM(WEBSERVICE("a"))', true],
  ['=SUM(参加[回数])', false],
  ["=SUM(参加[回数])*'S 1'!A1", false],
  ['=参加[回数]+S!A1', false],
  ['=LET(f,LAMBDA(x,x+1),f(1))', false],
  ['=KYODO.PEOPLE(A1:A3)&"[1]S!A1"', false],
  ['="OTHER(1)"', false],
])('%s → %s', (formula, unknown) => expect(isUnknownHere(formula, hasFunction)).toBe(unknown));
