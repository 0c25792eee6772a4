/** One named step of a query: `WITH "name" AS (select)`. */
export interface Step {
  readonly name: string;
  readonly select: string;
}

/** Steps one after another, and the SELECT that answers from them. */
export function query(steps: readonly Step[], answer: string): string {
  if (steps.length === 0) return answer;
  const written = steps.map(({ name, select }) => `"${name}" AS (\n${indented(select)}\n)`);
  return `WITH ${written.join(',\n')}\n${answer}`;
}

/** SELECT with one column a line. */
export function select(columns: Readonly<Record<string, string>>, rest: string): string {
  const list = Object.entries(columns).map(([name, expression]) =>
    expression === `"${name}"` ? expression : `${expression} AS "${name}"`,
  );
  return `SELECT\n${indented(list.join(',\n'))}\n${rest}`;
}

/** Texts in the query hold no line feeds (see `Dialect.text`), so lines are lines. */
export function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/**
 * All of them hold; without any, whatever row there is.
 * @example allOf(['a = 1', 'b = 2']) //=> 'a = 1 AND b = 2'
 * @example allOf([]) //=> '1 = 1'
 */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '1 = 1' : conditions.join(' AND ');
}
