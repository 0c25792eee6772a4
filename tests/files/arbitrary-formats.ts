import fc from 'fast-check';
import type { Area } from '../../src/core/book/area';
import type {
  BookConditionalFormat,
  BookValidation,
  DifferentialStyle,
  ValidationOperator,
} from '../../src/core/book/book';
import type { Border, Style } from '../../src/core/book/style';

const color = fc.constantFrom('#0B6A6F', '#C00000', '#FFF2CC', '#FFFFFF', '#123456');

const border: fc.Arbitrary<Border> = fc.record({
  line: fc.constantFrom('thin', 'medium', 'thick', 'hair', 'dashed', 'dotted', 'double'),
  color,
});

/** Leaves out what fast-check leaves undefined: an absent field is not a field that is undefined. */
function compact<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

/** Formats that differ from the default in at least one field. */
export const style: fc.Arbitrary<Style> = fc
  .record({
    numberFormat: optional(
      fc.constantFrom('0.0%', '#,##0', '@', 'yyyy/m/d', '[$-411]ggge"年"m"月"d"日"', '"<"0">"'),
    ),
    fontName: optional(fc.constantFrom('ＭＳ ゴシック', 'Georgia')),
    fontSize: optional(fc.constantFrom(9, 10.5, 14)),
    bold: optional(fc.constant(true)),
    italic: optional(fc.constant(true)),
    underline: optional(fc.constant(true)),
    strikethrough: optional(fc.constant(true)),
    fontColor: optional(color),
    fillColor: optional(color),
    horizontal: optional(
      fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'distributed' as const),
    ),
    vertical: optional(fc.constantFrom('top' as const, 'center' as const)),
    wrapText: optional(fc.constant(true)),
    indent: optional(fc.constantFrom(1, 2)),
    borderTop: optional(border),
    borderBottom: optional(border),
    borderLeft: optional(border),
    borderRight: optional(border),
    locked: optional(fc.constant(false)),
  })
  .map((fields) => compact(fields) as Style)
  .filter((s) => Object.keys(s).length > 0);

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(50), fc.nat(20), fc.nat(5), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const areas = fc.array(area, { minLength: 1, maxLength: 2 });

const operator = fc.constantFrom<ValidationOperator>(
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
);
const twoSided = fc.constantFrom<ValidationOperator>('between', 'notBetween');
const bound = fc.constantFrom('0', '-2.5', '44287', '=A1', '=SUM($B$1:$B$3)+1', '="達成"');

const rule: fc.Arbitrary<BookValidation['rule']> = fc.oneof(
  fc.constant({ type: 'any' } as const),
  fc.record({
    type: fc.constant('list' as const),
    source: fc.constantFrom('市,NPO,企業', '=一覧_区分', '=$A$1:$A$9', '=参照!$A$1:$A$3'),
    dropDown: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('custom' as const),
    formula: fc.constantFrom('=LEN(A1)<=40', '=COUNTIF($A:$A,A1)=1'),
  }),
  fc.record({
    type: fc.constantFrom(
      'whole' as const,
      'decimal' as const,
      'date' as const,
      'time' as const,
      'textLength' as const,
    ),
    operator,
    formula1: bound,
  }),
  fc.record({
    type: fc.constantFrom('whole' as const, 'decimal' as const),
    operator: twoSided,
    formula1: bound,
    formula2: bound,
  }),
);

const message = fc.record({
  title: fc.constantFrom('', '区分', 'a & b'),
  message: fc.constantFrom('', '一覧から\n選んでください。', '<1>'),
  show: fc.boolean(),
});

/** A message that says and shows nothing is none. */
function said<T extends { readonly title: string; readonly message: string; readonly show: boolean }>(
  given: T | undefined,
): T | undefined {
  return given && (given.show || given.title !== '' || given.message !== '') ? given : undefined;
}

export const validation: fc.Arbitrary<BookValidation> = fc
  .record({
    areas,
    rule,
    ignoreBlanks: fc.boolean(),
    prompt: optional(message),
    alert: optional(
      fc.record({
        ...messageFields(),
        style: fc.constantFrom('stop' as const, 'warning' as const, 'information' as const),
      }),
    ),
  })
  .map(
    ({ prompt, alert, ...rest }) =>
      compact({ ...rest, prompt: said(prompt), alert: said(alert) }) as BookValidation,
  );

function messageFields() {
  return {
    title: fc.constantFrom('', '区分'),
    message: fc.constantFrom('誤りです', 'x'),
    show: fc.boolean(),
  };
}

const differential: fc.Arbitrary<DifferentialStyle> = fc
  .record({
    fontColor: optional(color),
    bold: optional(fc.boolean()),
    italic: optional(fc.boolean()),
    fillColor: optional(color),
    numberFormat: optional(fc.constantFrom('0.0%', '"未"')),
  })
  .map((fields) => compact(fields) as DifferentialStyle);

export const conditionalFormat: fc.Arbitrary<BookConditionalFormat> = fc.record({
  areas,
  stopIfTrue: fc.boolean(),
  rule: fc.oneof(
    fc.record({ type: fc.constant('cellValue' as const), operator, formula1: bound }),
    fc.record({
      type: fc.constant('cellValue' as const),
      operator: twoSided,
      formula1: bound,
      formula2: bound,
    }),
    fc.record({
      type: fc.constant('custom' as const),
      formula: fc.constantFrom('=$A1=""', '=AND(A1>1,B1<"x")'),
    }),
    fc.constant({ type: 'duplicateValues' as const }),
  ),
  style: differential,
});
