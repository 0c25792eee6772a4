import { existsSync } from 'node:fs';
import path from 'node:path';
import { EXIT } from '../../src/cli/exit-codes';
import { filesBelow, ROOT, textOf } from './source-tree';

const DOCS = filesBelow('.', (file) => /^([A-Z]+|docs\/.+)\.md$/.test(file));
const scripts = (JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> }).scripts;

test('README, contributing guide and changelog are there', () => {
  expect(DOCS).toEqual(expect.arrayContaining(['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md']));
});

describe.each(DOCS)('%s', (doc) => {
  const text = textOf(doc);

  test('links and pictures lead to files that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => target);
    const lost = targets.filter(
      (target) => !/^https?:/.test(target) && !existsSync(path.join(ROOT, path.dirname(doc), target)),
    );
    expect(lost).toEqual([]);
  });

  test('paths of this repository that it names are there', () => {
    const named = [...text.matchAll(/`((?:src|tests|assets|\.ci)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  test('scripts that it names are in package.json', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('README documents every exit code', () => {
  const section = textOf('README.md').split('| 終了コード')[1] ?? '';
  const codes = [...section.matchAll(/^\| (\d) \| [^|]+ \| [^|]+ \|$/gm)].map(([, code]) => Number(code));
  expect(codes).toEqual(Object.values(EXIT));
});

test('the floor plan has every room, and no room that is not there', () => {
  const plan = /```\nsrc\/\n([^]*?)\ntests\//.exec(textOf('CONTRIBUTING.md'))?.[1] ?? '';
  const named = [...plan.matchAll(/^ {2}(\w.*?) {2,}/gm)].flatMap(
    ([, names = '']) => names.match(/\w+(?=\/)/g) ?? [],
  );
  const rooms = new Set(filesBelow('src').map((file) => file.split('/')[1] ?? ''));
  expect(named.sort()).toEqual([...rooms].sort());
});
