import type { Area } from '../core/book/area';
import { formatArea } from '../core/book/area';
import { newGrid } from '../core/book/grid';
import type { FindingLine, FindingsSheetWords } from '../core/ledger/checks/findings-sheet';
import {
  findingsArea,
  findingsSheet,
  findingsTable,
  putFindings,
} from '../core/ledger/checks/findings-sheet';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import type { FoundTable } from '../core/ledger/recognise';
import type { SheetShape, WorkbookShape } from './workbook-shape';
import { named, readShape } from './workbook-shape';
import { writeConstants, writeFormulas } from './write-cells';
import { queueLayout, queueTable } from './write-sheet';
import { queueStyles } from './write-styles';
import { textEntry } from './write-text';

/**
 * Writes the sheet of results, new or anew, and shows it; answers why not when something of a person's stands in
 * its way, having written nothing.
 */
export async function writeFindingsSheet(
  context: Excel.RequestContext,
  lines: readonly FindingLine[],
  summary: string,
  words: FindingsSheetWords,
): Promise<readonly LedgerProblem[]> {
  const shape = await readShape(context);
  const sheet = named(shape.sheets, words.name);
  const table = named(shape.tables, findingsTable(words));
  const problems = problemsOf(shape, sheet, table, words);
  if (problems.length > 0) return problems;
  const area = table && sheet ? table.area : await create(context, words);
  await rewrite(context, area, lines, summary, words);
  return [];
}

/** A sheet of results without any, in one request: it is there whole or not at all. Answers the table's area. */
async function create(context: Excel.RequestContext, words: FindingsSheetWords): Promise<Area> {
  const content = findingsSheet([], '', words);
  const sheet = context.workbook.worksheets.add(words.name);
  queueStyles(sheet, content.cells);
  for (const [row, line] of content.cells) {
    for (const [column, { value }] of line) {
      if (typeof value !== 'string') continue;
      sheet.getRangeByIndexes(row, column, 1, 1).values = [[textEntry(value, undefined)]];
    }
  }
  for (const each of content.tables) queueTable(sheet, each);
  queueLayout(sheet, content);
  await context.sync();
  return findingsArea(0);
}

function problemsOf(
  { names, structureProtected }: WorkbookShape,
  sheet: SheetShape | undefined,
  table: FoundTable | undefined,
  words: FindingsSheetWords,
): readonly LedgerProblem[] {
  if (sheet?.protected) return [problem('sheetProtected', { sheet: sheet.name })];
  if (sheet) return isOurs(sheet, table, words) ? [] : [problem('resultsSheetTaken', { sheet: sheet.name })];
  if (table) return [problem('tableNameTaken', { table: table.name, sheet: table.sheet })];
  if (structureProtected) return [problem('workbookProtected', { sheets: words.name })];
  const other = named(names, findingsTable(words));
  return other ? [problem('nameTaken', { name: other.name })] : [];
}

/** A sheet with our table where we put it, under our headers, and nothing beside or below it. */
function isOurs(
  { name, used }: SheetShape,
  table: FoundTable | undefined,
  { headers }: FindingsSheetWords,
): boolean {
  if (table?.sheet !== name || table.showTotals || !used) return false;
  const { top, left, right } = findingsArea(0);
  const { area } = table;
  return (
    area.top === top &&
    area.left === left &&
    area.right === right &&
    used.bottom <= area.bottom &&
    used.right <= area.right &&
    headers.every((header, column) => table.headers[column] === header)
  );
}

/** The table first gets its size: rows below it would be taken for a person's own if Excel broke off. */
async function rewrite(
  context: Excel.RequestContext,
  { top, left, bottom, right }: Area,
  lines: readonly FindingLine[],
  summary: string,
  words: FindingsSheetWords,
): Promise<void> {
  const { name } = words;
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.getRange(formatArea({ top: top + 1, left, bottom, right })).clear();
  sheet.tables.getItem(findingsTable(words)).resize(formatArea(findingsArea(lines.length)));
  await context.sync();
  const cells = newGrid();
  putFindings(cells, lines, summary);
  // Formats first: Excel reads what is written by the format the cell already has.
  queueStyles(sheet, cells);
  await writeConstants(context, sheet, cells);
  await writeFormulas(context, sheet, cells);
  sheet.activate();
  await context.sync();
}
