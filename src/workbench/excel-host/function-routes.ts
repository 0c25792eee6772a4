import type { FunctionCall, InvokeFunction } from '../../sheets/custom-functions';
import type { FunctionResult, FunctionResults } from './function-results';
import type { Json } from './wire-types';

/** The functions that the page's script has associated with Office.js: id in upper case → function. */
export function associatedFunctions(pane: object): Readonly<Record<string, unknown>> {
  const { CustomFunctions: namespace } = pane as {
    readonly CustomFunctions?: { readonly _association?: { readonly mappings?: Record<string, unknown> } };
  };
  return namespace?._association?.mappings ?? {};
}

/** How a call travels through Office.js's own runtime. */
interface FunctionWire {
  callFunction(invocation: number, call: readonly Json[]): void;
  cancelFunction(invocation: number): void;
}

const FLAG = { cancelable: 1, stream: 2 } as const;

/** Through Office.js's own runtime: its messages, its argument handling and its throttle, as in Excel. */
export function runtimeCalls(wire: FunctionWire, results: FunctionResults): InvokeFunction {
  return (call) =>
    call.invocation.setResult === undefined ? once(call, wire, results) : stream(call, wire, results);
}

function once(call: FunctionCall, wire: FunctionWire, results: FunctionResults): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const number = results.expect((result) => {
      results.forget(number);
      if (result.ok) resolve(result.value);
      else reject(failure(result));
    });
    call.invocation.onCanceled = () => {
      wire.cancelFunction(number);
      results.forget(number);
    };
    wire.callFunction(number, messageOf(call, FLAG.cancelable));
  });
}

function stream(call: FunctionCall, wire: FunctionWire, results: FunctionResults): undefined {
  const { invocation } = call;
  const number = results.expect((result) =>
    invocation.setResult?.(result.ok ? result.value : failure(result)),
  );
  invocation.onCanceled = () => {
    wire.cancelFunction(number);
    results.forget(number);
  };
  wire.callFunction(number, messageOf(call, FLAG.cancelable | FLAG.stream));
}

function messageOf({ id, args, invocation }: FunctionCall, flags: number): readonly Json[] {
  const addresses = invocation.parameterAddresses ?? null;
  return [id, args as Json, invocation.address ?? '', flags, addresses];
}

/** An Error with Excel's code; a result without a sentence has no message. */
function failure({
  code,
  message,
}: Extract<FunctionResult, { ok: false }>): Error & { readonly code: string } {
  return Object.assign(new Error(message), { code });
}
