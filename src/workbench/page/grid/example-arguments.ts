/**
 * The arguments of a formula that is one function call, as they are written; commas inside texts, arrays and
 * inner calls do not divide.
 *
 * @example argumentsIn('=KYODO.PERCENT(158,435)') //=> ["158", "435"]
 * @example argumentsIn('=KYODO.PEOPLE({"A,B";"C"},MAX(1,2))') //=> ["{\"A,B\";\"C\"}", "MAX(1,2)"]
 * @example argumentsIn('=TODAY()') //=> []
 */
export function argumentsIn(formula: string): readonly string[] {
  const inside = formula.slice(formula.indexOf('(') + 1, formula.lastIndexOf(')'));
  if (inside === '') return [];
  const found: string[] = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of inside) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && '({['.includes(letter)) depth += 1;
    else if (!quoted && ')}]'.includes(letter)) depth -= 1;
    if (letter === ',' && !quoted && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}
