import { columnIndex, parseArea } from '../../src/core/book/area';
import type { Element } from './xml-element';

/** Rows and cells out of order, indexes of formats and texts that do not exist, headers unlike their table's. */
export function cellOrderProblems(
  path: string,
  sheet: Element,
  trees: ReadonlyMap<string, Element>,
): string[] {
  const problems: string[] = [];
  const formats = lengthOf(trees, 'styleSheet', 'cellXfs');
  const rules = lengthOf(trees, 'styleSheet', 'dxfs');
  const texts = [...trees.values()].find((t) => t.local === 'sst')?.children.length ?? 0;
  const metadata = lengthOf(trees, 'metadata', 'cellMetadata');
  let lastRow = 0;
  for (const row of sheet.children.find((c) => c.local === 'sheetData')?.children ?? []) {
    const number = Number(row.attributes['r']);
    if (!(number > lastRow)) problems.push(`${path}: row ${number} follows row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of row.children) {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell.attributes['r'] ?? '') ?? [];
      const column = columnIndex(letters);
      if (column <= lastColumn || Number(digits) !== number)
        problems.push(`${path}: ${cell.attributes['r']} is out of order`);
      lastColumn = column;
      problems.push(
        ...cellProblems(cell, formats, texts, metadata).map(
          (problem) => `${path}: ${cell.attributes['r']} ${problem}`,
        ),
      );
    }
  }
  const ruleIndexes = all(sheet, 'cfRule').map((rule) => Number(rule.attributes['dxfId'] ?? 0));
  if (ruleIndexes.some((index) => index > 0 && index >= rules))
    problems.push(`${path}: a rule has a format that is not there`);
  return problems;
}

function cellProblems(cell: Element, formats: number, texts: number, metadata: number): string[] {
  const { s = '0', t = 'n', cm = '0' } = cell.attributes;
  const order = cell.children.map((c) => ['f', 'v', 'is'].indexOf(c.local));
  const value = cell.children.find((c) => c.local === 'v')?.text;
  const formula = cell.children.find((c) => c.local === 'f');
  const ref = formula?.attributes['ref'];
  return [
    ...(Number(s) < Math.max(1, formats) ? [] : [`has format ${s} of ${formats}`]),
    ...(t === 's' && !(Number(value) < texts) ? [`has text ${value} of ${texts}`] : []),
    ...(Number(cm) <= metadata ? [] : [`has metadata ${cm} of ${metadata}`]),
    ...(order.every((place, i) => place > (order[i - 1] ?? -1)) ? [] : ['has its children out of order']),
    ...(t === 'inlineStr' && !cell.children.some((c) => c.local === 'is') ? ['has no text'] : []),
    ...(formula?.attributes['t'] === 'array' && !(ref !== undefined && parseArea(ref))
      ? ['has an array without a range']
      : []),
    ...(t === 'n' && value !== undefined && !Number.isFinite(Number(value))
      ? [`is no number: ${value}`]
      : []),
  ];
}

function lengthOf(trees: ReadonlyMap<string, Element>, root: string, list: string): number {
  const tree = [...trees.values()].find((t) => t.local === root);
  return tree?.children.find((c) => c.local === list)?.children.length ?? 0;
}

function all(element: Element, local: string): Element[] {
  return element.children.flatMap((c) => [...(c.local === local ? [c] : []), ...all(c, local)]);
}
