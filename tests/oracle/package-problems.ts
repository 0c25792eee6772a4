import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { WORKBOOK_ORDER, WORKSHEET_ORDER } from '../../src/files/save/worksheet-order';
import { cellOrderProblems } from './sheet-problems';
import type { Element } from './xml-element';

const STYLESHEET_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const TABLE_ORDER = 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' ');
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: WORKSHEET_ORDER,
  workbook: WORKBOOK_ORDER,
  styleSheet: STYLESHEET_ORDER,
  table: TABLE_ORDER,
};

/**
 * What Excel would "repair" or refuse in a package, as far as it can be told without Excel: XML that
 * is not well-formed (read by another parser than the product's), children out of the schema's
 * order, parts without a type, relationships that lead nowhere, counts and indexes that lie.
 */
export function packageProblems(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const trees = new Map<string, Element>();
  const problems: string[] = [];
  for (const [path, data] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    const tree = parse(strFromU8(data), path, problems);
    if (tree) trees.set(path, tree);
  }
  for (const [path, tree] of trees) {
    problems.push(...orderProblems(path, tree), ...countProblems(path, tree));
    if (path.endsWith('.rels')) problems.push(...relationshipProblems(path, tree, parts));
    if (tree.local === 'worksheet') problems.push(...cellOrderProblems(path, tree, trees));
  }
  return [...problems, ...typeProblems(trees, parts), ...tableProblems(trees)];
}

function parse(text: string, path: string, problems: string[]): Element | undefined {
  const parser = new SaxesParser({ xmlns: true, fileName: path });
  const root: Element = { local: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((a) => [a.name, a.value]));
    const child: Element = { local: tag.local, attributes, children: [], text: '' };
    open[open.length - 1]?.children.push(child);
    open.push(child);
  });
  parser.on('text', (piece) => {
    const current = open[open.length - 1];
    if (current) current.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (problem) => void problems.push(`${path}: ${problem.message}`));
  parser.write(text).close();
  return root.children[0];
}

function orderProblems(path: string, tree: Element): string[] {
  const order = ORDERS[tree.local];
  if (!order) return [];
  const places = tree.children
    .filter((c) => c.local !== 'AlternateContent')
    .map((c) => order.indexOf(c.local));
  const repeatable = order.indexOf('conditionalFormatting');
  const wrong = places.some(
    (place, i) =>
      place < 0 ||
      (i > 0 && (place < (places[i - 1] ?? 0) || (place === places[i - 1] && place !== repeatable))),
  );
  return wrong ? [`${path}: children are ${tree.children.map((c) => c.local).join(' ')}`] : [];
}

const COUNTED =
  'mergeCells dataValidations tableParts tableColumns fonts fills borders cellXfs dxfs numFmts cellMetadata metadataTypes'.split(
    ' ',
  );

function countProblems(path: string, tree: Element): string[] {
  const own =
    COUNTED.includes(tree.local) &&
    tree.attributes['count'] !== undefined &&
    Number(tree.attributes['count']) !== tree.children.length
      ? [`${path}: ${tree.local} says ${tree.attributes['count']} and has ${tree.children.length}`]
      : [];
  return [...own, ...tree.children.flatMap((c) => countProblems(path, c))];
}

function relationshipProblems(path: string, tree: Element, parts: Record<string, Uint8Array>): string[] {
  const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const ids = tree.children.map((r) => r.attributes['Id']);
  const lost = tree.children
    .filter((r) => r.attributes['TargetMode'] !== 'External')
    .map((r) => new URL(r.attributes['Target'] ?? '', `file:///${source}`).pathname.slice(1))
    .filter((target) => !(decodeURI(target) in parts));
  return [
    ...lost.map((target) => `${path}: leads to ${target}, which is not there`),
    ...(new Set(ids).size === ids.length ? [] : [`${path}: an id is used twice`]),
  ];
}

function typeProblems(trees: ReadonlyMap<string, Element>, parts: Record<string, Uint8Array>): string[] {
  const types = trees.get('[Content_Types].xml')?.children ?? [];
  const overrides = types.filter((t) => t.local === 'Override').map((t) => t.attributes['PartName'] ?? '');
  const extensions = types.filter((t) => t.local === 'Default').map((t) => t.attributes['Extension'] ?? '');
  const paths = Object.keys(parts);
  return [
    ...overrides
      .filter((name) => !paths.includes(name.slice(1)))
      .map((name) => `a type is given for ${name}, which is not there`),
    ...paths
      .filter((path) => path !== '[Content_Types].xml' && !overrides.includes(`/${path}`))
      .filter((path) => !extensions.includes(path.slice(path.lastIndexOf('.') + 1)))
      .map((path) => `${path} has no type`),
    ...(new Set(overrides).size === overrides.length ? [] : ['a type is given twice']),
  ];
}

function tableProblems(trees: ReadonlyMap<string, Element>): string[] {
  const tables = [...trees.values()].filter((tree) => tree.local === 'table');
  const ids = tables.map((t) => t.attributes['id']);
  const names = tables.map((t) => (t.attributes['displayName'] ?? '').toLowerCase());
  const twice = tables.flatMap((t) => {
    const columns = t.children.find((c) => c.local === 'tableColumns')?.children ?? [];
    const columnNames = columns.map((c) => (c.attributes['name'] ?? '').toLowerCase());
    const columnIds = columns.map((c) => c.attributes['id']);
    return new Set(columnNames).size < columns.length || new Set(columnIds).size < columns.length
      ? [`table ${t.attributes['name']}: a column is there twice`]
      : [];
  });
  return [
    ...twice,
    ...(new Set(ids).size === ids.length ? [] : ['two tables have one id']),
    ...(new Set(names).size === names.length ? [] : ['two tables have one name']),
  ];
}
