import { patternOf } from '../../../core/book/filter';
import type { Arguments } from '../arguments';
import { shaped } from '../data-shapes';
import { invalidArgument, itemNotFound } from '../excel-error';
import { rangeOf, type Cells, type NounOf } from '../nouns';
import { mayWrite, withinUsed } from '../protected-sheets';
import type { JsonObject } from '../wire-types';

/** Range.find: the first cell whose shown text has the text in it, row by row. Wildcards as in Excel. */
export function findCell(cells: Cells, given: Arguments): NounOf<'Range'> | null {
  const text = given.text(0);
  if (text === '') throw invalidArgument();
  const criteria = given.missing(1) ? {} : shaped(given.value(1), 'SearchCriteria');
  const matches = matcher(text, criteria);
  const { sheet } = cells;
  const area = withinUsed(sheet, cells.area);
  let found: NounOf<'Range'> | null = null;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!matches(sheet.text(row, column))) continue;
      found = rangeOf(sheet, { top: row, bottom: row, left: column, right: column });
      if (criteria['searchDirection'] !== 'Backwards') return found;
    }
  }
  return found;
}

export function foundCell(cells: Cells, given: Arguments): NounOf<'Range'> {
  const found = findCell(cells, given);
  if (found === null) throw itemNotFound();
  return found;
}

/** Range.replaceAll: in formulas and constants as they were typed; answers how many replacements were made. */
export function replaceAll(cells: Cells, given: Arguments): number {
  const text = given.text(0);
  const replacement = given.text(1);
  if (text === '') throw invalidArgument();
  const criteria = given.missing(2) ? {} : shaped(given.value(2), 'ReplaceCriteria');
  const { sheet } = cells;
  const area = withinUsed(sheet, cells.area);
  mayWrite(sheet, area);
  const pattern = new RegExp(bodyOf(text, criteria), criteria['matchCase'] === true ? 'gu' : 'giu');
  let count = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const entry = sheet.formula(row, column) ?? sheet.value(row, column);
      if (entry === null || typeof entry === 'object') continue;
      let made = 0;
      const next = String(entry).replace(pattern, () => {
        made++;
        return replacement;
      });
      if (made === 0) continue;
      count += made;
      sheet.write({ top: row, bottom: row, left: column, right: column }, [[next === '' ? null : next]]);
    }
  }
  return count;
}

function matcher(text: string, criteria: JsonObject): (shown: string) => boolean {
  const pattern = new RegExp(bodyOf(text, criteria), criteria['matchCase'] === true ? 'u' : 'iu');
  return (shown) => pattern.test(shown);
}

/** The pattern of the text, for the whole cell or a part of it. */
function bodyOf(text: string, criteria: JsonObject): string {
  const { source } = patternOf(text);
  return criteria['completeMatch'] === true ? source : source.slice(1, -1);
}
