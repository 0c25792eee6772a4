import type { BookSheet } from '../../core/book/book';
import type { FoundSheet } from '../read/read-sheet';

/** One sheet of the workbook to be written. */
export interface SheetPlan {
  readonly sheet: BookSheet;
  /** The sheet of the file that it is; undefined for a new one. */
  readonly was: FoundSheet | undefined;
  readonly path: string;
  readonly relationshipId: string;
  /** Whether its tab is to be selected; undefined leaves that as it is. */
  readonly selected: boolean | undefined;
  /** Relationship ids of all worksheets, old and new. */
  readonly worksheets: ReadonlySet<string>;
}
