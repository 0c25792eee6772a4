import { formatArea } from '../core/book/area';
import type { BookCells } from '../core/book/book';
import { styleAreas } from '../core/book/style-areas';
import type { HorizontalAlignment, Style, VerticalAlignment } from '../core/book/style';
import type { CellPlace } from './cell-place';

const HORIZONTAL: { readonly [A in HorizontalAlignment]: Excel.RangeFormat['horizontalAlignment'] } = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: { readonly [A in VerticalAlignment]: Excel.RangeFormat['verticalAlignment'] } = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** Queues the styles of `cells`, a few rectangles at a time; nothing is sent yet. */
export function queueStyles(place: CellPlace, cells: BookCells): void {
  for (const { area, style } of styleAreas(cells)) queueStyle(place.getRange(formatArea(area)), style);
}

/** Queues one style for a range. Only the fields that the ledger's own sheets use; borders are not among them. */
export function queueStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  const { font } = format;
  // One value for the whole range: Office.js spreads it over all cells.
  if (style.numberFormat !== undefined) range.numberFormat = spread(style.numberFormat);
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.strikethrough !== undefined) font.strikethrough = style.strikethrough;
  if (style.fillColor !== undefined) format.fill.color = style.fillColor;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrapText !== undefined) format.wrapText = style.wrapText;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

/** Office.js takes a single value for a whole range; its types know arrays only. */
function spread(value: string): string[][] {
  return value as unknown as string[][];
}
