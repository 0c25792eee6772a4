import type { Language } from '../words/language';
import type { OfficeFailure } from '../workbook/office-failure';

/** What a person can ask the add-in to do with the ledger of this workbook. */
export type LedgerJob =
  | { readonly kind: 'newLedger'; readonly language: Language }
  | { readonly kind: 'addExample'; readonly example: string; readonly language: Language }
  | { readonly kind: 'refresh' };

/** How it ended. */
export type LedgerReport =
  | { readonly ok: true; readonly tablesAdded?: number; readonly at: Date }
  | { readonly ok: false; readonly failure: OfficeFailure };
