import type { BookCells, BookTable } from '../../core/book/book';
import { fileFormula } from '../formula/file-form';
import { renamedFormula } from '../formula/rename';
import { attributeText, withAttributes } from '../xml/edit-element';
import { decodeXstring, encodeXstring, encodeXstringAttribute, escapeText } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, childrenOf, numberAttr } from '../xml/xml-tree';

/** SUBTOTAL's function numbers → names that a totals row knows. */
const TOTALS: Readonly<Record<string, string>> = {
  '101': 'average',
  '102': 'countNums',
  '103': 'count',
  '104': 'max',
  '105': 'min',
  '107': 'stdDev',
  '109': 'sum',
  '110': 'var',
};

/** `<tableColumn>`s of a new table. */
export function newTableColumns(table: BookTable, cells: BookCells): string[] {
  return table.columns.map((name, i) => columnXml(table, cells, name, i, i + 1));
}

/**
 * `<tableColumn>`s of a table whose columns changed: a column that keeps its name keeps its element,
 * in tables of the same width a new name is a renaming, everything else is new.
 */
export function changedTableColumns(
  text: string,
  tableColumns: XmlElement | undefined,
  before: BookTable,
  after: BookTable,
  cells: BookCells,
  totalsChanged: boolean,
): string[] {
  const elements = childrenOf(tableColumns, 'tableColumn');
  const byName = new Map(elements.map((e) => [decodeXstring(attr(e, 'name') ?? ''), e]));
  let nextId = Math.max(0, ...elements.map((e) => numberAttr(e, 'id') ?? 0)) + 1;
  const sameWidth = elements.length === after.columns.length;
  const staying = new Set(after.columns);
  const renamed = before.columns.map((name, i) => [name, after.columns[i] ?? name] as const);
  const columns = new Map(sameWidth ? renamed.filter(([name]) => !staying.has(name)) : []);
  const tables = new Map([[before.name.toLowerCase(), after.name]]);
  return after.columns.map((name, i) => {
    const sameplace = sameWidth && !staying.has(before.columns[i] ?? name) ? elements[i] : undefined;
    const kept = byName.get(name) ?? sameplace;
    if (!kept) return columnXml(after, cells, name, i, nextId++);
    const totals = totalsChanged ? totalsOf(after, cells, i) : undefined;
    const attributes = { name: encodeXstringAttribute(name), ...totals?.attributes };
    const tag = withAttributes(text.slice(kept.start, kept.tagEnd), attributes);
    const inner = renamedInner(text.slice(kept.tagEnd, kept.closeStart), { tables, columns });
    const written = totals ? withTotalsFormula(inner, totals.formula) : inner;
    return written === ''
      ? `${tag.replace(/\s*\/?>$/, '')}/>`
      : `${tag.replace(/\s*\/?>$/, '')}>${written}</${kept.name}>`;
  });
}

/** The formula of the totals row stands behind that of the column (CT_TableColumn). */
function withTotalsFormula(inner: string, formula: string | undefined): string {
  const without = inner.replace(/<(?:\w+:)?totalsRowFormula[^>]*>[^<]*<\/[^>]*>/, '');
  if (formula === undefined) return without;
  const calculated =
    /^(?:\s*<(?:\w+:)?calculatedColumnFormula[^>]*>[^<]*<\/[^>]*>)?/.exec(without)?.[0] ?? '';
  return `${calculated}<totalsRowFormula>${escapeText(encodeXstring(formula))}</totalsRowFormula>${without.slice(calculated.length)}`;
}

/** Formulas inside a column element follow new names of the table and its columns. */
function renamedInner(
  xml: string,
  renames: { tables: Map<string, string>; columns: Map<string, string> },
): string {
  return xml.replace(
    /(<(?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula)[^>]*>)([^<]*)(?=<\/)/g,
    (_, tag: string, formula: string) => {
      const plain = formula
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      return tag + escapeText(renamedFormula(plain, renames));
    },
  );
}

function columnXml(table: BookTable, cells: BookCells, name: string, index: number, id: number): string {
  const totals = totalsOf(table, cells, index);
  const calculated = calculatedFormula(table, cells, index);
  const attributes = { id, name: encodeXstringAttribute(name), ...totals.attributes };
  const inner =
    (calculated === undefined
      ? ''
      : `<calculatedColumnFormula>${escapeText(encodeXstring(calculated))}</calculatedColumnFormula>`) +
    (totals.formula === undefined
      ? ''
      : `<totalsRowFormula>${escapeText(encodeXstring(totals.formula))}</totalsRowFormula>`);
  return `<tableColumn${attributeText(attributes)}${inner === '' ? '/>' : `>${inner}</tableColumn>`}`;
}

/** What the totals row says of a column, taken from its cell. */
export function totalsOf(
  table: BookTable,
  cells: BookCells,
  index: number,
): { readonly attributes: Record<string, string | undefined>; readonly formula?: string } {
  const cell = table.showTotals ? cells.get(table.area.bottom)?.get(table.area.left + index) : undefined;
  const none = { totalsRowLabel: undefined, totalsRowFunction: undefined };
  if (cell?.formula === undefined) {
    return typeof cell?.value === 'string'
      ? { attributes: { ...none, totalsRowLabel: encodeXstringAttribute(cell.value) } }
      : { attributes: none };
  }
  const known = TOTALS[/^=SUBTOTAL\((1\d\d),/i.exec(cell.formula)?.[1] ?? ''];
  if (known !== undefined) return { attributes: { ...none, totalsRowFunction: known } };
  const formula = fileFormula(cell.formula);
  return formula === undefined
    ? { attributes: none }
    : { attributes: { ...none, totalsRowFunction: 'custom' }, formula };
}

/** A column whose data cells all have one and the same formula fills itself in new rows. */
function calculatedFormula(table: BookTable, cells: BookCells, index: number): string | undefined {
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  const last = table.area.bottom - (table.showTotals ? 1 : 0);
  const formula = cells.get(first)?.get(table.area.left + index)?.formula;
  if (formula === undefined) return undefined;
  for (let row = first; row <= last; row++) {
    if (cells.get(row)?.get(table.area.left + index)?.formula !== formula) return undefined;
  }
  return fileFormula(formula, { table: table.name });
}
