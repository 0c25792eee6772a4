import type { ExcelClass } from './excel-class';
import type { Kind } from './nouns';
import { APPLICATION } from './objects/application';
import {
  CHART_AXES,
  CHART_AXIS,
  CHART_AXIS_TITLE,
  CHART_DATA_LABELS,
  CHART_LEGEND,
  CHART_TITLE,
} from './objects/chart-parts';
import { CHART_FILL, CHART_SERIES, CHART_SERIES_FORMAT, CHART_SERIES_LIST } from './objects/chart-series';
import { CHART, CHARTS } from './objects/charts';
import { COMMENT_REPLIES, COMMENT_REPLY } from './objects/comment-replies';
import { COMMENT, COMMENTS } from './objects/comments';
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, CUSTOM_XML_PARTS_OF_NAMESPACE } from './objects/custom-xml-parts';
import { CONDITIONAL_FORMAT, CONDITIONAL_FORMATS } from './objects/conditional-formats';
import {
  CELL_VALUE_FORMAT,
  CONDITIONAL_RANGE_FILL,
  CONDITIONAL_RANGE_FONT,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_FORMAT,
  CUSTOM_RULE,
  PRESET_FORMAT,
} from './objects/conditional-rule';
import { AUTO_FILTER, FILTER } from './objects/filters';
import { DATA_VALIDATION } from './objects/data-validation';
import { FREEZE_PANES } from './objects/freeze-panes';
import { NAMED_ITEM, NAMED_ITEMS } from './objects/named-items';
import { PAGE_LAYOUT } from './objects/page-layout';
import { RANGE } from './objects/range';
import { RANGE_AREAS, RANGES } from './objects/range-areas';
import { RANGE_BORDER, RANGE_BORDERS } from './objects/range-borders';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './objects/range-format';
import { ADDIN_SERVICE, APP_RUNTIME_SERVICE, CUSTOM_FUNCTIONS } from './objects/services';
import { REMOVE_DUPLICATES_RESULT } from './objects/range-duplicates';
import { RANGE_SORT, TABLE_SORT } from './objects/sorting';
import { SETTING, SETTINGS } from './objects/settings';
import { TABLE_COLUMN, TABLE_COLUMNS } from './objects/table-columns';
import { TABLE_ROW, TABLE_ROWS } from './objects/table-rows';
import { TABLE, TABLES } from './objects/tables';
import { WORKBOOK } from './objects/workbook';
import { WORKBOOK_PROTECTION } from './objects/workbook-protection';
import { WORKSHEET } from './objects/worksheet';
import { FUNCTION_RESULT, WORKSHEET_FUNCTIONS } from './objects/worksheet-functions';
import { WORKSHEET_PROTECTION } from './objects/worksheet-protection';
import { WORKSHEETS } from './objects/worksheets';

/** Every class this host models. */
const MODELLED: readonly ExcelClass[] = [
  WORKBOOK,
  APPLICATION,
  WORKBOOK_PROTECTION,
  WORKSHEETS,
  WORKSHEET,
  WORKSHEET_PROTECTION,
  FREEZE_PANES,
  PAGE_LAYOUT,
  RANGE,
  RANGE_AREAS,
  RANGES,
  RANGE_FORMAT,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_BORDERS,
  RANGE_BORDER,
  FORMAT_PROTECTION,
  DATA_VALIDATION,
  CONDITIONAL_FORMATS,
  CONDITIONAL_FORMAT,
  CELL_VALUE_FORMAT,
  CUSTOM_FORMAT,
  PRESET_FORMAT,
  CUSTOM_RULE,
  CONDITIONAL_RANGE_FORMAT,
  CONDITIONAL_RANGE_FILL,
  CONDITIONAL_RANGE_FONT,
  TABLES,
  TABLE,
  TABLE_COLUMNS,
  TABLE_COLUMN,
  TABLE_ROWS,
  TABLE_ROW,
  RANGE_SORT,
  TABLE_SORT,
  AUTO_FILTER,
  FILTER,
  REMOVE_DUPLICATES_RESULT,
  NAMED_ITEMS,
  NAMED_ITEM,
  SETTINGS,
  SETTING,
  WORKSHEET_FUNCTIONS,
  FUNCTION_RESULT,
  COMMENTS,
  COMMENT,
  COMMENT_REPLIES,
  COMMENT_REPLY,
  CUSTOM_XML_PARTS,
  CUSTOM_XML_PARTS_OF_NAMESPACE,
  CUSTOM_XML_PART,
  CHARTS,
  CHART,
  CHART_TITLE,
  CHART_LEGEND,
  CHART_DATA_LABELS,
  CHART_AXES,
  CHART_AXIS,
  CHART_AXIS_TITLE,
  CHART_SERIES_LIST,
  CHART_SERIES,
  CHART_SERIES_FORMAT,
  CHART_FILL,
  CUSTOM_FUNCTIONS,
  ADDIN_SERVICE,
  APP_RUNTIME_SERVICE,
];

export const EXCEL_CLASSES: ReadonlyMap<Kind, ExcelClass> = new Map(
  MODELLED.map((each) => [each.kind, each]),
);

/** Every name that Office.js may use on an object of the class. */
export function membersOf(excelClass: ExcelClass): readonly string[] {
  return [
    ...Object.keys(excelClass.scalars),
    ...Object.keys(excelClass.navigations),
    ...Object.keys(excelClass.objects),
    ...Object.keys(excelClass.calls),
    ...Object.keys(excelClass.events),
  ];
}
