/**
 * Writes README.md's table of functions from the help that src declares: usage, description in both
 * languages, example and its answer. A test calculates every example, so the table cannot go stale unseen.
 *
 *   node src/setup/write-function-table.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadTypeScript } from './load-typescript.mjs';

const { functionPages } = loadTypeScript('src/functions/help.ts');
const { showArray } = loadTypeScript('src/cli/show-value.ts');

const readme = new URL('../../README.md', import.meta.url);
const HEADER = '| 関数 Function | 説明 Description | 例 Example | 答え Answer |\n|---|---|---|---|\n';

const english = functionPages('en');
const rows = functionPages('ja').map(({ usage, description, example }, index) => {
  // A function cannot leave a cell blank: what is empty in its answer is an empty text.
  const answer = showArray(example.result.map((row) => row.map((value) => value ?? '')));
  const cells = [
    `\`${usage}\``,
    `${description}<br>${english[index].description}`,
    `\`${example.formula}\``,
    `\`${answer}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
});

const before = readFileSync(readme, 'utf8');
const start = before.indexOf(HEADER) + HEADER.length;
if (start < HEADER.length) throw new Error('README.md has no table of functions.');
const end = before.slice(start).search(/^(?!\|)/m) + start;
writeFileSync(readme, before.slice(0, start) + rows.join('') + before.slice(end));
