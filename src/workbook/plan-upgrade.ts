import { listLabel, tableLabel } from '../core/ledger/ledger-language';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import { SCHEMA_VERSION, stepsSince } from '../core/ledger/migrations';
import { LEDGER_LISTS } from '../core/ledger/schema';
import type { UpgradeReport } from '../core/ledger/upgrade-report';
import { comparable } from '../core/values/normalise';
import type { LedgerToday } from './ledger-today';
import type { LedgerPlan } from './plan-ledger';
import { planLedger } from './plan-ledger';

/**
 * What brings a ledger to today's schema: columns, lists and values that its tables lack. No table is added, no sheet
 * that somebody took away comes back, nothing is moved.
 */
export function planUpgrade(
  today: LedgerToday,
  language: LedgerLanguage,
): { readonly plan: LedgerPlan; readonly report: UpgradeReport } {
  const whole = planLedger(today, language, { tables: [] });
  const sheets = whole.work.sheets.filter(
    ({ how, name }) => how === 'extend' || name !== whole.language.words.contents,
  );
  const plan = { ...whole, work: { ...whole.work, sheets } };
  return { plan, report: upgradeReport(today, plan) };
}

function upgradeReport(today: LedgerToday, plan: LedgerPlan): UpgradeReport {
  const { language, version, values, columns } = plan;
  const tables = [...today.ledger.tables.values()];
  const listSheetTables = plan.work.sheets
    .filter(({ resizes }) => resizes.length === 0)
    .flatMap(({ content }) => content.tables);
  return {
    from: version,
    to: SCHEMA_VERSION,
    columns: columns.map(({ table, headers }) => ({ table: table.found.name, names: headers })),
    values: values.map(({ list, values: added }) => ({ table: list.table.name, names: added })),
    lists: listSheetTables.flatMap((table) => table.columns),
    completed: plan.completed.filter((name) => !columns.some(({ table }) => table.found.name === name)),
    ownColumns: tables.flatMap(({ found, columns: known }) => {
      const places = new Set(known.values());
      const names = found.headers.filter((_, place) => !places.has(place));
      return names.length > 0 ? [{ table: found.name, names }] : [];
    }),
    ownValues: LEDGER_LISTS.flatMap(({ id }) => {
      const list = today.lists.get(id);
      const known = new Set(Object.values(listLabel(id, language).values).map(comparable));
      const names = list?.values.filter((value) => !known.has(comparable(value))) ?? [];
      return list && names.length > 0 ? [{ table: list.table.name, names }] : [];
    }),
    offered: stepsSince(version).flatMap((step) =>
      step.kind === 'tablesOffered'
        ? step.tables.filter((id) => !today.ledger.tables.has(id)).map((id) => tableLabel(id, language).name)
        : [],
    ),
  };
}
