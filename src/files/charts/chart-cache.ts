import type { Book, BookCell } from '../../core/book/book';
import type { SourceCell } from '../../core/book/chart-data';
import { cellsOf } from '../../core/book/chart-data';
import { isCellError } from '../../core/values/cell-value';
import { element } from '../xml/edit-element';
import { encodeXstring, escapeText } from '../xml/xml-text';

/**
 * A reference of a chart with the values it has now beside it, for programs that draw before they
 * calculate. All elements are without a prefix.
 */
export function referenceXml(book: Book, formula: string, wants: 'numbers' | 'texts' | 'either'): string {
  const cells = cellsOf(formula).map((at) => cellAt(book, at));
  const hasText = cells.some((cell) => typeof cell?.value === 'string');
  const numbers = wants === 'numbers' || (wants === 'either' && !hasText);
  const points = cells.flatMap((cell, i) => {
    const text = pointText(cell, numbers);
    return text === undefined ? [] : [element('pt', { idx: i }, `<v>${escapeText(encodeXstring(text))}</v>`)];
  });
  const count = element('ptCount', { val: cells.length });
  const f = `<f>${escapeText(formula.replace(/^=/, ''))}</f>`;
  if (!numbers) return `<strRef>${f}<strCache>${count}${points.join('')}</strCache></strRef>`;
  const format = cells.find((cell) => typeof cell?.value === 'number')?.style?.numberFormat ?? 'General';
  const code = `<formatCode>${escapeText(format)}</formatCode>`;
  return `<numRef>${f}<numCache>${code}${count}${points.join('')}</numCache></numRef>`;
}

function cellAt(book: Book, { sheet, row, column }: SourceCell): BookCell | undefined {
  const named = book.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return named?.cells.get(row)?.get(column);
}

function pointText(cell: BookCell | undefined, numbers: boolean): string | undefined {
  const value = cell?.value ?? null;
  if (value === null || isCellError(value)) return undefined;
  if (numbers) return typeof value === 'number' ? String(value) : undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
