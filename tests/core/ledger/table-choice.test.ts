import { BASIC_TABLES, withNeeded } from '../../../src/core/ledger/chosen-tables';
import { LEDGER_TABLES } from '../../../src/core/ledger/schema';
import { tableChoice } from '../../../src/core/ledger/table-choice';
import { TABLE_GROUPS } from '../../../src/core/ledger/table-groups';
import { ALL_LEDGER_LANGUAGES } from '../../../src/words/ledger-language';

test('tables and groups are known by id and by name, in either language, however they are typed', () => {
  const choice = (...names: readonly string[]): unknown => tableChoice(names, ALL_LEDGER_LANGUAGES);
  expect(choice('役割', 'Budget_Lines')).toEqual({ tables: ['roles', 'budgetLines'], unknown: [] });
  expect(choice('目標と役割')).toEqual({
    tables: ['goals', 'agreements', 'activities', 'roles'],
    unknown: [],
  });
  expect(choice(' SURVEY ', 'survey questions', 'surveyAnswers')).toEqual({
    tables: ['surveyQuestions', 'surveyAnswers'],
    unknown: ['survey questions'],
  });
  expect(choice()).toEqual({ tables: [], unknown: [] });
});

test('a table comes with those that its rows cannot do without', () => {
  for (const { id, columns } of LEDGER_TABLES) {
    const needed = withNeeded([id]);
    expect(needed).toContain(id);
    for (const each of needed) {
      const spec = LEDGER_TABLES.find((table) => table.id === each);
      const required = (spec?.columns ?? []).flatMap(
        ({ reference, required: must }) => (must && reference) || [],
      );
      expect(needed).toEqual(expect.arrayContaining(required));
    }
    expect(columns.length).toBeGreaterThan(6);
  }
  expect(withNeeded(BASIC_TABLES)).toEqual(BASIC_TABLES);
});

test('every table belongs to a group, and every group has tables', () => {
  expect(new Set(LEDGER_TABLES.map(({ group }) => group))).toEqual(new Set(TABLE_GROUPS));
  expect(BASIC_TABLES).toHaveLength(7);
  expect(LEDGER_TABLES).toHaveLength(25);
});
