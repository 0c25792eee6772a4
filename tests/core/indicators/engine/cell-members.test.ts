import { CellMembers, startsOf } from '../../../../src/core/indicators/engine/cell-members';

const members = () => new CellMembers(Uint32Array.of(5, 7, 5, 9), startsOf(Int32Array.of(3, 0, 1)));

test('values come and go cell by cell; a cell that was not there begins blank', () => {
  const cells = members();
  cells.remove(0, 5);
  cells.add(1, 4);
  cells.add(3, 8);
  const sorted = (cell: number) => [...cells.of(cell)].sort((a, b) => a - b);
  expect([0, 1, 2, 3, 4].map(sorted)).toEqual([[5, 7], [4], [9], [8], []]);
  expect([cells.has(0, 5), cells.has(0, 9)]).toEqual([true, false]);
});

test('what is not there cannot be taken out', () => {
  expect(() => members().remove(2, 5)).toThrow('No value 5 in cell 2');
});
