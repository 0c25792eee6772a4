/**
 * The first of many rows that has a reason. SQL has no word for it that all databases know, so rows are numbered: first
 * those with a reason, in their order.
 *
 * @param reason column of reasons, NULL where there is none
 * @param order column that orders the rows
 */
export function turnOfReason(reason: string, order: string): string {
  return `row_number() OVER (ORDER BY CASE WHEN ${reason} IS NULL THEN 1 ELSE 0 END, ${order})`;
}

/** That reason, from rows numbered so. */
export function firstReason(reason: string, turn: string): string {
  return `max(CASE WHEN ${turn} = 1 THEN ${reason} END)`;
}
