import type { WorkbookModel } from '../sheets/workbook-model';
import type { KnownNames } from './formula/unknown-name';

/** The names that a formula in this workbook may use. */
export function knownNamesOf(model: WorkbookModel, functions: readonly string[]): KnownNames {
  return {
    functions,
    tables: new Map(model.tables.map((table) => [table.name, table.columns])),
    sheets: model.sheets.map(({ name }) => name),
    names: model.names.map(({ name }) => name),
  };
}
