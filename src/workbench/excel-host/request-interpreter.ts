import { notImplemented, toExcelError } from './excel-error';
import type { ExcelClass } from './excel-class';
import { memberName, own } from './member-names';
import type { Kind, Noun } from './nouns';
import { ObjectPaths } from './object-paths';
import { ObjectReferences } from './object-references';
import { followEdit } from './moving-ranges';
import { identityOf, QueryAnswer } from './query-answer';
import type { Session } from './session';
import {
  ActionType,
  PathType,
  type Action,
  type Json,
  type WireError,
  type WireRequest,
  type WireResponse,
} from './wire-types';

/**
 * Answers Office.js's requests as desktop Excel does: one request at a time, actions in order, stop
 * at the first error, nothing rolled back. What waits to be calculated is calculated before a
 * request reads and at its end, never between two writes.
 */
export class RequestInterpreter {
  readonly references = new ObjectReferences();
  /** How many requests of the add-in have been answered so far; results of its functions are no requests. */
  answered = 0;
  private tail: Promise<unknown> = Promise.resolve();
  private running: Run | undefined;
  private stepTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly classes: ReadonlyMap<Kind, ExcelClass>,
    private readonly session: Session,
    /** Called after each request, so that changes of the sheets are noticed. */
    private readonly afterRequest: () => void,
  ) {
    session.book.onEdit((edit) => {
      const move = followEdit(edit);
      if (move === undefined) return;
      this.references.follow(move);
      this.running?.paths.follow(move);
    });
  }

  /** @param before called before each action; when it throws, the request ends there with that error */
  answer(request: WireRequest, before?: BeforeAction): Promise<WireResponse> {
    const answered = this.tail.then(() => this.process(request, before));
    this.tail = answered.catch(() => undefined);
    clearTimeout(this.stepTimer);
    return answered;
  }

  /** Resolves when no request is being answered. */
  async quiet(): Promise<void> {
    let seen;
    do {
      seen = this.tail;
      await seen;
    } while (seen !== this.tail);
  }

  private async process(request: WireRequest, before?: BeforeAction): Promise<WireResponse> {
    const run = new Run(request, this.classes, this.references, this.session, before);
    this.running = run;
    const response = await run.all();
    this.running = undefined;
    await this.session.book.settle();
    this.afterRequest();
    if (run.didWork) this.answered++;
    this.stepEndsSoon();
    return response;
  }

  /**
   * Requests that follow one another without a pause, as those of one Excel.run do, are one step to undo: the step
   * ends when nothing has been asked for two turns, or when a person does something.
   */
  private stepEndsSoon(): void {
    clearTimeout(this.stepTimer);
    this.stepTimer = setTimeout(() => {
      this.stepTimer = setTimeout(() => this.session.book.endStep(), 0);
    }, 0);
  }
}

type BeforeAction = (index: number) => void;

/** One request under way. */
class Run {
  readonly paths: ObjectPaths;
  private readonly results: { readonly ActionId: number; readonly Value: Json }[] = [];
  private readonly traces: number[] = [];
  /** True when the request did more than hand in results of custom functions. */
  didWork = false;

  constructor(
    private readonly request: WireRequest,
    private readonly classes: ReadonlyMap<Kind, ExcelClass>,
    private readonly references: ObjectReferences,
    private readonly session: Session,
    private readonly before: BeforeAction = () => undefined,
  ) {
    this.paths = new ObjectPaths(request.ObjectPaths, classes, references, session);
  }

