import ts from 'typescript';
import { filesBelow, placeOf, scriptsBelow, textOf, treeOf, visit } from './source-tree';

const SOURCES = scriptsBelow('src');
const TESTS = scriptsBelow('tests');
const ALL = [...SOURCES, ...TESTS];

/** What a test gets where a bundler would give the address of a picture: a module with a default. */
const STANDS_FOR_A_BUNDLER = 'tests/empty-asset.ts';

/** A file longer than this is two files. */
const MOST_LINES = 300;

describe('names', () => {
  test('files are kebab-case; React components are PascalCase', () => {
    const odd = ALL.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return !(/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.(ts|tsx|mjs|js|d\.ts)$/.test(name) || isComponent(name));
    });
    expect(odd).toEqual([]);
  });

  test('directories are kebab-case', () => {
    const directories = new Set(ALL.flatMap((file) => file.split('/').slice(0, -1)));
    expect([...directories].filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  test('no name says nothing', () => {
    const vague = /^(index|utils?|commons?|helpers?|shared|libs?|misc|tools?|stuff)$/;
    const found = ALL.filter((file) =>
      file.split('/').some((part) => vague.test(part.replace(/\.[a-z.]+$/, ''))),
    );
    expect(found).toEqual([]);
  });
});

describe('shape of a file', () => {
  test('no default exports', () => {
    const named = ALL.filter((file) => file !== STANDS_FOR_A_BUNDLER);
    expect(named.flatMap((file) => nodes(file, isDefaultExport))).toEqual([]);
  });

  test('no barrels: names are imported from where they live', () => {
    const barrels = ALL.filter((file) => {
      const statements = treeOf(file).statements;
      const passedOn = statements.filter((s) => ts.isExportDeclaration(s) && s.moduleSpecifier !== undefined);
      const all = passedOn.some((s) => ts.isExportDeclaration(s) && s.exportClause === undefined);
      return all || (statements.length > 0 && passedOn.length === statements.length);
    });
    expect(barrels).toEqual([]);
  });

  test(`no file is longer than ${MOST_LINES} lines`, () => {
    const long = ALL.map((file) => ({ file, lines: textOf(file).split('\n').length })).filter(
      ({ lines }) => lines > MOST_LINES,
    );
    expect(long).toEqual([]);
  });
});

describe('what may not be written', () => {
  test('the type any', () => {
    expect(ALL.flatMap((file) => nodes(file, (node) => node.kind === ts.SyntaxKind.AnyKeyword))).toEqual([]);
  });

  test('the console in product code', () => {
    const product = SOURCES.filter((file) => !file.startsWith('src/setup/'));
    const uses = product.flatMap((file) =>
      nodes(file, (node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === 'console'),
    );
    expect(uses).toEqual([]);
  });

  test('a mark of unfinished work, or a rule switched off', () => {
    const files = [...ALL, ...filesBelow('.', (file) => /\.(md|html|xml|css|ya?ml)$|^\.ci\//.test(file))];
    const marks = new RegExp(
      [
        'TO' + 'DO',
        'FIX' + 'ME',
        'HA' + 'CK',
        'XX' + 'X',
        'W' + 'IP',
        '@ts-' + '(ignore|expect|nocheck)',
        'eslint-' + 'disable',
      ]
        .map((mark) => `\\b${mark}\\b`)
        .join('|')
        .replace(/\\b@/g, '@'),
    );
    const found = files.flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, index) => (marks.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test('a test that does not run, or runs alone', () => {
    const tests = TESTS.filter((file) => /\.test\.tsx?$/.test(file));
    expect(tests.length).toBeGreaterThan(5);
    const found = tests.flatMap((file) =>
      nodes(
        file,
        (node) =>
          ts.isPropertyAccessExpression(node) &&
          /^(it|test|describe)(\.|$)/.test(node.expression.getText()) &&
          ['skip', 'only', 'todo', 'failing'].includes(node.name.text),
      ),
    );
    expect(found).toEqual([]);
  });
});

function isComponent(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name);
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** "file:line text" of every node that `is` finds. */
function nodes(file: string, is: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  visit(treeOf(file), (node) => {
    if (is(node)) found.push(`${placeOf(node)} ${node.getText().split('\n')[0]}`);
  });
  return found;
}
