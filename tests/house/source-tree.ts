import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The checkout's root. */
export const ROOT = path.resolve(__dirname, '../..');

/** What is made by machines or belongs to others; no rule of the house reads it. */
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git', 'certs', 'screenshots']);

const SCRIPT = /\.(ts|tsx|mjs|cjs|js)$/;

/**
 * Every file below a directory of the checkout, as paths from its root with "/". A walk that finds
 * nothing is a broken test, not a clean house, so it throws.
 */
export function filesBelow(directory: string, keep: (file: string) => boolean = () => true): string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(path.join(ROOT, at), { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const file = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) walk(file);
      else if (keep(file)) found.push(file);
    }
  };
  walk(directory === '.' ? '' : directory);
  if (found.length === 0) throw new Error(`The walk through ${directory} found nothing.`);
  return found.sort();
}

/** Scripts below a directory; see {@link filesBelow}. */
export function scriptsBelow(directory: string): string[] {
  return filesBelow(directory, (file) => SCRIPT.test(file));
}

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const parsed = new Map<string, ts.SourceFile>();

/** The file's syntax tree, with parents set; parsed once per test file. */
export function treeOf(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const kind = file.endsWith('x')
    ? ts.ScriptKind.TSX
    : file.endsWith('.ts')
      ? ts.ScriptKind.TS
      : ts.ScriptKind.JS;
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true, kind);
  parsed.set(file, tree);
  return tree;
}

/** Visits every node below `node`, itself included. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** "file:line" of a node, for a message that leads to the place. */
export function placeOf(node: ts.Node): string {
  const tree = node.getSourceFile();
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Every module the file names: imports, re-exports, `import()`, `require()`, `import('…')` types. */
export function moduleNamesIn(file: string): string[] {
  const names: string[] = [];
  const take = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) names.push(node.text);
  };
  visit(treeOf(file), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) take(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) take(node.argument.literal);
    else if (ts.isCallExpression(node)) {
      const called = node.expression;
      const loads =
        called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
      if (loads) take(node.arguments[0]);
    }
  });
  return names;
}

export type Import =
  /** Another file of the checkout. */
  | { readonly kind: 'file'; readonly file: string }
  /** A package ("@scope/name" or "name", without the path inside it) or a "node:" module. */
  | { readonly kind: 'package'; readonly name: string }
  /** A relative name that leads nowhere, or to a file made by the build. */
  | { readonly kind: 'nowhere'; readonly name: string };

/** What a file imports, resolved the way the bundler does it. */
export function importsOf(file: string): Import[] {
  return moduleNamesIn(file).map((name): Import => {
    if (!name.startsWith('.')) return { kind: 'package', name: packageOf(name) };
    const target = path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/, ''));
    const found = ['', '.ts', '.tsx', '.js', '.mjs', '/index.ts'].find((end) => isFile(target + end));
    return found === undefined ? { kind: 'nowhere', name } : { kind: 'file', file: target + found };
  });
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return name;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function isFile(file: string): boolean {
  const full = path.join(ROOT, file);
  return existsSync(full) && statSync(full).isFile();
}