  async all(): Promise<WireResponse> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.before(index);
        const waiting = this.reads(action) ? this.session.book.settle() : undefined;
        if (waiting !== undefined) await waiting;
        const value = this.session.book.asAddIn(() => this.act(action));
        this.results.push({
          ActionId: action.Id,
          Value: value instanceof Promise ? await done(value) : value,
        });
      } catch (failure) {
        return { Results: this.results, TraceIds: this.traces, Error: this.error(failure, action, index) };
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private reads(action: Action): boolean {
    if (action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson) return true;
    if (action.ActionType === ActionType.Trace) return false;
    return this.paths.needsCalculation(action.ObjectPathId);
  }

  private act(action: Action): Json | Promise<void> {
    if (action.ActionType === ActionType.Trace) {
      this.traces.push(action.Id);
      return null;
    }
    const noun = this.paths.reach(action.ObjectPathId);
    if (noun === null) return null;
    this.didWork ||= action.ActionType !== ActionType.Instantiate && noun.kind !== 'CustomFunctions';
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(noun);
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        const asJson = action.ActionType === ActionType.QueryAsJson;
        const answer = new QueryAnswer(this.classes, this.references, this.session, asJson);
        return answer.of(noun, action.QueryInfo ?? {});
      }
      case ActionType.Method:
        return this.call(noun, action);
      case ActionType.SetProperty:
        this.set(noun, action.Name, this.paths.arguments(action.ArgumentInfo).value(0));
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(noun, name, value);
        return null;
      case ActionType.EnsureUnchanged:
      case ActionType.RecursiveQuery:
        throw notImplemented(`the action ${ActionType[action.ActionType]}`);
    }
  }

  private call(noun: Noun, action: Action): Json | Promise<void> {
    const excelClass = this.paths.classOf(noun);
    const name = memberName(action.Name);
    const given = this.paths.arguments(action.ArgumentInfo);
    if (name === '_KeepReference') {
      this.references.keep(noun);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.remove(given.text(0));
      return null;
    }
    if (this.listens(noun, excelClass, name)) return null;
    const call = own(excelClass.calls, name);
    if (call !== undefined) return call(noun, given, this.session) ?? null;
    const open = own(excelClass.objects, name);
    if (open === undefined) throw notImplemented(`${noun.kind}.${name}()`);
    const answered = open(noun, given, this.session);
    return answered === null ? null : this.identity(answered);
  }

  /** `_Register…Event` and `_Unregister…Event`. */
  private listens(noun: Noun, excelClass: ExcelClass, name: string): boolean {
    for (const event of Object.values(excelClass.events)) {
      if (name === `_Register${event.registers}Event`) {
        this.session.events.register(event.type, event.target(noun));
        return true;
      }
      if (name === `_Unregister${event.registers}Event`) {
        this.session.events.unregister(event.type, event.target(noun));
        return true;
      }
    }
    return false;
  }

  private set(noun: Noun, wireName: string, value: Json): void {
    const excelClass = this.paths.classOf(noun);
    const sent = memberName(wireName);
    const name = own(excelClass.sentAs, sent) ?? sent;
    const scalar = own(excelClass.scalars, name);
    if (scalar?.set === undefined) throw notImplemented(`setting ${noun.kind}.${name}`);
    scalar.set(noun, value, this.session);
  }

  private identity(noun: Noun): Json {
    return identityOf(noun, this.paths.classOf(noun), this.references, this.session);
  }

  private error(failure: unknown, action: Action, index: number): WireError {
    const error = toExcelError(failure);
    return {
      Code: error.code,
      Message: error.message,
      Location: this.location(action),
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }

  /** Where it happened, as Excel says it: "Range.values", "WorksheetCollection.getItem". */
  private location(action: Action): string {
    if (action.ActionType !== ActionType.Instantiate && action.Name !== '') {
      return `${this.kindAt(action.ObjectPathId)}.${memberName(action.Name)}`;
    }
    const path = this.request.ObjectPaths[action.ObjectPathId];
    if (path === undefined) return '';
    const name = path.ObjectPathType === PathType.Indexer ? 'getItem' : memberName(path.Name);
    return path.ParentObjectPathId === undefined ? name : `${this.kindAt(path.ParentObjectPathId)}.${name}`;
  }

  private kindAt(pathId: number): string {
    try {
      return this.paths.reach(pathId)?.kind ?? '';
    } catch {
      return '';
    }
  }
}

async function done(work: Promise<void>): Promise<null> {
  await work;
  return null;
}
