import { LEDGER_LISTS, LEDGER_TABLES } from '../../../src/core/ledger/schema';
import { MIGRATIONS, SCHEMA_VERSION, stepsSince } from '../../../src/core/ledger/migrations';
import type { FoundTable } from '../../../src/core/ledger/recognise';
import { recogniseLedger } from '../../../src/core/ledger/recognise';
import { ledgerVersion } from '../../../src/core/ledger/schema-version';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import { columnLabel } from '../../../src/core/ledger/ledger-language';
import { FIRST_LISTS, FIRST_TABLES } from './first-schema';

test('the first version with every step done is the schema of today', () => {
  const tables = new Map(Object.entries(FIRST_TABLES).map(([id, columns]) => [id, new Set<string>(columns)]));
  const lists = new Map(Object.entries(FIRST_LISTS).map(([id, values]) => [id, new Set<string>(values)]));
  const offered: string[] = [];
  for (const step of stepsSince(1)) {
    if (step.kind === 'tablesOffered') offered.push(...step.tables);
    else if (step.kind === 'columnsAdded') for (const id of step.columns) tables.get(step.table)?.add(id);
    else for (const value of step.values) lists.get(step.list)?.add(value);
  }
  expect([...tables.keys(), ...offered].sort()).toEqual(LEDGER_TABLES.map(({ id }) => id).sort());
  for (const [id, columns] of tables) {
    const spec = LEDGER_TABLES.find((table) => table.id === id);
    expect([...columns].sort()).toEqual(spec?.columns.map((column) => column.id).sort());
  }
  // Lists that are new come with the columns that need them.
  for (const [id, values] of lists) {
    expect([...values]).toEqual(LEDGER_LISTS.find((list) => list.id === id)?.values);
  }
});

test('no step asks an older ledger for something required, and versions count up', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.at(-1)?.to);
  for (const step of stepsSince(1)) {
    if (step.kind !== 'columnsAdded') continue;
    const columns = LEDGER_TABLES.find(({ id }) => id === step.table)?.columns ?? [];
    expect(columns.filter(({ id, required }) => required && step.columns.includes(id))).toEqual([]);
  }
});

describe('the version of a ledger', () => {
  const found = (columns: readonly string[], name = '指標'): FoundTable => ({
    name,
    sheet: '指標',
    area: { top: 0, left: 0, bottom: 1, right: columns.length - 1 },
    headers: columns.map((id) => columnLabel('indicators', id, LEDGER_LANGUAGES.ja).header),
    showTotals: false,
  });
  const versionOf = (columns: readonly string[], setting?: unknown): number =>
    ledgerVersion(setting, recogniseLedger([found(columns)], ALL_LEDGER_LANGUAGES));
  const today = LEDGER_TABLES.find(({ id }) => id === 'indicators')?.columns.map(({ id }) => id) ?? [];

  test('is what its setting says, else what its columns say', () => {
    expect(versionOf(FIRST_TABLES.indicators)).toBe(1);
    expect(versionOf(today)).toBe(SCHEMA_VERSION);
    expect(versionOf(FIRST_TABLES.indicators, 2)).toBe(2);
    expect(versionOf(today, 1)).toBe(1);
    expect(versionOf(today, 'latest')).toBe(SCHEMA_VERSION);
    expect(versionOf(FIRST_TABLES.indicators, 0.5)).toBe(1);
  });

  test('does not keep a renamed table of the first version from being found', () => {
    const ledger = recogniseLedger([found(FIRST_TABLES.indicators, '物差し')], ALL_LEDGER_LANGUAGES);
    expect(ledger.tables.get('indicators')?.found.name).toBe('物差し');
  });
});
