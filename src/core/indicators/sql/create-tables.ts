import type { LedgerShape } from '../definition/ledger-shape';
import type { Dialect } from './dialects';
import type { SqlColumn } from './sql-names';
import { dayName, identifier, keyName, numberName, SHEET_ROW, sqlTables } from './sql-names';

/** CREATE TABLE for every table of a ledger, in the order of its sheets; docs/sql.md. */
export function createTables(shape: LedgerShape, dialect: Dialect): readonly string[] {
  return [...sqlTables(shape).values()].map(({ name, columns }) => {
    const row = `${identifier(SHEET_ROW)} ${dialect.types.place}`;
    const all = [row, ...columns.flatMap((column) => declared(column, dialect))];
    return `CREATE TABLE ${identifier(name)} (\n  ${all.join(',\n  ')}\n)${dialect.tableEnd};`;
  });
}

function declared(column: SqlColumn, { types }: Dialect): readonly string[] {
  const name = identifier(column.name);
  switch (column.holds) {
    case 'numbers':
      return [`${name} ${types.number}`];
    case 'days':
      return [`${name} ${types.day}`];
    case 'years':
      return [`${name} ${types.whole}`];
    case 'codes':
      return [`${name} ${types.text}`, `${identifier(keyName(column))} ${types.text}`];
    case 'own':
      return [
        `${name} ${types.text}`,
        `${identifier(keyName(column))} ${types.text}`,
        `${identifier(numberName(column))} ${types.number}`,
        `${identifier(dayName(column))} ${types.day}`,
      ];
  }
}
