import type { Area } from '../../../core/book/area';
import type { Border, BorderLine, Style } from '../../../core/book/style';
import type { StylePatch } from '../../../sheets/workbook-model';
import { oneOf } from '../arguments';
import { collectionMembers } from '../collection-members';
import { colorOf } from '../colors';
import { itemNotFound } from '../excel-error';
import { defineClass } from '../excel-class';
import type { Cells, Noun, NounOf } from '../nouns';
import { may } from '../protected-sheets';
import { uniform } from '../uniform';
import type { Json } from '../wire-types';

type BorderNoun = NounOf<'RangeBorder'>;
type Field = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';
type Pen = { readonly style: string; readonly weight: string };

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

/** Excel's line style and weight for each line of a file. */
const PENS: Readonly<Record<BorderLine, Pen>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

const PLAIN: Border = { line: 'thin', color: '#000000' };

export const RANGE_BORDERS = defineClass('RangeBorderCollection', {
  scalars: { count: { get: () => SIDES.length } },
  ...collectionMembers<NounOf<'RangeBorderCollection'>>(
    {
      items: ({ sheet, area }) => SIDES.map((side): Noun => ({ kind: 'RangeBorder', sheet, area, side })),
      find: ({ sheet, area }, key) => {
        const side = SIDES.find((each) => each === key);
        return side === undefined ? undefined : { kind: 'RangeBorder', sheet, area, side };
      },
    },
    ['getItem', 'getItemAt'],
  ),
});

export const RANGE_BORDER = defineClass('RangeBorder', {
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (noun) => agreed(noun, (border) => (border === undefined ? 'None' : PENS[border.line].style)),
      set: (noun, value) => {
        const style = oneOf(value, ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const);
        draw(noun, (border) => (style === 'None' ? null : withPen(border, { ...penOf(border), style })));
      },
    },
    weight: {
      get: (noun) => agreed(noun, (border) => penOf(border).weight),
      set: (noun, value) => {
        const weight = oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick'] as const);
        draw(noun, (border) => withPen(border, { style: 'Continuous', weight }));
      },
    },
    color: {
      get: (noun) => agreed(noun, (border) => border?.color ?? '#000000'),
      set: (noun, value) => draw(noun, (border) => ({ ...(border ?? PLAIN), color: colorOf(value) })),
    },
  },
});

function penOf(border: Border | undefined): Pen {
  return PENS[(border ?? PLAIN).line];
}

/** The line nearest to style and weight: dashes and double lines have one weight only. */
function withPen(border: Border | undefined, pen: Pen): Border {
  const lines = Object.entries(PENS) as [BorderLine, Pen][];
  const line =
    lines.find(([, each]) => each.style === pen.style && each.weight === pen.weight) ??
    lines.find(([, each]) => each.style === pen.style);
  return { ...(border ?? PLAIN), line: line?.[0] ?? PLAIN.line };
}

/** Which cells carry the line and on which of their sides; inner lines hang on the cell before them. */
function place({ area, side }: BorderNoun): { readonly area: Area | undefined; readonly field: Field } {
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, bottom: area.top }, field: 'borderTop' };
    case 'EdgeBottom':
      return { area: { ...area, top: area.bottom }, field: 'borderBottom' };
    case 'EdgeLeft':
      return { area: { ...area, right: area.left }, field: 'borderLeft' };
    case 'EdgeRight':
      return { area: { ...area, left: area.right }, field: 'borderRight' };
    case 'InsideVertical':
      return {
        area: area.right > area.left ? { ...area, right: area.right - 1 } : undefined,
        field: 'borderRight',
      };
    case 'InsideHorizontal':
      return {
        area: area.bottom > area.top ? { ...area, bottom: area.bottom - 1 } : undefined,
        field: 'borderBottom',
      };
    case 'DiagonalDown':
    case 'DiagonalUp':
      throw itemNotFound();
  }
}

function agreed(noun: BorderNoun, read: (border: Border | undefined) => Json): Json {
  const { area, field } = place(noun);
  return area === undefined
    ? read(undefined)
    : uniform({ sheet: noun.sheet, area }, (style) => read(style[field]));
}

function draw(noun: BorderNoun, change: (border: Border | undefined) => Border | null): void {
  may(noun.sheet, 'allowFormatCells');
  const { area, field } = place(noun);
  if (area === undefined) return;
  const cells: Cells = { sheet: noun.sheet, area };
  const shared = uniform(cells, (style) => JSON.stringify(style[field] ?? null));
  const before = shared === null ? undefined : (JSON.parse(shared) as Style[Field] | null);
  const patch: StylePatch = { [field]: change(before ?? undefined) };
  noun.sheet.setStyle(area, patch);
}
