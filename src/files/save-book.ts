import type { Book, BookSheet } from '../core/book/book';
import { patchXmlParts } from './attachments/patch-xml-parts';
import type { Renames } from './formula/rename';
import { openPackage } from './package/office-package';
import { isType } from './package/relationship';
import type { FoundSheet } from './read/read-sheet';
import { readWorkbook } from './read/read-workbook';
import { followRenames } from './save/follow-renames';
import { matchedSheets } from './save/match-sheets';
import { BLANK_SHEET, newSheetXml } from './save/new-sheet';
import { patchSettings } from './save/patch-settings';
import { patchSheet } from './save/patch-sheet';
import { patchWorkbook } from './save/patch-workbook';
import type { SheetPlan } from './save/sheet-plan';
import { WorkbookWork } from './save/workbook-work';
import type { FileLimits } from './zip/limits';
import { FILE_LIMITS } from './zip/limits';
import { writeZip } from './zip/write-zip';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The file `base` with the workbook `now` in it: `base` is read again, compared with `now`, and only
 * what differs is changed. Parts without a difference keep their very bytes and their place in the
 * archive; in a changed sheet only the cells that differ get new XML. Nothing is recalculated: the
 * values in `now` are the cached ones.
 *
 * Throws when `base` is no workbook or `now` has no sheet: the caller opened `base` before.
 */
export function saveBook(base: Uint8Array, now: Book, limits: FileLimits = FILE_LIMITS): Uint8Array {
  if (now.sheets.length === 0) throw new Error('A workbook has at least one sheet.');
  const found = readWorkbook(openPackage(base, limits));
  const work = new WorkbookWork(found, now);
  const matches = matchedSheets(found.book.sheets, now.sheets);
  const plan = planSheets(work, now, matches);
  const renames = sheetRenames(found.sheets, plan);
  for (const { sheet, was, path, selected } of plan) {
    patchSheet(work, {
      path,
      before: was?.sheet ?? BLANK_SHEET,
      after: sheet,
      tables: was?.tables ?? [],
      selected,
      isNew: !was,
    });
  }
  removeSheets(work, plan);
  patchWorkbook(work, plan, now, renames);
  followRenames(
    work.editor,
    plan.flatMap(({ was, path }) => (was ? [path] : [])),
    renames,
  );
  patchSettings(work.editor, found.path, found.settings, now);
  patchXmlParts(work.editor, found.path, found.xmlParts, now.xmlParts ?? []);
  work.finish();
  work.editor.dropUnreachable();
  return writeZip(work.editor.entries());
}

function planSheets(work: WorkbookWork, now: Book, matches: readonly (BookSheet | undefined)[]): SheetPlan[] {
  const { editor, found } = work;
  const worksheets = new Set(
    editor
      .relationships(found.path)
      .filter((r) => isType(r.type, 'worksheet'))
      .map((r) => r.id),
  );
  const wasActive = found.book.sheets[found.book.activeSheet];
  const isActive = now.sheets[now.activeSheet];
  const activeChanged =
    isActive !== undefined && (wasActive === undefined || matches[now.activeSheet] !== wasActive);
  return now.sheets.map((sheet, i) => {
    const was = found.sheets.find((f) => f.sheet === matches[i]);
    const path = was?.entry.path ?? addSheetPart(work);
    const known = editor
      .relationships(found.path)
      .find((r) => isType(r.type, 'worksheet') && r.target === path);
    const relationshipId = known?.id ?? editor.addRelationship(found.path, 'worksheet', path);
    worksheets.add(relationshipId);
    const selected = activeChanged || (!was && sheet === isActive) ? sheet === isActive : undefined;
    return { sheet, was, path, relationshipId, selected, worksheets };
  });
}

function addSheetPart(work: WorkbookWork): string {
  const folder = work.found.path.replace(/[^/]*$/, '');
  return work.editor.addPart(`${folder}worksheets/sheet#.xml`, newSheetXml(work.found), WORKSHEET_TYPE);
}

/** A removed sheet takes with it what only it used: its drawings, comments and tables. */
function removeSheets(work: WorkbookWork, plan: readonly SheetPlan[]): void {
  const { editor, found } = work;
  const kept = new Set(plan.map(({ path }) => path));
  const gone = found.sheets.filter(({ entry }) => !kept.has(entry.path));
  if (gone.length === 0) return;
  work.formulasChanged = true;
  const paths = new Set(gone.map(({ entry }) => entry.path));
  for (const { id, target } of editor.relationships(found.path)) {
    if (paths.has(target)) editor.removeRelationship(found.path, id);
  }
}

function sheetRenames(before: readonly FoundSheet[], plan: readonly SheetPlan[]): Renames {
  const sheets = new Map<string, string | null>();
  for (const found of before) {
    const is = plan.find(({ was }) => was === found);
    if (!is) sheets.set(found.sheet.name.toLowerCase(), null);
    else if (is.sheet.name !== found.sheet.name) sheets.set(found.sheet.name.toLowerCase(), is.sheet.name);
  }
  return { sheets };
}
