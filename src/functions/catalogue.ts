import { ALLOCATE } from './budget';
import { ISCORPNUM, ISLGCODE, LGCODE, ORGKEY } from './codes';
import { BREAKDOWN, EQUITY, SUPPRESS } from './disaggregation';
import { ACHIEVEMENT, ONTRACK, POOLED } from './indicators';
import { LEDGER } from './ledger-handle';
import { KPI, KPITABLE, SCORECARD } from './live-indicators';
import { AGGREGATE, COHORT, TREND } from './over-time';
import { ATTENDANCE, ONLINERATE, PEOPLE, PEOPLEBY } from './people';
import { PERCENT } from './survey';
import { DATEOF, FISCALYEAR, MISSINGNUMBERS, NORMALIZE, NUMBEROF, WAREKI } from './values';

/** Every custom function under its id; Excel shows it as KYODO.id. Ids never change: files store them. */
const ALL = {
  FISCALYEAR,
  WAREKI,
  DATEOF,
  NUMBEROF,
  NORMALIZE,
  ORGKEY,
  ISCORPNUM,
  ISLGCODE,
  LGCODE,
  MISSINGNUMBERS,
  ATTENDANCE,
  PEOPLE,
  PEOPLEBY,
  ONLINERATE,
  KPI,
  KPITABLE,
  SCORECARD,
  LEDGER,
  ACHIEVEMENT,
  ONTRACK,
  POOLED,
  AGGREGATE,
  TREND,
  COHORT,
  BREAKDOWN,
  EQUITY,
  SUPPRESS,
  PERCENT,
  ALLOCATE,
};

export type FunctionId = keyof typeof ALL;

/**
 * A custom function as a host calls it: every declared argument in order (null when omitted, a matrix
 * where a range is declared, one array for a repeated parameter), then the invocation. Answers a value
 * or a matrix, or a promise of one; throws (or rejects with) { code, message } when there is none. A live function answers
 * nothing and gives the invocation one result after another instead.
 */
export type CustomFunction = (...argumentsAndInvocation: unknown[]) => unknown;

export const FUNCTIONS = ALL as Readonly<Record<FunctionId, CustomFunction>>;

export const NAMESPACE = 'KYODO';
