import type { OfficeFailureKind } from '../words/office-failure-sentence';
import type { FailurePolicy } from './office-error-codes';
import { KIND_OF_CODE, POLICY_OF_KIND } from './office-error-codes';

export interface OfficeFailure {
  readonly kind: OfficeFailureKind;
  /** Excel's own code, for a report to whoever helps; never translated. */
  readonly code: string;
}

/**
 * What a failed request to Excel comes down to. An error that is not Excel's is a mistake of this program: a
 * "fault", whose own text is the code, so that it can be seen and reported.
 *
 * @param error what an `Excel.run` rejected with
 * @example officeFailure(Object.assign(new Error('…'), { code: 'AccessDenied' })) //=> { kind: 'protected', code: 'AccessDenied' }
 * @example officeFailure(Object.assign(new Error('…'), { code: 'NeverHeardOf' })) //=> { kind: 'unknown', code: 'NeverHeardOf' }
 * @example officeFailure(new TypeError('x is undefined')) //=> { kind: 'fault', code: 'TypeError: x is undefined' }
 */
export function officeFailure(error: unknown): OfficeFailure {
  // Not "instanceof Error": the client may live in a window of its own, with an Error of its own.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return { kind: 'fault', code: String(error) };
  return { kind: Object.hasOwn(KIND_OF_CODE, code) ? (KIND_OF_CODE[code] ?? 'unknown') : 'unknown', code };
}

/**
 * What is to be done about an error before anybody is asked.
 *
 * @example policyFor(Object.assign(new Error('…'), { code: 'ActivityLimitReached' })) //=> "retry"
 */
export function policyFor(error: unknown): FailurePolicy {
  return POLICY_OF_KIND[officeFailure(error).kind];
}
