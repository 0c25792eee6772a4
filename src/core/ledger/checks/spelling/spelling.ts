export type SpellingKind =
  'numberAsText' | 'fullWidth' | 'spaces' | 'halfWidthKana' | 'eraText' | 'dateAsText' | 'codeAsNumber';

/** A value that is right but written in a way that formulas and filters take for something else. */
export interface Spelling {
  readonly kind: SpellingKind;
  /** What is meant, without doubt; dates as serials of the 1900 system. */
  readonly meant: string | number;
}
