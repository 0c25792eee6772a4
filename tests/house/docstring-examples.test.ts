import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Runs every `@example expression //=> value` of src/core. The expression may use all exports of
 * its file; the value is a literal. One example, one line.
 */
const ROOT = join(__dirname, '../..');
const CORE = join(ROOT, 'src/core');

interface Example {
  readonly expression: string;
  readonly expected: string;
  readonly line: number;
}

function examplesIn(source: string): { examples: Example[]; malformed: number[] } {
  const examples: Example[] = [];
  const malformed: number[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    if (!text.includes('@example')) continue;
    const parts = /@example\s+(.+?)\s*\/\/=>\s*(.+?)\s*(?:\*\/)?$/.exec(text);
    if (parts?.[1] && parts[2]) examples.push({ expression: parts[1], expected: parts[2], line: index + 1 });
    else malformed.push(index + 1);
  }
  return { examples, malformed };
}

/** The value of an expression in which every export of the module has its name. */
function valueOf(expression: string, exports: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(exports);
  const run = new Function(...names, `'use strict'; return (${expression});`) as (
    ...values: unknown[]
  ) => unknown;
  return run(...names.map((name) => exports[name]));
}

const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join(CORE, path))
  .sort();

let total = 0;
for (const file of files) {
  const { examples, malformed } = examplesIn(readFileSync(file, 'utf8'));
  if (examples.length + malformed.length === 0) continue;
  total += examples.length;
  describe(relative(ROOT, file), () => {
    test('every @example has its value on the same line', () => {
      expect(malformed).toEqual([]);
    });
    test.each(examples)('$line: $expression', async ({ expression, expected }) => {
      const exports = (await import(file)) as Record<string, unknown>;
      expect(valueOf(expression, exports)).toEqual(valueOf(expected, exports));
    });
  });
}

test('the walk finds the examples', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(total).toBeGreaterThan(50);
});
