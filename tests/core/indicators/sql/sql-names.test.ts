import { identifier, keyName, sqlTable } from '../../../../src/core/indicators/sql/sql-names';
import { tableSpec } from '../../../../src/core/ledger/schema';

function names(...headers: readonly string[]): readonly string[] {
  const spec = tableSpec('sessions').columns.find(({ id }) => id === 'heldOn');
  const own = headers.map((header) => ({ header, spec: undefined }));
  const columns = [{ header: '開催日', spec }, ...own];
  return sqlTable({ id: 'sessions', name: '会合', sheet: '会合', columns }).columns.map(({ name }) => name);
}

test('a column of the schema has its id, a person’s own column its header', () => {
  expect(names('感想')).toEqual(['held_on', '感想']);
});

test('signs that mean something to a database are not part of a name', () => {
  expect(names(`a"b'c\\d.e\nf\`g`)).toEqual(['held_on', 'a_b_c_d_e_f_g']);
  expect(names(' ')).toEqual(['held_on', 'column']);
});

test('no two columns have one name, in any case and width, endings included', () => {
  expect(names('Held_On', 'sheet_row', 'a', 'Ａ', 'a__key')).toEqual([
    'held_on',
    'Held_On_2',
    'sheet_row_2',
    'a',
    'Ａ_2',
    'a__key_2',
  ]);
});

test('long headers fit the 63 bytes of PostgreSQL with every ending, and stay apart', () => {
  const [, first = '', second = ''] = names('あ'.repeat(32), `${'あ'.repeat(31)}い`);
  expect(first).not.toBe(second);
  for (const name of [first, second])
    expect(new TextEncoder().encode(`${name}__number`).length).toBeLessThanOrEqual(63);
});

test('texts are compared by their key', () => {
  const table = sqlTable({
    id: 'sessions',
    name: '会合',
    sheet: '会合',
    columns: [{ header: '感想', spec: undefined }],
  });
  expect(table.columns.map((column) => identifier(keyName(column)))).toEqual(['"感想__key"']);
});
