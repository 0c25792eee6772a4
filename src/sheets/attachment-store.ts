import type { BookAttachments, BookXmlPart } from '../core/book/attachments';
import type { WorkbookAttachments } from './workbook-model';

/**
 * What lies over the cells, by sheet. Univer knows nothing of it: it is kept here as it came, follows
 * the cells it belongs to, and is drawn by the page.
 */
export class AttachmentStore implements WorkbookAttachments {
  xmlParts: readonly BookXmlPart[] = [];
  private readonly bySheet = new Map<string, BookAttachments>();
  private readonly listeners = new Set<(sheetId: string) => void>();

  of(sheetId: string): BookAttachments {
    return this.bySheet.get(sheetId) ?? {};
  }

  set(sheetId: string, attachments: BookAttachments): void {
    this.bySheet.set(sheetId, attachments);
    for (const listener of [...this.listeners]) listener(sheetId);
  }

  change(sheetId: string, part: BookAttachments): void {
    this.set(sheetId, { ...this.of(sheetId), ...part });
  }

  onChange(listener: (sheetId: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** What a sheet of a Book has over its cells. */
export function attachmentsOf({
  notes = [],
  comments = [],
  links = [],
  charts = [],
  page,
}: BookAttachments): BookAttachments {
  return withoutEmpty({ notes, comments, links, charts, ...(page ? { page } : {}) });
}

/** As a Book has them: what there is none of is left out. */
export function withoutEmpty(attachments: BookAttachments): BookAttachments {
  return Object.fromEntries(
    Object.entries(attachments).filter(([, part]) =>
      Array.isArray(part) ? part.length > 0 : part !== undefined,
    ),
  );
}
