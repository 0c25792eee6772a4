import type { Reach } from '../definition/reach';
import type { Dialect } from './dialects';
import type { SeenColumns } from './seen-columns';

/** What a query needs besides, step by step, to answer group by group; nothing of it without groups. */
export interface GroupColumns {
  readonly found: Readonly<Record<string, string>>;
  /** Which of them tells the groups apart. */
  readonly cell: readonly string[];
  readonly counted: (dialect: Dialect) => Readonly<Record<string, string>>;
  readonly end: string;
  readonly label: Readonly<Record<string, string>>;
}

/**
 * Rows with one value of a column are a group, blank too; groups are those of the base. Of a group's spellings the first in
 * the order of texts is its label.
 */
export function groupIn(by: Reach | null, columns: SeenColumns): GroupColumns {
  if (!by) return { found: {}, cell: [], counted: () => ({}), end: '', label: {} };
  return {
    found: {
      group_key: columns.expression(by, 'key'),
      group_text: columns.expression(by, 'text'),
    },
    cell: ['group_key'],
    counted: ({ types }) => ({ label: `CAST(min("group_text") AS ${types.text})` }),
    end: '\nGROUP BY "group_key"',
    label: { label: '"label"' },
  };
}
