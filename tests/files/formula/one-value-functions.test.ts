import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answersOneValue } from '../../../src/files/formula/one-value-functions';
import { FUNCTIONS } from '../../../src/functions/catalogue';

const DIRECTORY = path.join(__dirname, '../../../src/functions');

/** How a function that answers with rows is known: by its door, or by what it streams. */
const ROWS = /\banswerRows\(|StreamingInvocation<unknown\[\]\[\]>/;

/** Text of each function's declaration, by its id. */
function declarations(): Map<string, string> {
  const texts = readdirSync(DIRECTORY).map((file) => readFileSync(path.join(DIRECTORY, file), 'utf8'));
  return new Map(
    texts.flatMap((text) =>
      text
        .split(/^export function (?=[A-Z]+\()/m)
        .slice(1)
        .map((part) => [/^[A-Z]+/.exec(part)?.[0] ?? '', part] as const),
    ),
  );
}

test('exactly the functions that answer with rows are stored so that they may spill', () => {
  const sources = declarations();
  const ids = Object.keys(FUNCTIONS);
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    expect([id, answersOneValue(`KYODO.${id}`)]).toEqual([id, !ROWS.test(sources.get(id) ?? 'answerRows(')]);
  }
});
