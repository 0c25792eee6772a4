import { columnLabel, tableLabel } from '../../../../src/core/ledger/ledger-language';
import { LEDGER_TABLES } from '../../../../src/core/ledger/schema';
import type { LedgerShape, TableShape } from '../../../../src/core/indicators/definition/ledger-shape';
import { reachable, reachOf } from '../../../../src/core/indicators/definition/reach';
import { LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';

const ja = LEDGER_LANGUAGES.ja;
const SHAPE: LedgerShape = {
  tables: new Map(
    LEDGER_TABLES.map(({ id, columns }) => {
      const { name } = tableLabel(id, ja);
      const own = { header: '町の列', spec: undefined };
      const ours = columns.map((spec) => ({ header: columnLabel(id, spec.id, ja).header, spec }));
      return [id, { id, name, sheet: name, columns: [...ours, own] }];
    }),
  ),
};

function table(id: string): TableShape {
  const found = SHAPE.tables.get(id);
  if (!found) throw new Error(`No table ${id}`);
  return found;
}

const found = (name: string, from: string) => {
  const reach = reachOf(name, table(from), SHAPE);
  return reach.found === 'one'
    ? [...reach.reach.via, `${reach.reach.table}.${reach.reach.column.header}`]
    : reach.found;
};

test('a table’s own column comes before any that its rows lead to', () => {
  expect(found('備考', 'participation')).toEqual(['participation.備考']);
  expect(found('参加者ＩＤ', 'participation')).toEqual(['participation.参加者ID']);
  expect(found('町の列', 'participation')).toEqual(['participation.町の列']);
});

test('references are followed, the nearest table first', () => {
  expect(found('開催日', 'participation')).toEqual(['sessionId', 'sessions.開催日']);
  expect(found('性別', 'participation')).toEqual(['participantId', 'participants.性別']);
  expect(found('事業名', 'participation')).toEqual(['sessionId', 'projectId', 'projects.事業名']);
});

test('a name with its table means that table', () => {
  expect(found('会合.備考', 'participation')).toEqual(['sessionId', 'sessions.備考']);
  expect(found('団体.備考', 'sessions')).toEqual(['projectId', 'leadPartnerId', 'partners.備考']);
});

test('what cannot be reached is not guessed', () => {
  expect(found('参加者.氏名', 'sessions')).toBe('none');
  expect(found('どこにもない列', 'participation')).toBe('none');
  expect(reachOf('状況', table('budgetLines'), SHAPE)).toEqual({
    found: 'several',
    names: ['事業.状況', '企画提案.状況'],
  });
});

test('from every table the search ends, with each table once', () => {
  for (const from of SHAPE.tables.values()) {
    const tables = reachable(from, SHAPE).flatMap((level) => [
      ...new Set(level.map((reach) => reach.via.join('/'))),
    ]);
    expect(new Set(tables).size).toBe(tables.length);
    expect(tables.length).toBeLessThanOrEqual(SHAPE.tables.size);
  }
});
