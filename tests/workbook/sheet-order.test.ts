import fc from 'fast-check';
import { sheetPositions } from '../../src/workbook/sheet-order';

const LEDGER = ['目次', '団体', '事業', '会合', '一覧'];

/** The workbook after the new sheets were put where they belong. */
function after(added: readonly string[], there: readonly string[]): readonly string[] {
  const order = [...there];
  for (const [name, position] of sheetPositions(LEDGER, added, there)) order.splice(position, 0, name);
  return order;
}

test('in a workbook of other things the ledger follows at the end', () => {
  expect(after(LEDGER, ['メモ', '名簿'])).toEqual(['メモ', '名簿', ...LEDGER]);
});

test('a missing sheet goes behind the one before it, or in front of the one after it', () => {
  expect(after(['事業'], ['目次', '団体', '会合', '一覧', 'メモ'])).toEqual([...LEDGER, 'メモ']);
  expect(after(['目次'], ['メモ', '団体', '事業'])).toEqual(['メモ', '目次', '団体', '事業']);
});

test('whatever is missing, the ledger is in order again and other sheets keep theirs', () => {
  fc.assert(
    fc.property(
      fc.subarray(LEDGER),
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
      (kept, own) => {
        const others = [...new Set(own)];
        const result = after(
          LEDGER.filter((name) => !kept.includes(name)),
          [...others, ...kept],
        );
        expect(result.filter((name) => LEDGER.includes(name))).toEqual(LEDGER);
        expect(result.filter((name) => !LEDGER.includes(name))).toEqual(others);
      },
    ),
  );
});
