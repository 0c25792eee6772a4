import { functionPages } from '../../../src/functions/help';
import { argumentsIn } from '../../../src/workbench/page/grid/example-arguments';

test.each([
  ['=KYODO.PERCENT(158,435)', ['158', '435']],
  ['=F({"a,b";"c"},MAX(1,2),"x,""y""",)', ['{"a,b";"c"}', 'MAX(1,2)', '"x,""y"""', '']],
  ['=TODAY()', []],
])('%s', (formula, expected) => {
  expect(argumentsIn(formula)).toEqual(expected);
});

test('every example of ours falls apart into as many arguments as its function may take', () => {
  for (const { example, parameters } of functionPages('ja')) {
    const given = argumentsIn(example.formula);
    expect(given.length).toBeGreaterThan(0);
    const most = parameters.some(({ repeating }) => repeating) ? Infinity : parameters.length;
    expect(given.length).toBeLessThanOrEqual(most);
    expect(`${example.formula.slice(0, example.formula.indexOf('('))}(${given.join(',')})`).toBe(
      example.formula,
    );
  }
});
