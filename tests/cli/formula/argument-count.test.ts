import { callsIn } from '../../../src/cli/formula/argument-count';
import { tokensOf } from '../../../src/cli/formula/formula-tokens';

test.each<[string, Record<string, number>]>([
  ['=NOW()', { NOW: 0 }],
  ['=F(1)', { F: 1 }],
  ['=F(1,,2)', { F: 3 }],
  ['=F(,)', { F: 2 }],
  ['=F( )', { F: 0 }],
  ['=F({1,2;3,4},(A1,B1),G(1,2))+1', { G: 2, F: 3 }],
  ['=(1+2)*3', {}],
])('%s', (formula, expected) => {
  const read = tokensOf(formula);
  const calls = read.ok ? callsIn(read.tokens) : [];
  expect(Object.fromEntries(calls.map(({ name, given }) => [name, given]))).toEqual(expected);
});
