import type { FunctionId } from './catalogue';

export interface Parameter {
  /** English name; the key of its help and of its name in words. */
  readonly name: string;
  /** A range arrives as a matrix, a single value as it is. */
  readonly matrix?: true;
  readonly optional?: true;
  /** The last parameter may be given many times; it arrives as one array. */
  readonly repeating?: true;
}

/** Functions that give one result after another, as the ledger changes. */
export const LIVE: ReadonlySet<FunctionId> = new Set<FunctionId>(['KPI', 'KPITABLE', 'SCORECARD']);

const value = (name: string): Parameter => ({ name });
const range = (name: string): Parameter => ({ name, matrix: true });
const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
const many = (name: string): Parameter => ({ name, optional: true, repeating: true });
const pairs: Parameter = { name: 'rangeOrCriterion', matrix: true, optional: true, repeating: true };

/**
 * The parameters of every function as data, for whoever calls them without Excel. A test holds it
 * against the metadata generated from the declarations.
 */
export const SIGNATURES: Readonly<Record<FunctionId, readonly Parameter[]>> = {
  FISCALYEAR: [value('value')],
  WAREKI: [value('value'), optional(value('style'))],
  DATEOF: [value('text')],
  NUMBEROF: [value('text')],
  NORMALIZE: [value('text')],
  ORGKEY: [value('name')],
  ISCORPNUM: [value('corporateNumber')],
  ISLGCODE: [value('localCode')],
  LGCODE: [value('localCode')],
  MISSINGNUMBERS: [range('numbers')],
  ATTENDANCE: [range('ids'), pairs],
  PEOPLE: [range('ids'), pairs],
  PEOPLEBY: [range('ids'), range('periods')],
  ONLINERATE: [range('channels'), optional(range('weights'))],
  KPI: [
    value('indicator'),
    optional(value('fiscalYear')),
    optional(value('project')),
    many('attributeValueOrHandle'),
  ],
  KPITABLE: [
    optional(range('indicators')),
    optional(range('fiscalYears')),
    optional(value('by')),
    many('handle'),
  ],
  SCORECARD: [optional(value('fiscalYear')), optional(value('project')), many('handle')],
  LEDGER: [range('table'), optional(value('tableName'))],
  ACHIEVEMENT: [
    value('actual'),
    value('target'),
    optional(value('baseline')),
    optional(value('direction')),
    optional(value('tolerance')),
  ],
  ONTRACK: [
    value('actual'),
    value('target'),
    value('baseline'),
    value('elapsed'),
    value('total'),
    optional(range('bands')),
  ],
  POOLED: [range('numerators'), range('denominators')],
  AGGREGATE: [
    range('values'),
    range('places'),
    range('periods'),
    value('overPlaces'),
    value('overTime'),
    optional(value('missing')),
  ],
  TREND: [range('values'), optional(value('direction'))],
  COHORT: [range('ends'), range('outcomes'), value('lagMonths'), value('asOf')],
  BREAKDOWN: [range('ids'), range('attribute'), optional(range('attribute2')), optional(value('minimum'))],
  EQUITY: [range('rates'), range('populations'), optional(value('reference'))],
  SUPPRESS: [range('table'), value('minimum'), optional(value('mark')), optional(value('method'))],
  PERCENT: [value('count'), value('base'), optional(value('digits'))],
  ALLOCATE: [value('amount'), range('weights'), optional(value('unit'))],
};
