import type { Area } from '../../book/area';
import type { CellValue } from '../../values/cell-value';

/** What is looked for; each is one file in `rules` and one line in checks.ts. */
export type CheckId =
  | 'columnMissing'
  | 'missingKey'
  | 'duplicateKey'
  | 'requiredMissing'
  | 'danglingReference'
  | 'wrongType'
  | 'unknownListValue'
  | 'outsideProject'
  | 'outsideFiscalYear'
  | 'numberingGap'
  | 'cumulativeFalls'
  | 'numberAsText'
  | 'fullWidth'
  | 'spaces'
  | 'halfWidthKana'
  | 'eraText'
  | 'mergedCells'
  | 'checkDigit'
  | 'postalCode'
  | 'telephone'
  | 'mail'
  | 'url'
  | 'organisationTwice'
  | 'indicatorSource'
  | 'indicatorArithmetic';

/**
 * Everything that can be said of a cell, with the data its sentence needs besides column and value.
 * Dates are texts such as 2021-04-01, cells are addresses in the same table.
 */
export interface Problems {
  /** The table has no column of this kind, which a row cannot do without. */
  columnMissing: { readonly header: string };
  missingKey: Record<string, never>;
  duplicateKey: { readonly first: string };
  requiredMissing: Record<string, never>;
  danglingReference: { readonly table: string };

  errorValue: { readonly error: string };
  notANumber: Record<string, never>;
  notAnInteger: Record<string, never>;
  notADate: Record<string, never>;
  notAFiscalYear: Record<string, never>;
  notText: Record<string, never>;
  dateAsText: { readonly date: string };
  codeAsNumber: { readonly plain: string };

  unknownListValue: { readonly list: string };
  beforeProject: { readonly project: string; readonly starts: string };
  afterProject: { readonly project: string; readonly ends: string };
  outsideFiscalYear: { readonly year: number; readonly first: string; readonly last: string };
  /** One number is missing before the one in this cell. */
  numberMissing: { readonly missing: number };
  numbersMissing: { readonly first: number; readonly last: number };

  /** A value reported before it, in the cell `first` and for the fiscal year `year`, is larger. */
  cumulativeFalls: {
    readonly before: string;
    readonly first: string;
    readonly year: number;
    /** Header of the column that says how an indicator is reported. */
    readonly reporting: string;
  };

  numberAsText: { readonly plain: string };
  fullWidth: { readonly plain: string };
  spaces: { readonly plain: string };
  halfWidthKana: { readonly plain: string };
  /** A date or fiscal year in the Japanese calendar, as text; `plain` is the date or the year it names. */
  eraText: { readonly plain: string };
  mergedCells: { readonly area: string };

  corporateNumberDigits: Record<string, never>;
  corporateNumberCheckDigit: Record<string, never>;
  localCodeDigits: Record<string, never>;
  localCodeUnknown: Record<string, never>;
  localCodeCheckDigit: Record<string, never>;
  /** Five digits, which `plain` completes. */
  localCodeShort: { readonly plain: string };
  postalCode: Record<string, never>;
  telephone: Record<string, never>;
  mail: Record<string, never>;
  url: Record<string, never>;
  /** The same name but for legal form, spaces and width stands in the cell `first`. */
  organisationTwice: { readonly other: string; readonly first: string };

  /** Measured as `measure`, an indicator needs this cell, and it is blank. */
  definitionNeeds: { readonly measure: string };
  sourceTableUnknown: { readonly tables: readonly string[] };
  sourceColumnUnknown: { readonly name: string; readonly table: string };
  sourceColumnAmbiguous: { readonly name: string; readonly names: readonly string[] };
  sourceNotNumbers: { readonly measure: string };
  sourceNotDays: Record<string, never>;
  /** `names` are the columns of days there are. */
  sourceWithoutDay: { readonly table: string; readonly names: readonly string[] };
  filterUnreadable: { readonly part: string };
  filterValueUnknown: { readonly name: string; readonly value: string; readonly list: string };
  /** Texts have no order. */
  filterNotOrdered: { readonly name: string };
  filterValueUnreadable: { readonly name: string; readonly value: string };
  /** Ids of indicators, the first and the last the same. */
  ratioCircular: { readonly way: readonly string[] };
  unitExpected: { readonly unit: string };
  notAShare: { readonly unit: string };
  shareAveraged: { readonly instead: string };
  peopleAdded: { readonly instead: string };
  targetWrongSide: { readonly direction: string; readonly baseline: number };
}

export type ProblemCode = keyof Problems;
export type Problem = { [C in ProblemCode]: { readonly code: C; readonly data: Problems[C] } }[ProblemCode];

export function problem<C extends ProblemCode>(code: C, data: Problems[C]): Problem {
  return { code, data } as Problem;
}

/** What every sentence can name besides the data of its problem. */
export interface Told {
  /** Header of the column. */
  readonly column: string;
  /** The value as its reader knows it. */
  readonly shown: string;
}

/** One sentence per problem: what is wrong, with which value, and what to do. */
export type FindingSentences = {
  readonly [C in ProblemCode]: (data: Problems[C] & Told) => string;
};

export type FixKind = 'number' | 'date' | 'fiscalYear' | 'halfWidth' | 'spaces' | 'fullWidthKana' | 'code';

/** A change of one cell that loses nothing and guesses nothing. Data only: nothing is changed by checking. */
export interface Fix {
  readonly kind: FixKind;
  readonly newValue: string | number;
}

/** Something wrong in one cell (or in the cells of one merge). */
export interface Finding {
  readonly check: CheckId;
  readonly sheet: string;
  readonly area: Area;
  readonly address: string;
  readonly tableId: string;
  /** Name of the table and header of the column as they stand in the workbook. */
  readonly table: string;
  readonly columnId: string;
  readonly column: string;
  /** As it stands in the cell. */
  readonly value: CellValue;
  /** The value as its reader knows it: a date as 2021-04-01, a blank as "". */
  readonly shown: string;
  readonly problem: Problem;
  readonly fix?: Fix;
}
