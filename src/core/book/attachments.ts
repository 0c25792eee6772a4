import type { Area } from './area';
import type { BookChart } from './chart';
import type { BookPage } from './page';

/** What lies over the cells of a sheet or belongs to the whole file: notes, conversations, links, XML parts. */

/** A note (in older Excels: a comment): one box of text that belongs to a cell. */
export interface BookNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** True when the box stays open; otherwise it shows while the pointer is over the cell. */
  readonly shown?: true;
}

/** A conversation that belongs to a cell (in newer Excels: a comment). */
export interface BookComment extends BookRemark {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  /** In the order in which they were written. */
  readonly replies: readonly BookRemark[];
}

export interface BookRemark {
  /** "{…}", a GUID in braces and upper case; the whole workbook has each only once. */
  readonly id: string;
  readonly author: string;
  /** ISO 8601, universal time: "2026-04-01T09:30:00.000Z". */
  readonly date: string;
  readonly text: string;
}

/** A link that belongs to cells (not the function HYPERLINK, which is a formula). */
export interface BookLink {
  readonly area: Area;
  /** Where it leads outside: an address that starts with https:, mailto: and so on. */
  readonly address?: string;
  /** Where it leads inside the workbook ("集計!A1", a name), or inside the address. */
  readonly place?: string;
  /** What is told while the pointer is over it. */
  readonly tip?: string;
}

/** A part of the file in XML of its own, which add-ins and other programs keep there. */
export interface BookXmlPart {
  /** "{…}", a GUID in braces and upper case. */
  readonly id: string;
  /** The whole document, without an XML declaration. */
  readonly xml: string;
}

/** What lies over the cells of one sheet, and how it is printed; lists in reading order (charts: as they lie over each other); absent means none. */
export interface BookAttachments {
  readonly notes?: readonly BookNote[];
  readonly comments?: readonly BookComment[];
  readonly links?: readonly BookLink[];
  readonly charts?: readonly BookChart[];
  /** How it is printed; absent is the usual page. */
  readonly page?: BookPage;
}
