import type { WorkbookModel } from '../../sheets/workbook-model';
import type { BadDays, RequestFailure } from './bad-days';
import { doAsCoauthor } from './coauthor';
import { ExcelError } from './excel-error';
import type { RequestInterpreter } from './request-interpreter';
import { ActionType, PathType, type SentRequest, type WireAnswer, type WireRequest } from './wire-types';

/** Errors that Excel tells about a request as a whole; Office.js makes its codes of these numbers. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** Office.js's flags of a request. */
const FLAG = { writes: 1, delayForCellEdit: 64 } as const;

/**
 * Where requests come in. What is wrong with Excel on a bad day is met here, before the request is read, or between
 * its answer and the add-in; what the add-in's own functions hand in is never met by it.
 */
export class RequestGate {
  constructor(
    private readonly interpreter: RequestInterpreter,
    private readonly book: WorkbookModel,
    private readonly days: BadDays,
    /** Runs what another author does, so that events can say so. */
    private readonly asCoauthor: (deed: () => void) => void,
  ) {}

  async answer({ body, flags }: SentRequest): Promise<WireAnswer> {
    const request = JSON.parse(body) as WireRequest;
    if (isOfService(request) || isCleaning(request)) return answered(await this.interpreter.answer(request));
    const { failure, deed } = this.days.arrives();
    if (this.days.today().silent) await this.days.until(({ silent }) => !silent);
    if (this.days.today().cellEditing) {
      if ((flags & FLAG.delayForCellEdit) === 0) return refused(request, 'InvalidOperationInCellEditMode');
      await this.days.until(({ cellEditing }) => !cellEditing);
    }
    const { slow } = this.days.today();
    if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
    if (tooLong(body, this.days.today().payload)) return refused(request, 'RequestPayloadSizeLimitExceeded');
    if (deed !== undefined) this.asCoauthor(() => doAsCoauthor(this.book, deed));
    if (this.days.today().conflicts && (flags & FLAG.writes) !== 0) return refused(request, 'Conflict');
    return failure === undefined ? this.perform(request) : this.fail(request, failure);
  }

  private async perform(request: WireRequest): Promise<WireAnswer> {
    const answer = answered(await this.interpreter.answer(request));
    return tooLong(answer.body, this.days.today().payload)
      ? refused(request, 'ResponsePayloadSizeLimitExceeded')
      : answer;
  }

  private async fail(request: WireRequest, { code, done }: RequestFailure): Promise<WireAnswer> {
    if (done === 'nothing') return refused(request, code);
    if (done === 'all') {
      await this.interpreter.answer(request);
      return refused(request, code);
    }
    const changes = request.Actions.flatMap(({ ActionType: type }, index) => (changing(type) ? [index] : []));
    const stopBefore = changes[Math.ceil(changes.length / 2)];
    if (stopBefore === undefined) return refused(request, code);
    const answer = await this.interpreter.answer(request, (index) => {
      if (index === stopBefore) throw messageOf(code);
    });
    return answered(answer);
  }
}

function changing(type: ActionType): boolean {
  return type === ActionType.SetProperty || type === ActionType.Method || type === ActionType.Update;
}

/** Results of custom functions and the like; not what a job asks for. */
function isOfService({ ObjectPaths }: WireRequest): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathType.New);
}

/** The client lets go of objects after an `Excel.run`; it neither waits for that nor tells when it fails. */
function isCleaning({ Actions }: WireRequest): boolean {
  const work = Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return work.length > 0 && work.every((action) => action.Name === '_RemoveReference');
}

function tooLong(text: string, limit: number | undefined): boolean {
  // A character is at most three bytes: most texts need no counting.
  if (limit === undefined || text.length * 3 <= limit) return false;
  return new TextEncoder().encode(text).length > limit;
}

function answered(response: unknown): { readonly body: string } {
  return { body: JSON.stringify(response) };
}

/** The answer to a request of which nothing was done. */
function refused(request: WireRequest, code: string): WireAnswer {
  const status = STATUS_OF_CODE[code];
  if (status !== undefined) return { failed: status };
  const { message } = messageOf(code);
  return answered({
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: message,
      Location: request.Actions[0]?.Name ?? '',
      ActionIndex: 0,
      HttpStatusCode: 400,
    },
  });
}

function messageOf(code: string): ExcelError {
  return new ExcelError(code, `The local Excel was told to have a bad day: ${code}.`, 500);
}
