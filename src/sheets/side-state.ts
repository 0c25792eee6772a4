import type { BookConditionalFormat, BookName, BookTable, BookValidation } from '../core/book/book';
import type { BookAttachments } from '../core/book/attachments';
import type { BookAutoFilter } from '../core/book/filter';
import type { WorkbookParts } from './workbook-parts';

interface SheetSide {
  readonly validations: readonly BookValidation[];
  readonly conditionalFormats: readonly BookConditionalFormat[];
  readonly autoFilter: BookAutoFilter | undefined;
  readonly attachments: BookAttachments;
}

interface TableSide {
  readonly id: string;
  readonly sheetId: string;
  readonly table: BookTable;
}

/** What a workbook has beyond Univer's sheets and cells: all of it values that are never changed in place. */
export interface SideState {
  readonly sheets: ReadonlyMap<string, SheetSide>;
  readonly tables: readonly TableSide[];
  readonly names: readonly BookName[];
}

export function sideOf({ core, tables, names, tableModel }: WorkbookParts): SideState {
  const sheets = new Map<string, SheetSide>();
  for (const sheet of core.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const { validations, conditionalFormats, autoFilter } = core.state(id);
    sheets.set(id, { validations, conditionalFormats, autoFilter, attachments: core.attachments.of(id) });
  }
  return {
    sheets,
    tables: tables.all.map(({ id, sheetId }) => ({ id, sheetId, table: tableModel(id).toBook })),
    names: [...names.all],
  };
}

export function sameSide(a: SideState, b: SideState): boolean {
  const sheets = [...b.sheets].every(([id, now]) => {
    const before = a.sheets.get(id);
    return (
      before?.validations === now.validations &&
      before.conditionalFormats === now.conditionalFormats &&
      before.autoFilter === now.autoFilter &&
      sameAttachments(before.attachments, now.attachments)
    );
  });
  return (
    sheets &&
    a.sheets.size === b.sheets.size &&
    a.names.length === b.names.length &&
    a.names.every((name, at) => name === b.names[at]) &&
    JSON.stringify(a.tables) === JSON.stringify(b.tables)
  );
}

/** Makes it what it was; sheets that have gone or come are none of its business. */
export function putSideBack(parts: WorkbookParts, wanted: SideState): void {
  const { core, tables, names } = parts;
  const now = sideOf(parts);
  for (const table of now.tables)
    if (!wanted.tables.some(({ id }) => id === table.id)) tables.remove(table.id);
  for (const { id, sheetId, table } of wanted.tables) {
    const there = now.tables.find((one) => one.id === id);
    if (JSON.stringify(there?.table) === JSON.stringify(table)) continue;
    if (!there) tables.add(sheetId, table, id);
    else tables.put(id, table);
    parts.showFilters(id);
  }
  names.restore(wanted.names);
  for (const [id, side] of wanted.sheets) {
    if (!now.sheets.has(id)) continue;
    const state = core.state(id);
    const rules = state.validations !== side.validations;
    const formats = state.conditionalFormats !== side.conditionalFormats;
    const { validations, conditionalFormats, autoFilter, attachments } = side;
    Object.assign(state, { validations, conditionalFormats, autoFilter });
    if (!sameAttachments(attachments, core.attachments.of(id))) core.attachments.set(id, attachments);
    if (rules) parts.showValidations(id);
    if (formats) parts.showConditionalFormats(id);
  }
}

/** Their lists are replaced, never changed in place. */
function sameAttachments(a: BookAttachments, b: BookAttachments): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof BookAttachments>;
  return [...keys].every((key) => a[key] === b[key]);
}
