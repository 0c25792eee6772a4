import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, BorderLine, HorizontalAlignment, Style, VerticalAlignment } from '../core/book/style';

/**
 * Excel's cell style ⇄ Univer's. Univer keeps numbers it does not draw, so the alignments it lacks
 * have numbers of their own, and the flag "locked", for which it has no place, travels in the text
 * direction (0: locked said aloud, 1: unlocked), which is left-to-right either way.
 */
const HORIZONTAL: readonly (readonly [HorizontalAlignment, number])[] = [
  ['general', HorizontalAlign.UNSPECIFIED],
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
  ['fill', 11],
  ['centerContinuous', 12],
];

const VERTICAL: readonly (readonly [VerticalAlignment, number])[] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
  ['justify', 11],
  ['distributed', 12],
];

const LINES: readonly (readonly [BorderLine, BorderStyleTypes])[] = [
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['thick', BorderStyleTypes.THICK],
];

const LOCKED = 0;
const UNLOCKED = 1;

/** Pixels of one step of Excel's indent (three spaces of the default font). */
const INDENT_PIXELS = 9;

const SIDES = [
  ['borderTop', 't'],
  ['borderBottom', 'b'],
  ['borderLeft', 'l'],
  ['borderRight', 'r'],
] as const;

export function univerStyle(style: Style): IStyleData {
  const out: IStyleData = {};
  if (style.numberFormat !== undefined) out.n = { pattern: style.numberFormat };
  if (style.fontName !== undefined) out.ff = style.fontName;
  if (style.fontSize !== undefined) out.fs = style.fontSize;
  if (style.bold !== undefined) out.bl = flag(style.bold);
  if (style.italic !== undefined) out.it = flag(style.italic);
  if (style.underline !== undefined) out.ul = { s: flag(style.underline) };
  if (style.strikethrough !== undefined) out.st = { s: flag(style.strikethrough) };
  if (style.fontColor !== undefined) out.cl = { rgb: style.fontColor };
  if (style.fillColor !== undefined) out.bg = { rgb: style.fillColor };
  if (style.wrapText !== undefined) out.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.horizontal !== undefined) out.ht = numberOf(HORIZONTAL, style.horizontal);
  if (style.vertical !== undefined) out.vt = numberOf(VERTICAL, style.vertical);
  if (style.indent !== undefined) {
    const pixels = style.indent * INDENT_PIXELS;
    out.pd = style.horizontal === 'right' ? { r: pixels } : { l: pixels };
  }
  if (style.locked !== undefined) out.td = style.locked ? LOCKED : UNLOCKED;
  const borders: IBorderData = {};
  for (const [side, key] of SIDES) {
    const border = style[side];
    if (border) borders[key] = { s: numberOf(LINES, border.line), cl: { rgb: border.color } };
  }
  if (Object.keys(borders).length > 0) out.bd = borders;
  return out;
}

export function excelStyle(style: Nullable<IStyleData>): Style {
  if (!style) return {};
  const out: { -readonly [K in keyof Style]: Style[K] } = {};
  if (style.n?.pattern !== undefined) out.numberFormat = style.n.pattern;
  if (isSet(style.ff)) out.fontName = style.ff;
  if (isSet(style.fs)) out.fontSize = style.fs;
  if (isSet(style.bl)) out.bold = style.bl === BooleanNumber.TRUE;
  if (isSet(style.it)) out.italic = style.it === BooleanNumber.TRUE;
  if (isSet(style.ul)) out.underline = style.ul.s === BooleanNumber.TRUE;
  if (isSet(style.st)) out.strikethrough = style.st.s === BooleanNumber.TRUE;
  if (isSet(style.cl?.rgb)) out.fontColor = colour(style.cl.rgb);
  if (isSet(style.bg?.rgb)) out.fillColor = colour(style.bg.rgb);
  if (isSet(style.tb)) out.wrapText = style.tb === WrapStrategy.WRAP;
  if (isSet(style.ht)) out.horizontal = wordOf(HORIZONTAL, style.ht, 'general');
  if (isSet(style.vt)) out.vertical = wordOf(VERTICAL, style.vt, 'bottom');
  if (isSet(style.pd)) out.indent = Math.round((style.pd.r ?? style.pd.l ?? 0) / INDENT_PIXELS);
  if (style.td === LOCKED || style.td === UNLOCKED) out.locked = style.td === LOCKED;
  for (const [side, key] of SIDES) {
    const border = excelBorder(style.bd?.[key]);
    if (border) out[side] = border;
  }
  return out;
}

function excelBorder(side: Nullable<IBorderStyleData>): Border | undefined {
  if (!side || side.s === BorderStyleTypes.NONE) return undefined;
  return { line: wordOf(LINES, side.s, 'thin'), color: colour(side.cl?.rgb ?? '#000000') };
}

/** Univer's menus write colours as "rgb(1,2,3)" or in short form; Excel's are "#RRGGBB". */
function colour(text: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  return short
    ? `#${short
        .slice(1)
        .map((letter) => letter + letter)
        .join('')
        .toUpperCase()}`
    : text;
}

function isSet<T>(value: Nullable<T>): value is T {
  return value !== undefined && value !== null;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function numberOf<W extends string>(list: readonly (readonly [W, number])[], word: W): number {
  return list.find(([known]) => known === word)?.[1] ?? 0;
}

function wordOf<W extends string>(list: readonly (readonly [W, number])[], number: number, otherwise: W): W {
  return list.find(([, known]) => known === number)?.[0] ?? otherwise;
}
