import type { UpgradeWords } from '../ja/upgrade';

export const upgrade: UpgradeWords = {
  done: (from, to) => `The ledger now follows version ${to} (before: ${from}).`,
  already: (version) => `The ledger follows the latest version (${version}).`,
  columns: (table, names) => `Columns added at the right end of ${table}: ${names}`,
  values: (table, names) => `Values added to the list ${table}: ${names}`,
  lists: (names) => `Value lists added: ${names}`,
  completed: (names) => `Validation or help completed: ${names}`,
  ownColumns: (table, names) => `Own columns of ${table} are as they were: ${names}`,
  ownValues: (table, names) => `Own values of the list ${table} are as they were: ${names}`,
  offered: (names) => `Tables that can be added now (none was added): ${names}`,
  nothing: 'Nothing was missing.',
  list: (names) => names.join(', '),
};
