import type { Area } from '../book/area';
import { columnName } from '../book/area';
import type { BookConditionalFormat } from '../book/book';
import { DUPLICATE_MARK, MISSING_MARK } from './appearance';
import type { TableSpec } from './schema-types';

/**
 * What a table shows by itself: an id that stands twice, and a required cell that is blank in a row
 * that was begun. Native rules, so that they work without the add-in.
 *
 * `body` is the area the rules cover, its columns in the order of the table's own.
 */
export function tableMarks(table: TableSpec, body: Area): readonly BookConditionalFormat[] {
  return table.columns.flatMap((column, index) => {
    const cells: Area = { ...body, left: body.left + index, right: body.left + index };
    const marks: BookConditionalFormat[] = [];
    if (column.key)
      marks.push({
        areas: [cells],
        stopIfTrue: false,
        rule: { type: 'duplicateValues' },
        style: DUPLICATE_MARK,
      });
    if (column.required) {
      const formula = missingFormula(body, cells);
      marks.push({
        areas: [cells],
        stopIfTrue: false,
        rule: { type: 'custom', formula },
        style: MISSING_MARK,
      });
    }
    return marks;
  });
}

/** Relative to the area's first cell, as Excel wants it. */
function missingFormula(body: Area, cells: Area): string {
  const row = String(body.top + 1);
  const whole = `$${columnName(body.left)}${row}:$${columnName(body.right)}${row}`;
  return `=AND(LEN(TRIM($${columnName(cells.left)}${row}))=0,COUNTA(${whole})>0)`;
}
