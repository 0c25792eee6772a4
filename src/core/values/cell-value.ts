/** The errors Excel can show in a cell. */
export const CELL_ERROR_CODES = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
] as const;

export type CellErrorCode = (typeof CELL_ERROR_CODES)[number];

/** The error that a text is, in Excel's own spelling; undefined when it is none. */
export function cellErrorCode(text: string): CellErrorCode | undefined {
  return CELL_ERROR_CODES.find((code) => code === text);
}

/** An error sitting in a cell; `message` is the sentence a custom function gave with it. */
export interface CellError {
  readonly error: CellErrorCode;
  readonly message?: string;
}

/** A clean cell value: null is blank (not reported), never 0 and never "". Dates are serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
