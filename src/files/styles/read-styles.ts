import type { DifferentialStyle } from '../../core/book/book';
import type {
  Border,
  BorderLine,
  HorizontalAlignment,
  Style,
  VerticalAlignment,
} from '../../core/book/style';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, numberAttr } from '../xml/xml-tree';
import type { ColorTable } from './colors';
import { builtInFormat } from './number-formats';

/** The formats of a workbook, by the index that cells carry. */
export interface StyleTable {
  /** Undefined for the default (xf 0) and for formats that look like it. */
  style(xf: number): Style | undefined;
  differential(dxf: number): DifferentialStyle;
  /** Default font, from which column widths are measured. */
  readonly defaultFont: { readonly name: string; readonly size: number };
}

/** A style with every field that the default format decides filled in. */
type Facets = { readonly [K in keyof Style]-?: Style[K] | undefined };

export function readStyles(root: XmlElement | undefined, colors: ColorTable): StyleTable {
  const formats = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((f) => [
      numberAttr(f, 'numFmtId') ?? -1,
      attr(f, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font');
  const fills = childrenOf(child(root, 'fills'), 'fill');
  const borders = childrenOf(child(root, 'borders'), 'border');
  const xfs = childrenOf(child(root, 'cellXfs'), 'xf');
  const dxfs = childrenOf(child(root, 'dxfs'), 'dxf');

  const facetsOf = (xf: XmlElement | undefined): Facets => ({
    ...numberFacet(numberAttr(xf, 'numFmtId') ?? 0, formats),
    ...fontFacets(fonts[numberAttr(xf, 'fontId') ?? 0], colors),
    fillColor: solidFill(fills[numberAttr(xf, 'fillId') ?? 0], colors),
    ...borderFacets(borders[numberAttr(xf, 'borderId') ?? 0], colors),
    ...alignmentFacets(child(xf, 'alignment')),
    locked: booleanAttr(child(xf, 'protection'), 'locked', true),
  });
  const defaults = facetsOf(xfs[0]);
  const styles = xfs.map((xf) => different(facetsOf(xf), defaults));
  return {
    style: (xf) => styles[xf],
    differential: (dxf) => differentialStyle(dxfs[dxf], colors),
    defaultFont: { name: defaults.fontName ?? 'Calibri', size: defaults.fontSize ?? 11 },
  };
}

/** Only what differs from the default; undefined when nothing does. */
function different(facets: Facets, defaults: Facets): Style | undefined {
  const entries = Object.entries(facets).filter(([key, value]) => {
    const usual = defaults[key as keyof Style];
    return (
      value !== undefined &&
      JSON.stringify(value) !== JSON.stringify(usual) &&
      !(value === false && usual === undefined)
    );
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function numberFacet(id: number, formats: ReadonlyMap<number, string>): Pick<Facets, 'numberFormat'> {
  return { numberFormat: formats.get(id) ?? builtInFormat(id) ?? 'General' };
}

function fontFacets(font: XmlElement | undefined, colors: ColorTable) {
  const has = (name: string): boolean => {
    const mark = child(font, name);
    return (
      mark !== undefined && attr(mark, 'val') !== 'none' && (name === 'u' || booleanAttr(mark, 'val', true))
    );
  };
  return {
    fontName: attr(child(font, 'name'), 'val'),
    fontSize: numberAttr(child(font, 'sz'), 'val'),
    bold: has('b'),
    italic: has('i'),
    underline: has('u'),
    strikethrough: has('strike'),
    // Automatic is the window's text colour.
    fontColor: colors.resolve(child(font, 'color')) ?? '#000000',
  };
}

function solidFill(fill: XmlElement | undefined, colors: ColorTable): string | undefined {
  const pattern = child(fill, 'patternFill');
  return attr(pattern, 'patternType') === 'solid' ? colors.resolve(child(pattern, 'fgColor')) : undefined;
}

function borderFacets(border: XmlElement | undefined, colors: ColorTable) {
  return {
    borderTop: borderSide(child(border, 'top'), colors),
    borderBottom: borderSide(child(border, 'bottom'), colors),
    borderLeft: borderSide(child(border, 'left') ?? child(border, 'start'), colors),
    borderRight: borderSide(child(border, 'right') ?? child(border, 'end'), colors),
  };
}

const LINES: Readonly<Record<string, BorderLine>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  hair: 'hair',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

function borderSide(side: XmlElement | undefined, colors: ColorTable): Border | undefined {
  const line = LINES[attr(side, 'style') ?? 'none'];
  return line ? { line, color: colors.resolve(child(side, 'color')) ?? '#000000' } : undefined;
}

const HORIZONTAL = ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const;
const VERTICAL = ['top', 'center', 'justify', 'distributed'] as const;

function alignmentFacets(alignment: XmlElement | undefined) {
  const horizontal = attr(alignment, 'horizontal');
  const vertical = attr(alignment, 'vertical');
  const aligned: { horizontal: HorizontalAlignment; vertical: VerticalAlignment } = {
    horizontal: HORIZONTAL.find((h) => h === horizontal) ?? 'general',
    vertical: VERTICAL.find((v) => v === vertical) ?? 'bottom',
  };
  return {
    ...aligned,
    wrapText: booleanAttr(alignment, 'wrapText', false),
    indent: numberAttr(alignment, 'indent') ?? 0,
  };
}

/** In differential formats the fill colour is the background, whatever the pattern says. */
function differentialStyle(dxf: XmlElement | undefined, colors: ColorTable): DifferentialStyle {
  const font = child(dxf, 'font');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const mark = (name: string): boolean | undefined =>
    child(font, name) === undefined ? undefined : booleanAttr(child(font, name), 'val', true);
  const fields = {
    fontColor: colors.resolve(child(font, 'color')),
    bold: mark('b'),
    italic: mark('i'),
    fillColor: colors.resolve(child(pattern, 'bgColor')) ?? colors.resolve(child(pattern, 'fgColor')),
    numberFormat: attr(child(dxf, 'numFmt'), 'formatCode'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
