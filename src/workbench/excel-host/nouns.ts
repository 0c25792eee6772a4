import type { Area } from '../../core/book/area';
import type { SheetModel, TableModel } from '../../sheets/workbook-model';

/**
 * The things that Office.js can hold: each is a small value that says which thing of the workbook
 * is meant. What a thing can do is declared in objects/, one file per Excel class of the same name.
 */
export type Noun =
  | { readonly kind: 'Workbook' }
  | { readonly kind: 'Application' }
  | { readonly kind: 'WorkbookProtection' }
  | { readonly kind: 'WorksheetCollection' }
  | ({ readonly kind: 'Worksheet' } & OfSheet)
  | ({ readonly kind: 'WorksheetProtection' } & OfSheet)
  | ({ readonly kind: 'WorksheetFreezePanes' } & OfSheet)
  | ({ readonly kind: 'PageLayout' } & OfSheet)
  | ({ readonly kind: 'Range' } & Cells)
  | ({ readonly kind: 'RangeAreas' } & OfAreas)
  | ({ readonly kind: 'RangeCollection' } & OfAreas)
  | ({ readonly kind: 'RangeFormat' } & Cells)
  | ({ readonly kind: 'RangeFill' } & Cells)
  | ({ readonly kind: 'RangeFont' } & Cells)
  | ({ readonly kind: 'RangeBorderCollection' } & Cells)
  | ({ readonly kind: 'RangeBorder'; readonly side: BorderSide } & Cells)
  | ({ readonly kind: 'FormatProtection' } & Cells)
  | ({ readonly kind: 'DataValidation' } & Cells)
  | ({ readonly kind: 'ConditionalFormatCollection' } & Cells)
  | ({ readonly kind: 'ConditionalFormat' } & OfRule)
  | ({ readonly kind: 'CellValueConditionalFormat' } & OfRule)
  | ({ readonly kind: 'CustomConditionalFormat' } & OfRule)
  | ({ readonly kind: 'PresetCriteriaConditionalFormat' } & OfRule)
  | ({ readonly kind: 'ConditionalFormatRule' } & OfRule)
  | ({ readonly kind: 'ConditionalRangeFormat' } & OfRule)
  | ({ readonly kind: 'ConditionalRangeFont' } & OfRule)
  | ({ readonly kind: 'ConditionalRangeFill' } & OfRule)
  | { readonly kind: 'TableCollection'; readonly sheet?: SheetModel }
  | ({ readonly kind: 'Table' } & OfTable)
  | ({ readonly kind: 'TableColumnCollection' } & OfTable)
  | ({ readonly kind: 'TableColumn'; readonly columnId: number } & OfTable)
  | ({ readonly kind: 'TableRowCollection' } & OfTable)
  | ({ readonly kind: 'TableRow'; readonly index: number } & OfTable)
  | ({ readonly kind: 'RangeSort' } & Cells)
  | ({ readonly kind: 'TableSort' } & OfTable)
  /** Of a table, or of the sheet itself. */
  | { readonly kind: 'AutoFilter'; readonly sheet: SheetModel; readonly table?: TableModel }
  | ({ readonly kind: 'Filter'; readonly columnId: number } & OfTable)
  | { readonly kind: 'RemoveDuplicatesResult'; readonly removed: number; readonly uniqueRemaining: number }
  | { readonly kind: 'NamedItemCollection'; readonly sheet?: SheetModel }
  | { readonly kind: 'NamedItem'; readonly name: string; readonly sheet?: SheetModel }
  | { readonly kind: 'SettingCollection' }
  | { readonly kind: 'Setting'; readonly key: string }
  | { readonly kind: 'Functions' }
  | { readonly kind: 'FunctionResult'; readonly value: number }
  | { readonly kind: 'CommentCollection'; readonly sheet?: SheetModel }
  | ({ readonly kind: 'Comment' } & OfComment)
  | ({ readonly kind: 'CommentReplyCollection' } & OfComment)
  | ({ readonly kind: 'CommentReply'; readonly replyId: string } & OfComment)
  | { readonly kind: 'CustomXmlPartCollection' }
  | { readonly kind: 'CustomXmlPartScopedCollection'; readonly namespace: string }
  | { readonly kind: 'CustomXmlPart'; readonly id: string }
  | ({ readonly kind: 'ChartCollection' } & OfSheet)
  | ({ readonly kind: 'Chart' } & OfChart)
  | ({ readonly kind: 'ChartTitle' } & OfChart)
  | ({ readonly kind: 'ChartLegend' } & OfChart)
  | ({ readonly kind: 'ChartDataLabels' } & OfChart)
  | ({ readonly kind: 'ChartAxes' } & OfChart)
  | ({ readonly kind: 'ChartAxis'; readonly axis: AxisTitle } & OfChart)
  | ({ readonly kind: 'ChartAxisTitle'; readonly axis: AxisTitle } & OfChart)
  | ({ readonly kind: 'ChartSeriesCollection' } & OfChart)
  | ({ readonly kind: 'ChartSeries'; readonly index: number } & OfChart)
  | ({ readonly kind: 'ChartSeriesFormat'; readonly index: number } & OfChart)
  | ({ readonly kind: 'ChartFill'; readonly index: number } & OfChart)
  | { readonly kind: 'CustomFunctions' }
  | { readonly kind: 'AddinInternalService' }
  | { readonly kind: 'AppRuntimeService' };

export type Kind = Noun['kind'];
export type NounOf<K extends Kind> = Extract<Noun, { kind: K }>;

export interface OfSheet {
  readonly sheet: SheetModel;
}

/** A rectangle of one sheet. */
export interface Cells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Rectangles of one sheet, at least one. */
export interface OfAreas {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export interface OfTable {
  readonly table: TableModel;
}

/** A conditional format by the id that the host gave it. */
export interface OfRule {
  readonly sheet: SheetModel;
  readonly ruleId: string;
}

export interface OfComment {
  readonly sheet: SheetModel;
  readonly commentId: string;
}

/** A chart by the number of its drawing. */
export interface OfChart {
  readonly sheet: SheetModel;
  readonly chart: number;
}

/** The field of a chart that holds the title of the axis. */
export type AxisTitle = 'categoryTitle' | 'valueTitle';

export type BorderSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

export function rangeOf(sheet: SheetModel, area: Area): NounOf<'Range'> {
  return { kind: 'Range', sheet, area };
}
