/** A database in the process, as the tests use it. */
export interface Database {
  /** Runs statements that answer nothing. */
  run(statements: readonly string[]): Promise<void>;
  /** The rows that a query answers, column by column in its order. */
  rows(query: string): Promise<readonly (readonly unknown[])[]>;
  /** Takes away the tables. */
  clear(tables: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
