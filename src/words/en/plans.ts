import type { PlanWords } from '../plan-words';

const MEASURES = {
  sum: 'sum',
  mean: 'mean',
  minimum: 'minimum',
  maximum: 'maximum',
  median: 'median',
} as const;

const REPORTING = {
  incremental: 'the values of its periods put together',
  cumulativeYearly: 'the last total since the year began',
  cumulativeLifetime: 'the last total since the start',
  snapshot: 'the last state',
} as const;

const PARTS = { halfYear: 'half-year', quarter: 'quarter', month: 'month' } as const;

const OVER_TIME = {
  sum: 'sum',
  mean: 'mean',
  minimum: 'smallest',
  maximum: 'greatest',
  first: 'first',
  last: 'last',
  count: 'number',
} as const;

const ORDERS = { '>=': 'at least', '<=': 'at most', '>': 'above', '<': 'below' } as const;

/** The plan of an indicator in one sentence. */
export const planWords: PlanWords = {
  rows: (time, table, conditions) =>
    `the rows of “${table}”${time}${conditions.length === 0 ? '' : ` whose ${conditions.join(' and whose ')}`}`,
  inYear: (fiscalYear, day) => ` in fiscal year ${fiscalYear} (by “${day}”)`,
  upToYear: (fiscalYear, day) => ` until the end of fiscal year ${fiscalYear} (by “${day}”)`,
  condition: (column, operator, values) => {
    const either = values.map((value) => (value === '' ? 'blank' : `“${value}”`)).join(' or ');
    if (operator === '=') return `“${column}” is ${either}`;
    if (operator === '<>') return `“${column}” is not ${either}`;
    return `“${column}” is ${ORDERS[operator]} ${values.join('')}`;
  },
  measured: (rows, measure, column) => {
    if (measure === 'count') {
      return column === null
        ? `The number of ${rows}`
        : `The number of ${rows}, where “${column}” is not blank`;
    }
    if (measure === 'distinct') return `The number of different “${column ?? ''}” in ${rows}`;
    return `The ${MEASURES[measure]} of “${column ?? ''}” over ${rows}`;
  },
  cohort: (rows, start, outcome, lagMonths) =>
    `The share of ${rows} with “${outcome}” within ${lagMonths} months of “${start}” (rows whose ${lagMonths} months have not passed are left out)`,
  byParts: (sentence, length, overTime) =>
    `${sentence}, found for each ${PARTS[length]}; of these values, the ${OVER_TIME[overTime]}`,
  reported: (fiscalYear, reporting, group, project) => {
    const of = [project, group].flatMap((name) => (name === null ? [] : [`“${name}”`])).join(', ');
    const year = fiscalYear === null ? 'the latest year' : `fiscal year ${fiscalYear}`;
    return `The value reported in the measurements for ${year}${of === '' ? '' : ` of ${of}`}: ${REPORTING[reporting]}`;
  },
  ratio: (above, below) =>
    `“${above.name}” ÷ “${below.name}”. “${above.name}”: ${above.sentence}; “${below.name}”: ${below.sentence}`,
  whole: (sentence, unit) => `${sentence}.${unit === null ? '' : ` Unit: ${unit}.`}`,
};
