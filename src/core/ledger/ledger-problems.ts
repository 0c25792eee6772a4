/**
 * Why a job left the workbook as it was: found before the first write. The sentences are in
 * words/ja/jobs and words/en/jobs, one function per code.
 */
export interface LedgerProblems {
  /** A sheet of this name holds something else. */
  sheetTaken: { readonly sheet: string };
  /** A table of this name, on this sheet, is not the ledger's. */
  tableNameTaken: { readonly table: string; readonly sheet: string };
  /** A defined name stands where the ledger needs its own. */
  nameTaken: { readonly name: string };
  /** Several tables could be this one of the ledger. */
  severalTables: { readonly table: string; readonly found: string };
  /** The sheet that is to hold the results of a check holds something else. */
  resultsSheetTaken: { readonly sheet: string };
  /** The sheet of the scorecard holds something that the job has not written. */
  scorecardSheetTaken: { readonly sheet: string };
  /** The ledger was made or upgraded by a later version of this program. */
  newerLedger: { readonly version: number; readonly known: number };
  /** Upgrading needs a ledger. */
  noLedger: Record<string, never>;
  sheetProtected: { readonly sheet: string };
  /** The workbook's structure is protected: no sheet may be added. */
  workbookProtected: { readonly sheets: string };
  /** Cells right of the table are in use, where its missing columns would go. */
  noRoomForColumns: { readonly table: string; readonly sheet: string; readonly columns: string };
  /** Cells below the table are in use, where its rows would go. */
  noRoomForRows: { readonly table: string; readonly sheet: string };
  /** An example goes into an empty ledger only. */
  ledgerHasRows: { readonly table: string; readonly rows: number };
  unknownExample: { readonly name: string; readonly known: string };
}

export type LedgerProblem = {
  [K in keyof LedgerProblems]: { readonly code: K; readonly data: LedgerProblems[K] };
}[keyof LedgerProblems];

/** One sentence per problem. */
export type ProblemSentences = { readonly [K in keyof LedgerProblems]: (data: LedgerProblems[K]) => string };

export function problem<K extends keyof LedgerProblems>(code: K, data: LedgerProblems[K]): LedgerProblem {
  return { code, data } as LedgerProblem;
}
