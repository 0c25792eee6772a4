/** What a person reads about one custom function. The same object serves Excel's help, the command line and the docs. */
export interface FunctionHelp {
  /** One line: what it is for. */
  readonly description: string;
  /** English parameter name → what to put there; in the order of the parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What comes back. */
  readonly answers: string;
  /** A formula without references, and the block of cells it fills (null: an empty cell). Tests calculate it. */
  readonly example: {
    readonly formula: string;
    /** The bundled example in whose workbook the formula stands; absent where any will do. */
    readonly ledger?: string;
    readonly result: readonly (readonly (string | number | boolean | null)[])[];
  };
  /** Rules and decisions worth knowing. */
  readonly remarks: readonly string[];
}

/** The same functions with the same parameters, in another language. */
export type SameFunctions<T extends Readonly<Record<string, FunctionHelp>>> = {
  readonly [Id in keyof T]: FunctionHelp & {
    readonly parameters: { readonly [Name in keyof T[Id]['parameters']]: string };
  };
};
