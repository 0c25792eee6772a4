import type { Calculator } from './calculator';
import type { KnownNames } from './formula/unknown-name';

/** The names that a formula in this workbook may use. */
export function knownNamesOf({ engine, model }: Calculator): KnownNames {
  return {
    hasFunction: (name) => SYNTAX.has(name.toUpperCase()) || engine.hasFunction(name),
    functions: engine.allFunctionNames.filter((name) => !name.startsWith(ENGINE_OWN)),
    tables: new Map(model.tables.map((table) => [table.name, table.columns])),
    sheets: model.sheets.map(({ name }) => name),
    names: model.names.map(({ name }) => name),
  };
}

/** Functions that the engine made for itself; no formula names them. */
const ENGINE_OWN = 'KYODO_';

/** Look like functions, but belong to the formula language. */
const SYNTAX: ReadonlySet<string> = new Set(['LET', 'LAMBDA']);
