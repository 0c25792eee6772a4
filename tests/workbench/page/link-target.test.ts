import { linkTarget } from '../../../src/workbench/page/grid/link-target';

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

test.each([
  [`=HYPERLINK("#'団体'!A1","団体")`, { sheet: '団体', area: CELL }],
  ['=hyperlink( "#集計!A1" )', { sheet: '集計', area: CELL }],
  [`=HYPERLINK("#'It''s ""mine""'!A1","x")`, { sheet: `It's "mine"`, area: CELL }],
  [`=HYPERLINK("#'団体'!A1:C3","団体")`, { sheet: '団体', area: { ...CELL, bottom: 2, right: 2 } }],
])('%s leads into the workbook', (formula, target) => {
  expect(linkTarget(formula)).toEqual(target);
});

test.each([
  '=HYPERLINK("https://example.jp/","外")',
  '=HYPERLINK("#名前","名前")',
  '=HYPERLINK(A1,"x")',
  '="HYPERLINK"',
  '=SUM(1,2)',
])('%s does not', (formula) => {
  expect(linkTarget(formula)).toBeUndefined();
});
