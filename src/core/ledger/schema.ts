import { LISTS } from './lists';
import type { ColumnLabel, ColumnSpec, GroupLabel, LedgerLabels, ListSpec, TableSpec } from './schema-types';
import type { TableGroup } from './table-groups';
import { goals } from './tables/goals';
import { agreements } from './tables/agreements';
import { activities } from './tables/activities';
import { roles } from './tables/roles';
import { contributions } from './tables/contributions';
import { budgetLines } from './tables/budget-lines';
import { proposals } from './tables/proposals';
import { reviews } from './tables/reviews';
import { evaluations } from './tables/evaluations';
import { surveyQuestions } from './tables/survey-questions';
import { surveyAnswers } from './tables/survey-answers';
import { openings } from './tables/openings';
import { applications } from './tables/applications';
import { secondments } from './tables/secondments';
import { cases } from './tables/cases';
import { centres } from './tables/centres';
import { closings } from './tables/closings';
import { changes } from './tables/changes';
import { indicators } from './tables/indicators';
import { measurements } from './tables/measurements';
import { participants } from './tables/participants';
import { participation } from './tables/participation';
import { partners } from './tables/partners';
import { projects } from './tables/projects';
import { sessions } from './tables/sessions';

/** Every table of a ledger, in the order of its sheets. A new table is one line here, one file and its words. */
const TABLES = [
  partners,
  projects,
  sessions,
  participants,
  participation,
  indicators,
  measurements,
  goals,
  agreements,
  activities,
  roles,
  contributions,
  budgetLines,
  proposals,
  reviews,
  evaluations,
  surveyQuestions,
  surveyAnswers,
  openings,
  applications,
  secondments,
  cases,
  centres,
  closings,
  changes,
] as const;

export const LEDGER_TABLES: readonly TableSpec[] = TABLES;
export const LEDGER_LISTS: readonly ListSpec[] = LISTS;

type Table = (typeof TABLES)[number];
type List = (typeof LISTS)[number];

export type TableId = Table['id'];
export type ListId = List['id'];
export type ColumnIdOf<T extends TableId> = Extract<Table, { id: T }>['columns'][number]['id'];
export type ListValueOf<L extends ListId> = Extract<List, { id: L }>['values'][number];

/** What words say about one table: a column without words does not compile. */
export interface TableWords<T extends TableId> {
  readonly name: string;
  readonly description: string;
  readonly columns: { readonly [C in ColumnIdOf<T>]: ColumnLabel };
}

/** What words say about the value lists. */
export type ListWords = {
  readonly [L in ListId]: {
    readonly name: string;
    readonly values: { readonly [V in ListValueOf<L>]: string };
  };
};

export type GroupWords = { readonly [G in TableGroup]: GroupLabel };

/** Labels for every table, column, list and value of the schema. */
export interface CompleteLabels extends LedgerLabels {
  readonly tables: { readonly [T in TableId]: TableWords<T> };
  readonly lists: ListWords;
  readonly groups: GroupWords;
}

/** The declaration of a table; asking for one that is not declared is a mistake of ours. */
export function tableSpec(id: string): TableSpec {
  const found = LEDGER_TABLES.find((table) => table.id === id);
  if (!found) throw new Error(`No table "${id}" in the ledger schema`);
  return found;
}

/** The column that holds the row's own id. */
export function keyColumn(table: TableSpec): ColumnSpec {
  const found = table.columns.find((column) => column.key);
  if (!found) throw new Error(`Table "${table.id}" has no key column`);
  return found;
}

/** The declaration of a value list; asking for one that is not declared is a mistake of ours. */
export function listSpec(id: string): ListSpec {
  const found = LEDGER_LISTS.find((list) => list.id === id);
  if (!found) throw new Error(`No list "${id}" in the ledger schema`);
  return found;
}
