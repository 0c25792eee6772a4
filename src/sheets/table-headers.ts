import { formulaTokens } from './formula-tokens';
import { escapedTitle, mapStructuredReferences, parseStructuredReference } from './structured-references';
import type { StructuredReference } from './structured-references';
import { mentions } from './table-store';
import type { StoredTable, TableStore } from './table-store';
import { uniqueTitles } from './table-names';
import { constantCell, valueOfCell } from './cells';
import { formattedText } from './number-format';
import { excelStyle } from './styles';
import type { CellMatrix, WorkbookCore } from './workbook-core';

/**
 * Header cell and column title are one thing in Excel: after a header cell changed, the column is
 * renamed, formulas follow, and a blank or repeated title is put right in the cell.
 */
export function syncHeaders(core: WorkbookCore, tables: TableStore, table: StoredTable, word: string): void {
  if (!table.showHeaders) return;
  const cells = headerTexts(core, table);
  const titles = uniqueTitles(cells, word);
  const changes: CellMatrix = {};
  titles.forEach((title, index) => {
    const column = table.area.left + index;
    const cell = core.worksheet(table.sheetId).getCellRaw(table.area.top, column);
    if (valueOfCell(cell) !== title) (changes[table.area.top] ??= {})[column] = constantCell(title);
  });
  if (Object.keys(changes).length > 0) core.change(table.sheetId, changes);
  renameColumns(core, tables, table, titles);
}

export function headerTexts(core: WorkbookCore, table: StoredTable): readonly string[] {
  const sheet = core.worksheet(table.sheetId);
  const texts: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const cell = sheet.getCellRaw(table.area.top, column);
    const format = excelStyle(core.workbook.getStyles().getStyleByCell(cell)).numberFormat ?? 'General';
    texts.push(formattedText(valueOfCell(cell), format));
  }
  return texts;
}

/** Gives the table its new titles and rewrites the formulas that use the old ones. */
export function renameColumns(
  core: WorkbookCore,
  tables: TableStore,
  table: StoredTable,
  titles: readonly string[],
): void {
  const renamed = new Map<string, string>();
  table.columns.forEach((title, index) => {
    const next = titles[index];
    if (next !== undefined && next !== title && table.columns.length === titles.length)
      renamed.set(title.toLowerCase(), next);
  });
  const { columns } = tables.record(table.id);
  if (titles.length === columns.length && titles.every((title, index) => title === columns[index])) return;
  tables.record(table.id).columns = titles;
  tables.registerRows(table.id);
  if (renamed.size > 0) rewriteFormulas(core, (formula) => withRenamedColumns(formula, table.name, renamed));
  core.formulasChanged(mentions(table.name));
}

export function withRenamedColumns(
  formula: string,
  tableName: string,
  renamed: ReadonlyMap<string, string>,
): string {
  const wanted = tableName.toLowerCase();
  return mapStructuredReferences(
    formulaTokens(formula),
    (name) => name.toLowerCase() === wanted,
    (name, bracket) => {
      const reference = bracket === '' ? undefined : parseStructuredReference(bracket);
      if (!reference) return undefined;
      const from = reference.from === undefined ? undefined : renamed.get(reference.from.toLowerCase());
      const to = reference.to === undefined ? undefined : renamed.get(reference.to.toLowerCase());
      if (from === undefined && to === undefined) return undefined;
      const next: StructuredReference = {
        sections: reference.sections,
        ...(reference.from === undefined ? {} : { from: from ?? reference.from }),
        ...(reference.to === undefined ? {} : { to: to ?? reference.to }),
      };
      return name + bracketText(next, bracket.startsWith('[@'));
    },
  );
}

export function withRenamedTable(formula: string, from: string, to: string): string {
  return mapStructuredReferences(
    formulaTokens(formula),
    (name) => name.toLowerCase() === from.toLowerCase(),
    (_, bracket) => to + bracket,
  );
}

/** How a structured reference is written; `at`: in the short form "[@列]". */
export function bracketText(reference: StructuredReference, at: boolean): string {
  const columns = columnsText(reference);
  if (at) {
    const plain =
      reference.from !== undefined &&
      reference.from === reference.to &&
      /^[\p{L}\p{N}_]+$/u.test(reference.from);
    return plain ? `[@${reference.from ?? ''}]` : `[@${columns}]`;
  }
  const sections = reference.sections.map((section) => `[${section}]`);
  if (sections.length === 0 && reference.from === reference.to) return columns;
  return `[${[...sections, columns].join(',')}]`;
}

function columnsText(reference: StructuredReference): string {
  const from = `[${escapedTitle(reference.from ?? '')}]`;
  return reference.from === reference.to ? from : `${from}:[${escapedTitle(reference.to ?? '')}]`;
}

/** Formulas of cells; names, rules and formats have no structured references in Excel. */
export function rewriteFormulas(core: WorkbookCore, change: (formula: string) => string): void {
  const bySheet = new Map<string, CellMatrix>();
  core.forEachFormula((sheetId, row, column, formula) => {
    const next = change(formula);
    if (next === formula) return;
    const matrix = bySheet.get(sheetId) ?? {};
    bySheet.set(sheetId, matrix);
    (matrix[row] ??= {})[column] = { f: next, si: null };
  });
  for (const [sheetId, matrix] of bySheet) core.change(sheetId, matrix);
}
