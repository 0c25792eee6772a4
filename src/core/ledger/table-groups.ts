/**
 * Tables that are used together, in the order in which they are offered. A new ledger has the basic ones;
 * the others are added when they are needed, so that nobody starts in front of 25 sheets.
 */
export const TABLE_GROUPS = [
  'basic',
  'agenda',
  'budget',
  'proposals',
  'survey',
  'matching',
  'reference',
  'records',
] as const;

export type TableGroup = (typeof TABLE_GROUPS)[number];
