import type { FunctionResults } from './function-results';
import type { Json } from './wire-types';

/** One call of a custom function, as the formula engine makes it. */
export interface FunctionInvocation {
  /** Where the formula is: "集計!B2". */
  readonly address: string;
  /** Where each argument comes from, null for arguments that are no reference. */
  readonly parameterAddresses?: readonly (string | null)[];
  readonly stream: boolean;
  readonly cancelable: boolean;
  /** Results of a streaming function, as often as it has one. */
  onResult(value: unknown): void;
  onError(error: FunctionError): void;
  /** Takes what ends a streaming or cancelable call. */
  onCancel(cancel: () => void): void;
}

/** What a function gives instead of a value; only #N/A and #VALUE! carry a sentence. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

/**
 * Calls the function that the page has associated with an id: answers its value, a promise of it, or
 * nothing for a streaming function. Failures are thrown (or rejected) as FunctionError.
 */
export type InvokeFunction = (
  id: string,
  given: readonly unknown[],
  invocation: FunctionInvocation,
) => unknown;

type Associated = (...given: unknown[]) => unknown;

/** The functions that the page's script has associated: id in upper case → function. */
export function associatedFunctions(pane: object): Readonly<Record<string, Associated>> {
  const namespace = (
    pane as { readonly CustomFunctions?: { readonly _association?: { readonly mappings?: unknown } } }
  ).CustomFunctions;
  return (namespace?._association?.mappings ?? {}) as Readonly<Record<string, Associated>>;
}

/** Straight to the function: no message, no throttle. How the workbench and most tests call. */
export function directRoute(pane: object): InvokeFunction {
  return (id, given, invocation) => {
    const called = associatedFunctions(pane)[id.toUpperCase()];
    if (called === undefined) throw notAssociated(id);
    const context = new DirectInvocation(id, invocation);
    if (invocation.stream || invocation.cancelable) invocation.onCancel(() => context.onCanceled?.());
    const answered = called(...given, context);
    return invocation.stream ? undefined : answered;
  };
}

/** The last argument of every custom function: CustomFunctions.Invocation. */
class DirectInvocation {
  onCanceled: (() => void) | undefined;
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[] | undefined;

  constructor(
    readonly functionName: string,
    private readonly invocation: FunctionInvocation,
  ) {
    this.address = invocation.address;
    this.parameterAddresses = invocation.parameterAddresses;
  }

  readonly setResult = (value: unknown): void => {
    const error = functionErrorOf(value);
    if (error === undefined) this.invocation.onResult(value);
    else this.invocation.onError(error);
  };
}

/** Through Office.js's own runtime: messages, argument checks and its throttle, as in Excel. */
export function runtimeRoute(
  wire: {
    callFunction(invocation: number, call: readonly Json[]): void;
    cancelFunction(invocation: number): void;
  },
  results: FunctionResults,
): InvokeFunction {
  return (id, given, invocation) => {
    const flags =
      (invocation.cancelable || invocation.stream ? FLAG.cancelable : 0) |
      (invocation.stream ? FLAG.stream : 0);
    const call = [
      id,
      given as Json,
      invocation.address,
      flags,
      (invocation.parameterAddresses ?? null) as Json,
    ];
    if (invocation.stream) {
      const number = results.expect((result) => {
        if (result.ok) deliver(result.value, invocation);
        else invocation.onError(result);
      });
      invocation.onCancel(() => {
        wire.cancelFunction(number);
        results.forget(number);
      });
      wire.callFunction(number, call);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const number = results.expect((result) => {
        results.forget(number);
        const error = result.ok ? functionErrorOf(result.value) : result;
        if (error === undefined) resolve(result.ok ? result.value : null);
        else reject(asThrown(error));
      });
      if (invocation.cancelable) invocation.onCancel(() => wire.cancelFunction(number));
      wire.callFunction(number, call);
    });
  };
}

const FLAG = { cancelable: 1, stream: 2 } as const;

function deliver(value: Json, invocation: FunctionInvocation): void {
  const error = functionErrorOf(value);
  if (error === undefined) invocation.onResult(value);
  else invocation.onError(error);
}

/** A CustomFunctions.Error, from whichever window and whether or not it has been JSON; else undefined. */
export function functionErrorOf(value: unknown): FunctionError | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { code, basicType, message } = value as { code?: unknown; basicType?: unknown; message?: unknown };
  if (typeof code !== 'string' || basicType !== 'Error') return undefined;
  return typeof message === 'string' && message !== '' ? { code, message } : { code };
}

function notAssociated(id: string): Error & FunctionError {
  return Object.assign(new Error(`No custom function is associated with ${id}.`), { code: '#NAME?' });
}

/** Keeps the function's sentence as the message; an error without one has none. */
function asThrown(error: FunctionError): Error & FunctionError {
  return Object.assign(new Error(error.message ?? ''), { code: error.code });
}
