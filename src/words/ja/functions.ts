import { budget } from './functions/budget';
import { codes } from './functions/codes';
import { disaggregation } from './functions/disaggregation';
import { indicators } from './functions/indicators';
import { live } from './functions/live';
import { overTime } from './functions/over-time';
import { people } from './functions/people';
import { survey } from './functions/survey';
import { values } from './functions/values';

/** Help of every custom function by its id, in the order in which lists show them. */
export const functionHelp = {
  FISCALYEAR: values.FISCALYEAR,
  WAREKI: values.WAREKI,
  DATEOF: values.DATEOF,
  NUMBEROF: values.NUMBEROF,
  NORMALIZE: values.NORMALIZE,
  ORGKEY: codes.ORGKEY,
  ISCORPNUM: codes.ISCORPNUM,
  ISLGCODE: codes.ISLGCODE,
  LGCODE: codes.LGCODE,
  MISSINGNUMBERS: values.MISSINGNUMBERS,
  ATTENDANCE: people.ATTENDANCE,
  PEOPLE: people.PEOPLE,
  PEOPLEBY: people.PEOPLEBY,
  ONLINERATE: people.ONLINERATE,
  KPI: live.KPI,
  KPITABLE: live.KPITABLE,
  SCORECARD: live.SCORECARD,
  LEDGER: live.LEDGER,
  ACHIEVEMENT: indicators.ACHIEVEMENT,
  ONTRACK: indicators.ONTRACK,
  POOLED: indicators.POOLED,
  AGGREGATE: overTime.AGGREGATE,
  TREND: overTime.TREND,
  COHORT: overTime.COHORT,
  BREAKDOWN: disaggregation.BREAKDOWN,
  EQUITY: disaggregation.EQUITY,
  SUPPRESS: disaggregation.SUPPRESS,
  PERCENT: survey.PERCENT,
  ALLOCATE: budget.ALLOCATE,
};
