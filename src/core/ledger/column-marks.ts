import type { Area } from '../book/area';
import { columnName } from '../book/area';
import type { BookConditionalFormat } from '../book/book';
import { DUPLICATE_MARK, MISSING_MARK } from './appearance';
import type { ColumnSpec } from './schema-types';

/**
 * What a column shows by itself: an id that stands twice, and a required cell that is blank in a
 * row that was begun. Native rules, so that they work without the add-in.
 *
 * @param cells the column's cells that the rules cover
 * @param body the same rows over the table's whole width
 */
export function columnMarks(column: ColumnSpec, cells: Area, body: Area): readonly BookConditionalFormat[] {
  const marks: BookConditionalFormat[] = [];
  const common = { areas: [cells], stopIfTrue: false };
  if (column.key) marks.push({ ...common, rule: { type: 'duplicateValues' }, style: DUPLICATE_MARK });
  if (column.required) {
    marks.push({
      ...common,
      rule: { type: 'custom', formula: missingFormula(cells, body) },
      style: MISSING_MARK,
    });
  }
  return marks;
}

/** Relative to the area's first cell, as Excel wants it. */
function missingFormula(cells: Area, body: Area): string {
  const row = String(body.top + 1);
  const whole = `$${columnName(body.left)}${row}:$${columnName(body.right)}${row}`;
  return `=AND(LEN(TRIM($${columnName(cells.left)}${row}))=0,COUNTA(${whole})>0)`;
}
