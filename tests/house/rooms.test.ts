import path from 'node:path';
import ts from 'typescript';
import { importsOf, placeOf, ROOT, scriptsBelow, treeOf, visit } from './source-tree';

interface Room {
  /** Rooms it may import from, besides itself. */
  readonly rooms: readonly string[] | 'all';
  /** Packages it may import; a trailing "*" stands for any end. */
  readonly packages: readonly string[];
}

/** The walls. A new room or a new door is a line here and a line in CONTRIBUTING.md. */
const HOUSE: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: [] },
  words: { rooms: ['core'], packages: [] },
  functions: { rooms: ['core', 'words'], packages: [] },
  workbook: { rooms: ['core', 'words'], packages: [] },
  files: { rooms: ['core'], packages: ['fflate'] },
  sheets: { rooms: ['core', 'files'], packages: ['@univerjs/*', 'rxjs', 'core-js'] },
  examples: { rooms: ['core', 'words'], packages: [] },
  jobs: { rooms: ['core', 'words', 'workbook', 'files', 'examples'], packages: [] },
  /** The pane's page is the shared runtime: its main also connects the ribbon's commands. */
  taskpane: {
    rooms: ['jobs', 'workbook', 'words', 'core', 'functions', 'commands'],
    packages: ['react', 'react-dom', '@fluentui/*'],
  },
  commands: { rooms: ['jobs', 'workbook', 'words', 'core', 'functions'], packages: [] },
  cli: {
    rooms: ['core', 'words', 'functions', 'files', 'sheets', 'examples', 'jobs'],
    packages: ['commander', 'node:*'],
  },
  workbench: {
    rooms: 'all',
    packages: ['@univerjs/*', 'react', 'react-dom', '@fluentui/*', 'rxjs', 'core-js', 'fflate'],
  },
  /** Scripts that start, build and test the house; run by Node as they are. */
  setup: { rooms: [], packages: ['*'] },
};

const FILES = scriptsBelow('src');

describe('rooms', () => {
  test('every directory of src is a room of the house', () => {
    const rooms = new Set(FILES.map(roomOf));
    expect([...rooms].filter((room) => !(room in HOUSE))).toEqual([]);
    expect(rooms.size).toBeGreaterThan(4);
  });

  test('no import goes through a wall', () => {
    expect(FILES.flatMap(wallsBroken)).toEqual([]);
  });

  test('every relative import leads to a file', () => {
    const lost = FILES.flatMap((file) =>
      importsOf(file).flatMap((to) => (to.kind === 'nowhere' ? [`${file} → ${to.name}`] : [])),
    );
    expect(lost).toEqual([]);
  });

  test('nothing imports the workbench, and no product code imports a test', () => {
    const doors = FILES.filter((file) => roomOf(file) !== 'workbench').flatMap((file) =>
      importsOf(file).flatMap((to) =>
        to.kind === 'file' && /^(src\/workbench|tests)\//.test(to.file) ? [`${file} → ${to.file}`] : [],
      ),
    );
    expect(doors).toEqual([]);
  });

  test('no import leads back to where it came from', () => {
    expect(cyclesAmong(FILES)).toEqual([]);
  });

  test('Node is used by the command line and the setup scripts only', () => {
    const users = FILES.filter((file) => !['cli', 'setup'].includes(roomOf(file))).flatMap(nodeNamesIn);
    expect(users).toEqual([]);
  });

  test('core compiles without DOM, Node or Office types', () => {
    const file = path.join(ROOT, 'src/core/tsconfig.json');
    const host: ts.ParseConfigFileHost = {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    };
    const config = ts.getParsedCommandLineOfConfigFile(file, undefined, host);
    expect(config?.options.lib).toEqual(['lib.es2022.d.ts']);
    expect(config?.options.types).toEqual([]);
    expect(config?.fileNames.length).toBeGreaterThan(5);
    const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
    const problems = ts.getPreEmitDiagnostics(program).map((problem) => {
      const where = problem.file ? path.relative(ROOT, problem.file.fileName) : '';
      return `${where} ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  });
});

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function wallsBroken(file: string): string[] {
  const name = roomOf(file);
  const room = HOUSE[name];
  if (!room) return [`${file} is in no room`];
  return importsOf(file).flatMap((to) => {
    if (to.kind === 'package') {
      const allowed = room.packages.some((pattern) =>
        pattern.endsWith('*') ? to.name.startsWith(pattern.slice(0, -1)) : to.name === pattern,
      );
      return allowed ? [] : [`${file} → ${to.name}`];
    }
    if (to.kind === 'nowhere') return [];
    if (!to.file.startsWith('src/'))
      return isAsset(to.file) || (name === 'setup' && to.file === 'webpack.config.js')
        ? []
        : [`${file} → ${to.file}`];
    const into = roomOf(to.file);
    const open = into === name || room.rooms === 'all' || room.rooms.includes(into);
    return open ? [] : [`${file} → ${to.file}`];
  });
}

/** Pictures and the manifest of packages may be imported by whoever shows them. */
function isAsset(file: string): boolean {
  return file.startsWith('assets/') || file === 'package.json';
}

/** Uses of names that exist in Node only. */
function nodeNamesIn(file: string): string[] {
  const found: string[] = [];
  visit(treeOf(file), (node) => {
    if (!ts.isIdentifier(node) || !['Buffer', '__dirname', '__filename'].includes(node.text)) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    found.push(`${placeOf(node)} ${node.text}`);
  });
  return found;
}

/** Every group of files that import each other in a circle (Tarjan's strongly connected components). */
function cyclesAmong(files: readonly string[]): string[] {
  const known = new Set(files);
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(file).flatMap((to) => (to.kind === 'file' && known.has(to.file) ? [to.file] : [])),
    ]),
  );
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[] = [];
  const enter = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file) ?? 0);
    stack.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) enter(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1 || edges.get(file)?.includes(file)) cycles.push(group.sort().join(' ⇄ '));
  };
  for (const file of files) if (!order.has(file)) enter(file);
  return cycles;
}
