/** A function of an add-in as its JSON metadata describes it (the parts that matter to calculation). */
export interface CustomFunction {
  readonly id: string;
  /** As typed, without the namespace. */
  readonly name: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly volatile?: boolean;
  };
  /** True: error cells reach the function instead of being its answer. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface CustomFunctionParameter {
  readonly name: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** Last parameter only; takes every further argument, collected into one array. */
  readonly repeating?: boolean;
}

/** What a function gets as its last argument. */
export interface Invocation {
  readonly functionName: string;
  /** "集計!B3": the cell that calls. */
  readonly address?: string;
  /** Per argument: "参加!C2:C100" for a reference, "" for a value. */
  readonly parameterAddresses?: readonly (string | readonly string[])[];
  /** Streams only: shows a new answer; an Error with a code shows that error. */
  readonly setResult?: (answer: unknown) => void;
  /** Set by the function; called when its answer is no longer wanted. */
  onCanceled?: () => void;
}

export interface FunctionCall {
  readonly id: string;
  /** Without the invocation. */
  readonly args: readonly unknown[];
  readonly invocation: Invocation;
}

/** Calls a function: its answer, a promise of it, or nothing from a stream. May throw an Error with a code. */
export type InvokeFunction = (call: FunctionCall) => unknown;

/** How the host hands over a blank cell: desktop Excel 0, Excel on the web null, older ones "". */
export type BlankArgument = 0 | null | '';

export interface FunctionSet {
  /** "KYODO" */
  readonly namespace: string;
  readonly functions: readonly CustomFunction[];
  readonly invoke: InvokeFunction;
  readonly blank?: BlankArgument;
}

/** Straight to the function of that id: `fn(...args, invocation)`. */
export function directCalls(functionOf: (id: string) => unknown): InvokeFunction {
  return ({ id, args, invocation }) => {
    const run = functionOf(id);
    if (typeof run !== 'function') throw Object.assign(new Error(`No function ${id}.`), { code: '#NAME?' });
    return (run as (...given: unknown[]) => unknown)(...args, invocation);
  };
}
