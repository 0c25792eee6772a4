import { tablesPage } from '../../src/words/tables-page';
import { textOf } from './source-tree';

test('docs/tables.md says what the schema says (npm run docs writes it)', () => {
  expect(textOf('docs/tables.md')).toBe(tablesPage());
});
