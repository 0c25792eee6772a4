import { formulaTokens } from './formula-tokens';
import type { TablePlan } from './shift-plan';
import { mapStructuredReferences, parseStructuredReference } from './structured-references';
import { bracketText, rewriteFormulas, syncHeaders } from './table-headers';
import { mentions } from './table-store';
import { sameArea } from './univer-range';
import type { WorkbookParts } from './workbook-parts';

/** Tables as they are after cells moved. */
export function settleTables(parts: WorkbookParts, plans: readonly TablePlan[]): void {
  const { core, tables, labels } = parts;
  for (const plan of plans) {
    const { table, area, columns, showTotals } = plan;
    if (!area) {
      tables.remove(table.id);
      continue;
    }
    if (sameArea(area, table.area) && columns === table.columns && !plan.refill) continue;
    const record = tables.record(table.id);
    const before = record.columns;
    const at = (old: number): number => columns.indexOf(before[old] ?? '\0');
    record.filter = record.filter
      ?.map((one) => ({ ...one, column: at(one.column) }))
      .filter(({ column }) => column >= 0);
    if (record.sort?.keys.some(({ key }) => at(key) < 0)) record.sort = undefined;
    else if (record.sort)
      record.sort = {
        ...record.sort,
        keys: record.sort.keys.map((key) => ({ ...key, key: at(key.key) })),
      };
    record.columns = columns;
    record.showTotals = showTotals;
    tables.setArea(table.id, area);
    tables.registerRows(table.id);
    const gone = before.filter((title) => !columns.includes(title));
    if (gone.length > 0)
      rewriteFormulas(core, (formula) => withoutColumns(formula, table.name, before, gone));
    if (columns.includes('')) syncHeaders(core, tables, tables.byId(table.id), labels.column);
    core.formulasChanged(mentions(table.name));
  }
}

/** References to a column that has gone are #REF!; a run of columns loses those that went. */
export function withoutColumns(
  formula: string,
  tableName: string,
  columns: readonly string[],
  gone: readonly string[],
): string {
  const wanted = tableName.toLowerCase();
  const went = (title: string): boolean => gone.some((one) => one.toLowerCase() === title.toLowerCase());
  const indexOf = (title: string): number =>
    columns.findIndex((one) => one.toLowerCase() === title.toLowerCase());
  return mapStructuredReferences(
    formulaTokens(formula),
    (name) => name.toLowerCase() === wanted,
    (name, bracket) => {
      const reference = bracket === '' ? undefined : parseStructuredReference(bracket);
      const { from, to } = reference ?? {};
      if (!reference || from === undefined || to === undefined || (!went(from) && !went(to)))
        return undefined;
      const run = columns.slice(indexOf(from), indexOf(to) + 1).filter((title) => !went(title));
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined) return '#REF!';
      return name + bracketText({ ...reference, from: first, to: last }, bracket.startsWith('[@'));
    },
  );
}
