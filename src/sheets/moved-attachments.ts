import type { Area } from '../core/book/area';
import type { BookAttachments } from '../core/book/attachments';
import { shiftedArea, shiftedFormula } from './band-shift';
import type { Band } from './band-shift';
import { formulaTokens } from './formula-tokens';
import { renamedSheet } from './sheet-names';
import type { WorkbookCore } from './workbook-core';

/** Notes, conversations and links go with their cells when rows or columns come and go; those of deleted cells go. */
export function moveAttachments(core: WorkbookCore, sheetId: string, band: Band): void {
  const moved = core.worksheet(sheetId).getName();
  for (const sheet of core.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const before = core.attachments.of(id);
    const own = id === sheetId ? shifted(before, band) : before;
    const after = withFormulas(own, (formula) => shiftedFormula(formula, sheet.getName(), moved, band));
    if (JSON.stringify(after) !== JSON.stringify(before)) core.attachments.set(id, after);
  }
}

/** Links that name a sheet follow when it is renamed. */
export function renameSheetInAttachments(core: WorkbookCore, from: string, to: string): void {
  for (const sheet of core.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const before = core.attachments.of(id);
    const after = withFormulas(before, (formula) => renamedSheet(formulaTokens(formula), from, to));
    if (JSON.stringify(after) !== JSON.stringify(before)) core.attachments.set(id, after);
  }
}

interface OfCell {
  readonly row: number;
  readonly column: number;
}

function shifted(attachments: BookAttachments, band: Band): BookAttachments {
  const cells = <T extends OfCell>(list: readonly T[]): T[] =>
    list.flatMap((one) => {
      const area = shiftedArea(cellArea(one), band);
      return area ? [{ ...one, row: area.top, column: area.left }] : [];
    });
  const { notes, comments, links } = attachments;
  return {
    ...attachments,
    ...(notes ? { notes: cells(notes) } : {}),
    ...(comments ? { comments: cells(comments) } : {}),
    ...(links
      ? {
          links: links.flatMap((link) => {
            const area = shiftedArea(link.area, band);
            return area ? [{ ...link, area }] : [];
          }),
        }
      : {}),
  };
}

function cellArea({ row, column }: OfCell): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The references inside: places of links that lead nowhere outside. */
function withFormulas(attachments: BookAttachments, change: (formula: string) => string): BookAttachments {
  const { links } = attachments;
  if (!links) return attachments;
  return {
    ...attachments,
    links: links.map((link) =>
      link.address === undefined && link.place !== undefined ? { ...link, place: change(link.place) } : link,
    ),
  };
}
