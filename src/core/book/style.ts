export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
export type BorderLine = 'thin' | 'medium' | 'thick' | 'hair' | 'dashed' | 'dotted' | 'double';

export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB". */
  readonly color: string;
}

/** How a cell looks; every field that is absent has the workbook's default. Colours are "#RRGGBB". */
export interface Style {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
  /** False: the cell may be edited on a protected sheet. Absent: true, as in Excel. */
  readonly locked?: boolean;
}

/** Same text for same style, whatever the order of its fields. */
export function styleKey(style: Style): string {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}
