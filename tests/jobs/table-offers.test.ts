import { BASIC_TABLES } from '../../src/core/ledger/chosen-tables';
import { LEDGER_TABLES } from '../../src/core/ledger/schema';
import { tableOffers } from '../../src/jobs/table-offers';

test('offers what is not there, group by group, in the language of the pane', () => {
  const offers = tableOffers(BASIC_TABLES, 'ja');
  expect(offers.flatMap(({ tables }) => tables)).toHaveLength(LEDGER_TABLES.length - BASIC_TABLES.length);
  expect(offers[0]).toMatchObject({ group: 'agenda', name: '目標と役割' });
  expect(offers.map(({ group }) => group)).not.toContain('basic');
  expect(
    tableOffers([...BASIC_TABLES, 'cases'], 'en').find(({ group }) => group === 'reference'),
  ).toMatchObject({
    tables: [{ id: 'centres', name: 'Centres' }],
  });
  expect(
    tableOffers(
      LEDGER_TABLES.map(({ id }) => id),
      'ja',
    ),
  ).toEqual([]);
});
