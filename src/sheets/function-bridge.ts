import { BaseFunction, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { columnName, quoteSheet } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { CellError } from '../core/values/cell-value';
import type { CustomFunction, FunctionSet, Invocation } from './custom-functions';
import { collectArguments } from './function-arguments';
import { FunctionCalls } from './function-calls';
import type { CallSite } from './function-calls';
import { functionResult, thrownResult, waitingResult } from './function-results';
import type { FunctionResult } from './function-results';
import type { RangeReader } from './range-values';
import type { UniverServices } from './univer-services';

/** What the bridge must be able to do to the workbook. */
export interface BridgeHost {
  /** A result arrived: the cell is calculated again, soon. */
  readonly arrived: (site: CallSite) => void;
  readonly sheetName: (unitId: string, sheetId: string) => string;
}

/**
 * Custom functions inside Univer's calculation, by Excel's contract. A calculation never waits for
 * a function: a promise shows #GETTING_DATA, and its cell is calculated again when it answers.
 */
export class FunctionBridge {
  private readonly calls: FunctionCalls;
  private readonly registered = new Set<string>();
  /** Errors with a sentence, by cell. */
  private readonly told = new Map<string, { readonly site: CallSite; readonly error: CellError }>();

  constructor(
    private readonly services: UniverServices,
    private readonly ranges: RangeReader,
    private readonly host: BridgeHost,
  ) {
    this.calls = new FunctionCalls(host.arrived);
  }

  /** Calls that have not answered; streams aside. */
  get pending(): number {
    return this.calls.pending;
  }

  answered(): Promise<void> {
    return this.calls.answered();
  }

  /** Names as typed, with their namespace. */
  get names(): readonly string[] {
    return [...this.registered];
  }

  register(set: FunctionSet): void {
    const { functions } = this.services;
    for (const definition of set.functions) {
      const name = `${set.namespace}.${definition.name}`.toUpperCase();
      this.registered.add(name);
      functions.registerExecutors(
        new BridgedFunction(name, (self, args) => this.call(set, definition, self, args)),
      );
    }
  }

  calculationStarts(fresh: boolean): void {
    this.calls.startRound(fresh);
  }

  calculationEnds(): void {
    this.calls.endRound();
  }

  errorAt(unitId: string, sheetId: string, row: number, column: number): CellError | undefined {
    return this.told.get(siteKey({ unitId, sheetId, row, column }))?.error;
  }

  /** The cells were written: their calls are over. */
  forget(unitId: string, sheetId: string, area: Area): void {
    const concerns = (site: CallSite): boolean =>
      site.unitId === unitId &&
      site.sheetId === sheetId &&
      area.top <= site.row &&
      site.row <= area.bottom &&
      area.left <= site.column &&
      site.column <= area.right;
    this.calls.forget(concerns);
    for (const [key, { site }] of this.told) if (concerns(site)) this.told.delete(key);
  }

  forgetAll(): void {
    this.calls.forget(() => true);
    this.told.clear();
  }

  private call(
    set: FunctionSet,
    definition: CustomFunction,
    self: BaseFunction,
    given: readonly BaseValueObject[],
  ): BaseValueObject {
    const site: CallSite = {
      unitId: self.unitId ?? '',
      sheetId: self.subUnitId ?? '',
      row: self.row,
      column: self.column,
    };
    const result = this.answer(set, definition, site, given);
    if (result.error?.message === undefined) this.told.delete(siteKey(site));
    else this.told.set(siteKey(site), { site, error: result.error });
    return result.value;
  }

  private answer(
    set: FunctionSet,
    definition: CustomFunction,
    site: CallSite,
    given: readonly BaseValueObject[],
  ): FunctionResult {
    if (tooMany(definition, given.length)) return { value: ErrorValueObject.create(ErrorType.VALUE) };
    const sheetName = (sheetId: string): string => this.host.sheetName(site.unitId, sheetId);
    const collected = collectArguments(given, definition, {
      blank: set.blank === undefined ? 0 : set.blank,
      passErrors: definition.allowErrorForDataTypeAny === true,
      sheetName,
      ranges: this.ranges,
    });
    if (!collected.ok) {
      this.calls.visit(site);
      return { value: ErrorValueObject.create(collected.error as unknown as ErrorType) };
    }
    const { options = {} } = definition;
    const known = this.calls.find(site, definition.id, collected.args);
    if (known) return known.answer ? functionResultOf(known.answer, site) : { value: waitingResult() };
    const stream = options.stream === true;
    const call = this.calls.open(site, definition.id, collected.args, stream);
    const address = `${quoteSheet(sheetName(site.sheetId))}!${columnName(site.column)}${site.row + 1}`;
    const invocation: Invocation = {
      functionName: definition.id,
      address,
      ...(options.requiresParameterAddresses === true ? { parameterAddresses: collected.addresses } : {}),
      ...(stream
        ? { setResult: (answer: unknown) => this.calls.arrive(call, { kind: 'value', value: answer }) }
        : {}),
    };
    call.invocation = invocation;
    try {
      const answer = set.invoke({ id: definition.id, args: collected.args, invocation });
      if (stream) return call.answer ? functionResultOf(call.answer, site) : { value: waitingResult() };
      if (!isPromise(answer)) {
        this.calls.close(call);
        return functionResult(answer, site);
      }
      this.calls.waitFor(call, answer);
      return { value: waitingResult() };
    } catch (thrown) {
      this.calls.close(call);
      return thrownResult(thrown);
    }
  }
}

function functionResultOf(
  answer: { readonly kind: 'value' | 'thrown'; readonly value: unknown },
  site: CallSite,
): FunctionResult {
  return answer.kind === 'value' ? functionResult(answer.value, site) : thrownResult(answer.value);
}

function siteKey(site: CallSite): string {
  return `${site.unitId}|${site.sheetId}|${site.row}|${site.column}`;
}

function tooMany(definition: CustomFunction, given: number): boolean {
  const repeats = definition.parameters.at(-1)?.repeating === true;
  return !repeats && given > definition.parameters.length;
}

function isPromise(answer: unknown): answer is PromiseLike<unknown> {
  return (
    typeof answer === 'object' && answer !== null && 'then' in answer && typeof answer.then === 'function'
  );
}

/** One function as Univer calls it: references come unread, so that their addresses are known. */
class BridgedFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly run: (self: BaseFunction, args: readonly BaseValueObject[]) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return this.run(this, args);
  }
}
