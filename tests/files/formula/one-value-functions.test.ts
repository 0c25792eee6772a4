import { answersOneValue } from '../../../src/files/formula/one-value-functions';
import { functionPages } from '../../../src/functions/help';

test('functions whose example fills one cell are stored as such, the others as able to spill', () => {
  const pages = functionPages('ja');
  const fillsOneCell = pages.filter(({ example }) => example.result.flat().length === 1);
  expect(fillsOneCell.length).toBeGreaterThan(10);
  expect(pages.filter(({ id }) => answersOneValue(`KYODO.${id}`)).map(({ id }) => id)).toEqual(
    fillsOneCell.map(({ id }) => id),
  );
});
