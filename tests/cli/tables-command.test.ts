import { LEDGER_TABLES } from '../../src/core/ledger/schema';
import { tablesPage } from '../../src/words/tables-page';
import { kyodo, temporaryFolder } from './run-here';

const folder = temporaryFolder();

test('lists every table by group, in either language', async () => {
  const ja = await kyodo(folder, 'tables');
  expect(ja).toMatchObject({ code: 0, err: '' });
  expect(ja.out).toMatch(/^基本 \(basic\): /);
  expect(ja.out.match(/^ {2}\S+\t.+$/gm)).toHaveLength(LEDGER_TABLES.length);
  expect((await kyodo(folder, 'tables', '--lang', 'en')).out).toMatch(/^ {2}Budget_lines\t/m);
});

test('as data, with every column; as a page of the docs', async () => {
  const groups = JSON.parse((await kyodo(folder, 'tables', '--json')).out) as {
    tables: { id: string; columns: unknown[] }[];
  }[];
  const tables = groups.flatMap((group) => group.tables);
  expect(Object.fromEntries(tables.map(({ id, columns }) => [id, columns.length]))).toEqual(
    Object.fromEntries(LEDGER_TABLES.map(({ id, columns }) => [id, columns.length])),
  );
  expect((await kyodo(folder, 'tables', '--markdown')).out).toBe(tablesPage());
});

describe('new --tables', () => {
  test('makes them besides the basic ones, with what they need', async () => {
    expect(await kyodo(folder, 'new', 'roles.xlsx', '--tables', '役割、survey')).toMatchObject({
      code: 0,
      err: 'roles.xlsx を作りました（表 11、行 0）。\n',
    });
    const counted = await kyodo(folder, 'eval', '=ROWS(活動)+ROWS(回答)', '--book', 'roles.xlsx');
    expect(counted.out).toBe('2\n');
    expect(await kyodo(folder, 'check', 'roles.xlsx')).toMatchObject({ code: 0 });
  }, 60_000);

  test('names those that there are not, and makes no file', async () => {
    const { code, err } = await kyodo(folder, 'new', 'x.xlsx', '--tables', '役割,給与');
    expect(code).toBe(2);
    expect(err).toContain('給与');
    expect(err).not.toContain('役割');
  });
});
