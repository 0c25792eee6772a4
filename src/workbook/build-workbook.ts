import { formatArea } from '../core/book/area';
import type { BookName } from '../core/book/book';
import type { SheetWork, WorkbookWork } from './sheet-work';
import { queueConditionalFormats } from './write-conditional-formats';
import { writeConstants, writeFormulas } from './write-cells';
import { queueLayout, queueTable } from './write-sheet';
import { queueStyles } from './write-styles';
import { queueValidations } from './write-validations';

/**
 * Writes what was decided. Sheets come first, because adding one is what a protected workbook
 * refuses; then cells and tables; then names, which refer to tables; then formulas, validation and
 * conditional formats, which refer to all of them.
 */
export async function buildWorkbook(context: Excel.RequestContext, work: WorkbookWork): Promise<void> {
  await addSheets(context, work.sheets);
  for (const sheet of work.sheets) await writeBody(context, sheet);
  for (const name of work.names) queueName(context, name);
  for (const [key, value] of Object.entries(work.settings ?? {})) context.workbook.settings.add(key, value);
  await context.sync();
  for (const sheet of work.sheets) await writeRules(context, sheet);
  if (work.show !== undefined) sheetOf(context, work.show).activate();
  await context.sync();
}

async function addSheets(context: Excel.RequestContext, sheets: readonly SheetWork[]): Promise<void> {
  for (const { how, name, position } of sheets) {
    if (how !== 'add') continue;
    const added = context.workbook.worksheets.add(name);
    if (position !== undefined) added.position = position;
  }
  await context.sync();
}

async function writeBody(
  context: Excel.RequestContext,
  { name, how, content, resizes, insertRows }: SheetWork,
): Promise<void> {
  const sheet = sheetOf(context, name);
  if (insertRows) {
    const { before, count } = insertRows;
    sheet.getRange(`${before + 1}:${before + count}`).insert(Excel.InsertShiftDirection.down);
  }
  // Formats first: Excel reads what is written by the format the cell already has.
  queueStyles(sheet, content.cells);
  await writeConstants(context, sheet, content.cells);
  for (const { table, area } of resizes) sheet.tables.getItem(table).resize(formatArea(area));
  for (const table of content.tables) queueTable(sheet, table);
  if (how !== 'extend') queueLayout(sheet, content);
  await context.sync();
}

async function writeRules(context: Excel.RequestContext, { name, content }: SheetWork): Promise<void> {
  const sheet = sheetOf(context, name);
  queueValidations(sheet, content.validations);
  queueConditionalFormats(sheet, content.conditionalFormats);
  await writeFormulas(context, sheet, content.cells);
  await context.sync();
}

function queueName(context: Excel.RequestContext, { name, formula, comment, visible }: BookName): void {
  const added = context.workbook.names.add(name, formula, comment);
  if (!visible) added.visible = false;
}

function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}
