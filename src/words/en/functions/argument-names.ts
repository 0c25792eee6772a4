import type { argumentNames as reference } from '../../ja/functions/argument-names';

/** Names of the functions' arguments, as Excel's help and every sentence show them. */
export const argumentNames: Record<keyof typeof reference, string> = {
  actual: 'actual',
  amount: 'amount',
  base: 'base',
  baseline: 'baseline',
  channels: 'channels',
  count: 'count',
  criterion: 'criterion',
  denominators: 'denominators',
  digits: 'digits',
  direction: 'direction',
  ids: 'ids',
  numbers: 'numbers',
  numerators: 'numerators',
  periods: 'periods',
  range: 'range',
  rangeOrCriterion: 'rangeOrCriterion',
  style: 'style',
  target: 'target',
  tolerance: 'tolerance',
  unit: 'unit',
  value: 'value',
  weights: 'weights',
};
