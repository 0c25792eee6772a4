import { formatArea, parseArea } from '../../core/book/area';
import type { BookSheet } from '../../core/book/book';
import { autoFilterXml } from '../filters/write-filter';
import { attachmentSplices } from '../attachments/patch-attachments';
import { pageSplices } from '../page/patch-page';
import { sheetPropertySplices } from '../page/sheet-properties';
import { digitPixels } from '../read/column-width';
import { findConditionalFormats } from '../read/read-conditional-formats';
import type { FoundTable } from '../read/read-tables';
import { readSheetXml } from '../read/sheet-data';
import { element } from '../xml/edit-element';
import type { AttributeChanges } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child } from '../xml/xml-tree';
import type { CellChanges } from './cell-diff';
import { cellChanges } from './cell-diff';
import { columnSplices } from './patch-columns';
import { conditionalFormatSplices } from './patch-conditional-formats';
import { cellSplices } from './patch-cells';
import { protectionSplices } from './patch-protection';
import { stableKey } from './stable-key';
import { tableSplices } from './patch-tables';
import { validationSplices } from './patch-validations';
import { viewSplices } from './patch-view';
import { withSharedMembers } from './shared-members';
import { cellWriter } from './sheet-writer';
import type { WorkbookWork } from './workbook-work';
import { WORKSHEET_ORDER } from './worksheet-order';

export interface SheetWork {
  readonly path: string;
  readonly before: BookSheet;
  readonly after: BookSheet;
  readonly tables: readonly FoundTable[];
  /** Whether its tab is to be the selected one; undefined leaves that as it is. */
  readonly selected: boolean | undefined;
  readonly isNew: boolean;
}

/** Brings one sheet's part to what the Book says, changing only what differs. */
export function patchSheet(work: WorkbookWork, sheet: SheetWork): void {
  const { editor, found } = work;
  const { path, before, after } = sheet;
  const text = editor.text(path);
  const root = readSheetXml(text, path, {});
  const changes = withSharedMembers(text, path, cellChanges(before.cells, after.cells, after.tables), after);
  const rows = rowChanges(before, after);
  const splices: Splice[] = [
    ...(changes.size + rows.size > 0
      ? cellSplices(text, path, root, changes, rows, cellWriter(work, after, sheet.isNew))
      : []),
    ...dimensionSplices(root, changes),
    ...sheetPropertySplices(text, root, before, after),
    ...viewSplices(text, root, before, after, sheet.selected),
    ...columnSplices(text, root, before, after, digitPixels(found.styles.defaultFont)),
    ...protectionSplices(text, root, before, after),
    ...mergeSplices(root, before, after),
    ...conditionalFormatSplices(text, root, findConditionalFormats(root, found.styles), after, (style) =>
      work.styles().dxf(style),
    ),
    ...autoFilterSplices(text, root, before, after),
    ...validationSplices(text, root, after),
    ...pageSplices(text, root, before, after),
    ...attachmentSplices({ editor, sheetPath: path, root, before, after, book: work.now }, found.path),
    ...tableSplices({
      editor,
      sheetPath: path,
      root,
      found: sheet.tables,
      before,
      after,
      nextTableId: () => work.nextTableId(),
    }),
  ];
  editor.setText(path, applySplices(text, splices));
  if (formulasMoved(changes)) work.formulasChanged = true;
}

/** Row → changed attributes. */
function rowChanges(before: BookSheet, after: BookSheet): Map<number, AttributeChanges> {
  const changes = new Map<number, AttributeChanges>();
  const rows = [
    ...before.rowHeights.keys(),
    ...after.rowHeights.keys(),
    ...before.hiddenRows,
    ...after.hiddenRows,
  ];
  for (const row of new Set(rows)) {
    const height = after.rowHeights.get(row);
    const hidden = after.hiddenRows.has(row);
    const change = {
      ...(before.rowHeights.get(row) === height
        ? {}
        : {
            ht: height === undefined ? undefined : String(height),
            customHeight: height === undefined ? undefined : '1',
          }),
      ...(before.hiddenRows.has(row) === hidden ? {} : { hidden: hidden ? '1' : undefined }),
    };
    if (Object.keys(change).length > 0) changes.set(row, change);
  }
  return changes;
}

/** The used range, where the part tells it, must hold the new cells. */
function dimensionSplices(root: XmlElement, changes: CellChanges): Splice[] {
  const dimension = child(root, 'dimension');
  const old = parseArea(attr(dimension, 'ref') ?? '');
  if (!dimension || !old) return [];
  const area = { ...old };
  for (const [row, columns] of changes) {
    for (const [column, { after }] of columns) {
      if (!after) continue;
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  const ref = formatArea(area);
  return ref === formatArea(old)
    ? []
    : setChild(root, WORKSHEET_ORDER, 'dimension', element('dimension', { ref }));
}

function autoFilterSplices(text: string, root: XmlElement, before: BookSheet, after: BookSheet): Splice[] {
  if (stableKey(before.autoFilter ?? null) === stableKey(after.autoFilter ?? null)) return [];
  const old = child(root, 'autoFilter');
  const { autoFilter } = after;
  const xml = autoFilter && autoFilterXml(autoFilter.area, autoFilter.columns, old && { element: old, text });
  return setChild(root, WORKSHEET_ORDER, 'autoFilter', xml);
}

function mergeSplices(root: XmlElement, before: BookSheet, after: BookSheet): Splice[] {
  const refs = (sheet: BookSheet): string[] => sheet.merges.map(formatArea);
  if (refs(before).join(' ') === refs(after).join(' ')) return [];
  const merges = refs(after);
  const inner = merges.map((ref) => element('mergeCell', { ref })).join('');
  const xml = merges.length === 0 ? undefined : element('mergeCells', { count: merges.length }, inner);
  return setChild(root, WORKSHEET_ORDER, 'mergeCells', xml);
}

function formulasMoved(changes: CellChanges): boolean {
  for (const columns of changes.values()) {
    for (const { before, after } of columns.values()) {
      if ((before?.formula === undefined) !== (after?.formula === undefined)) return true;
      if ((before?.spill === undefined) !== (after?.spill === undefined)) return true;
    }
  }
  return false;
}
