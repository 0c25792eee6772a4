/**
 * What has changed in the schema since its first version. Each step is data: recognising an older ledger,
 * completing it, and telling the person what was done all read it here. A change of the schema without its
 * step fails a test that replays the steps on the first version.
 */
export type MigrationStep =
  /** Columns that a table got; an older ledger gets them at the right end of the table. */
  | { readonly kind: 'columnsAdded'; readonly table: string; readonly columns: readonly string[] }
  /** Values that a list got; an older ledger gets them below the values that are there. */
  | { readonly kind: 'valuesAdded'; readonly list: string; readonly values: readonly string[] }
  /** Tables that became possible. No ledger gets them unasked. */
  | { readonly kind: 'tablesOffered'; readonly tables: readonly string[] };

export interface Migration {
  /** The version that it leads to, from the one before. */
  readonly to: number;
  readonly steps: readonly MigrationStep[];
}

export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    steps: [
      {
        kind: 'columnsAdded',
        table: 'indicators',
        columns: [
          'reporting',
          'measure',
          'sourceTable',
          'sourceColumn',
          'filter',
          'numeratorId',
          'denominatorId',
          'window',
          'dateColumn',
          'outcomeColumn',
          'lagMonths',
          'overParties',
          'overTime',
          'disaggregation',
          'missing',
        ],
      },
      {
        kind: 'columnsAdded',
        table: 'measurements',
        columns: ['period', 'attribute', 'group', 'target'],
      },
      { kind: 'columnsAdded', table: 'projects', columns: ['collaborationType'] },
      { kind: 'columnsAdded', table: 'participants', columns: ['incomeGroup'] },
      { kind: 'valuesAdded', list: 'unit', values: ['days', 'ratio'] },
      {
        kind: 'tablesOffered',
        tables: [
          'goals',
          'agreements',
          'activities',
          'roles',
          'contributions',
          'budgetLines',
          'proposals',
          'reviews',
          'evaluations',
          'surveyQuestions',
          'surveyAnswers',
          'openings',
          'applications',
          'secondments',
          'cases',
          'centres',
          'closings',
          'changes',
        ],
      },
    ],
  },
];

/** The version of the schema that this program writes. */
export const SCHEMA_VERSION = 1 + MIGRATIONS.length;

/** The steps between an older version and today's, oldest first. */
export function stepsSince(version: number): readonly MigrationStep[] {
  return MIGRATIONS.filter(({ to }) => to > version).flatMap(({ steps }) => steps);
}

/** Ids of the columns a table has got since it was first made. */
export function columnsAddedTo(table: string): ReadonlySet<string> {
  return new Set(
    stepsSince(1).flatMap((step) =>
      step.kind === 'columnsAdded' && step.table === table ? step.columns : [],
    ),
  );
}
