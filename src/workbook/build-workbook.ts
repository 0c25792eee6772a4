import type { BookName } from '../core/book/book';
import { formatArea } from '../core/book/area';
import type { CellPlace } from './cell-place';
import { anchoredTo } from './cell-place';
import type { ChunkPace } from './chunk-pace';
import { chunkPace } from './chunk-pace';
import type { SheetWork, WorkbookWork } from './sheet-work';
import { UNFINISHED_SETTING } from './unfinished';
import type { Standing } from './what-stands';
import { whatStands } from './what-stands';
import { WorkInterrupted } from './work-interrupted';
import { queueConditionalFormats } from './write-conditional-formats';
import type { CellWriting } from './write-cells';
import { writeConstants, writeFormulas } from './write-cells';
import { queueLayout, queueTable } from './write-sheet';
import { queueStyles } from './write-styles';
import { queueValidations } from './write-validations';

/**
 * Writes what was decided. Sheets come first, because adding one is what a protected workbook
 * refuses; then cells and tables; then names, which refer to tables; then formulas, validation and
 * conditional formats, which refer to all of them.
 *
 * Excel takes nothing back when it breaks off, and neither does this: from the first write to the last, a document
 * setting says what was begun, and the same work done again finds what is there and adds what is left. It then writes
 * into blank cells only: what somebody typed in between stays. Rejects with Excel's error when nothing was written, and
 * with a WorkInterrupted when something may have been.
 *
 * @param written called when all is written, before the setting is taken away: what fails from then on, or is never
 *   answered, is no matter of the person's
 */
export async function buildWorkbook(
  context: Excel.RequestContext,
  work: WorkbookWork,
  written: () => void = () => undefined,
): Promise<void> {
  const standing = await whatStands(context, work);
  const build: Build = { context, work, standing, pace: chunkPace() };
  const names = work.sheets.map(({ name }) => name);
  const complete: string[] = [];
  await addSheets(build).catch(async (error: unknown) => {
    throw (await isUntouched(build)) ? error : new WorkInterrupted(error, { written: complete, left: names });
  });
  try {
    for (const sheet of work.sheets) await writeBody(build, sheet);
    await writeNames(build);
    await dropMarks(build);
    for (const sheet of work.sheets) {
      await writeRules(build, sheet);
      complete.push(sheet.name);
    }
    await show(build);
  } catch (error) {
    throw new WorkInterrupted(error, {
      written: [...new Set(complete)],
      left: [...new Set(names.slice(complete.length))],
    });
  }
  written();
  // All is written: should Excel break off even now, the mark goes with the next job that builds something.
  await finish(build)
    .catch(() => finish(build))
    .catch(() => undefined);
}

interface Build {
  readonly context: Excel.RequestContext;
  readonly work: WorkbookWork;
  readonly standing: Standing;
  readonly pace: ChunkPace;
}

/** Whether the first request left nothing behind; false when Excel does not say. */
async function isUntouched({ context, work, standing }: Build): Promise<boolean> {
  try {
    const now = await whatStands(context, work);
    const added = work.sheets.some(({ how, name }) => how === 'add' && now.hasSheet(name));
    if (added || standing.earlier) return false;
    if (now.earlier) context.workbook.settings.getItem(UNFINISHED_SETTING).delete();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

async function addSheets({ context, work, standing }: Build): Promise<void> {
  const { settings, worksheets } = context.workbook;
  if (begunAnything(standing)) settings.add(UNFINISHED_SETTING, standing.begins);
  for (const { how, name, position } of work.sheets) {
    if (how !== 'add' || standing.hasSheet(name)) continue;
    const added = worksheets.add(name);
    if (position !== undefined) added.position = position;
  }
  await context.sync();
}

async function writeBody(build: Build, work: SheetWork): Promise<void> {
  const { context, standing } = build;
  const { name, how, content, resizes, insertRows } = work;
  const place = placeOf(context, work);
  if (insertRows && standing.rowsMore(name) === 0) {
    const { before, count } = insertRows;
    place.getRange(`${before + 1}:${before + count}`).insert(Excel.InsertShiftDirection.down);
  }
  // Formats first: Excel reads what is written by the format the cell already has.
  queueStyles(place, content.cells);
  await writeConstants(context, place, content.cells, writingOf(build, work));
  for (const { table, area } of resizes)
    context.workbook.tables.getItem(table).resize(place.getRange(formatArea(area)));
  for (const table of content.tables) {
    const there = standing.tableAt(name, table.area, table.name);
    queueTable(context.workbook.worksheets.getItem(name), table, there);
  }
  if (how !== 'extend') queueLayout(context.workbook.worksheets.getItem(name), content);
  await context.sync();
}

async function writeNames({ context, work, standing }: Build): Promise<void> {
  for (const name of work.names) if (!standing.hasName(name.name)) queueName(context, name);
  for (const [key, value] of Object.entries(work.settings ?? {})) context.workbook.settings.add(key, value);
  await context.sync();
}

/**
 * Takes away the conditional formats of an earlier attempt: they are added anew, and twice would be too many. New ones
 * stand in front of those that were there.
 */
async function dropMarks({ context, work, standing }: Build): Promise<void> {
  if (!standing.earlier) return;
  for (const name of new Set(work.sheets.map((sheet) => sheet.name))) {
    const before = standing.begins.marks[name];
    if (before === undefined || !standing.hasSheet(name)) continue;
    const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange();
    for (let extra = standing.marksOn(name) - before; extra > 0; extra--)
      conditionalFormats.getItemAt(0).delete();
  }
  await context.sync();
}

async function writeRules(build: Build, work: SheetWork): Promise<void> {
  const { context } = build;
  const { content } = work;
  const place = placeOf(context, work);
  queueValidations(place, content.validations);
  queueConditionalFormats(place, content.conditionalFormats);
  await writeFormulas(context, place, content.cells, writingOf(build, work));
}

async function show({ context, work }: Build): Promise<void> {
  if (work.show !== undefined) context.workbook.worksheets.getItem(work.show).activate();
  await context.sync();
}

async function finish({ context, work, standing }: Build): Promise<void> {
  if (begunAnything(standing)) {
    const done = new Set(work.sheets.map(({ name }) => name));
    const setting = context.workbook.settings.getItem(UNFINISHED_SETTING);
    // Work that leaves out a part of what was begun (another job came in between) must not be taken for its end.
    if (standing.begins.sheets.every((name) => done.has(name))) setting.delete();
  }
  await context.sync();
}

/** Sheets of the ledger's own may have been changed since they were begun; tables of a person's must be as they were. */
function writingOf({ standing, pace }: Build, { how }: SheetWork): CellWriting {
  if (!standing.earlier) return { pace, filled: 'overwrite' };
  return { pace, filled: how === 'extend' ? 'match' : 'keep' };
}

function begunAnything({ begins }: Standing): boolean {
  const { sheets, tables, names, grown } = begins;
  return sheets.length + tables.length + names.length + Object.keys(grown).length > 0;
}

function queueName(context: Excel.RequestContext, { name, formula, comment, visible }: BookName): void {
  const added = context.workbook.names.add(name, formula, comment);
  if (!visible) added.visible = false;
}

function placeOf(
  context: Excel.RequestContext,
  { name, resizes, anchor = resizes[0] }: SheetWork,
): CellPlace {
  return anchor ? anchoredTo(context, anchor) : context.workbook.worksheets.getItem(name);
}
