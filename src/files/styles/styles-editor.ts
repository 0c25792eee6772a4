import type { DifferentialStyle } from '../../core/book/book';
import type { Style } from '../../core/book/style';
import { styleKey } from '../../core/book/style';
import { attributeText, element, withAttributes } from '../xml/edit-element';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child, childrenOf } from '../xml/xml-tree';
import { FormatList } from './format-list';
import { builtInFormatId, FIRST_OWN_FORMAT } from './number-formats';
import { BORDER_FIELDS, borderXml } from './write-border';
import { argb, FONT_FIELDS, fontXml, rawChildren } from './write-font';

const ALIGNMENT_FIELDS = [
  'horizontal',
  'vertical',
  'wrapText',
  'indent',
] as const satisfies readonly (keyof Style)[];
const DXF_FONT = ['bold', 'italic', 'fontColor'] as const;

/**
 * Adds formats behind those a workbook has. Nothing that exists is renumbered or changed: cells that
 * are not touched keep their index and their look.
 */
export class StylesEditor {
  private readonly fonts: FormatList;
  private readonly fills: FormatList;
  private readonly borders: FormatList;
  private readonly xfs: FormatList;
  private readonly dxfs: FormatList;
  private readonly numFmts: FormatList;
  private readonly known = new Map<string, number>();
  private readonly formatIds: Map<string, number>;

  constructor(
    private readonly root: XmlElement,
    private readonly text: string,
    /** Resolved look of an xf that came with the file. */
    private readonly styleOf: (xf: number) => Style | undefined,
  ) {
    this.fonts = new FormatList(root, text, 'fonts', 'font');
    this.fills = new FormatList(root, text, 'fills', 'fill');
    this.borders = new FormatList(root, text, 'borders', 'border');
    this.xfs = new FormatList(root, text, 'cellXfs', 'xf');
    this.dxfs = new FormatList(root, text, 'dxfs', 'dxf');
    this.numFmts = new FormatList(root, text, 'numFmts', 'numFmt');
    this.formatIds = new Map(
      childrenOf(child(root, 'numFmts'), 'numFmt').map((f) => [
        attr(f, 'formatCode') ?? '',
        Number(attr(f, 'numFmtId')),
      ]),
    );
  }

  /** Index of a format that looks like `want` and, in all that Style cannot say, like `base`. */
  xf(base: number, want: Style | undefined): number {
    const key = `${base} ${styleKey(want ?? {})}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.xfs.add(this.xfXml(base, want ?? {}));
    this.known.set(key, index);
    return index;
  }

  /** Index of a differential format, for conditional formats. */
  dxf(style: DifferentialStyle): number {
    const font = DXF_FONT.some((field) => style[field] !== undefined)
      ? element('font', {}, this.dxfFont(style))
      : '';
    const numFmt =
      style.numberFormat === undefined
        ? ''
        : element('numFmt', { numFmtId: this.formatId(style.numberFormat), formatCode: style.numberFormat });
    const fill =
      style.fillColor === undefined
        ? ''
        : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fillColor)}"/><bgColor rgb="${argb(style.fillColor)}"/></patternFill></fill>`;
    return this.dxfs.add(element('dxf', {}, font + numFmt + fill));
  }

  /** The styles part with everything that was added. */
  finish(): string {
    return FormatList.write(this.root, this.text, [
      this.numFmts,
      this.fonts,
      this.fills,
      this.borders,
      this.xfs,
      this.dxfs,
    ]);
  }

  private dxfFont(style: DifferentialStyle): string {
    const mark = (name: string, on: boolean | undefined): string =>
      on === undefined ? '' : element(name, on ? {} : { val: '0' });
    const color = style.fontColor === undefined ? '' : element('color', { rgb: argb(style.fontColor) });
    return mark('b', style.bold) + mark('i', style.italic) + color;
  }

  private xfXml(base: number, want: Style): string {
    const changed = changedFields(this.styleOf(base), want);
    const has = (fields: readonly (keyof Style)[]): boolean => fields.some((field) => changed.has(field));
    const xf = this.xfs.original(base) ?? this.xfs.original(0);
    const usual = this.xfs.original(0);
    const index = (of: XmlElement | undefined, name: string): number => Number(attr(of, name) ?? 0);
    const attributes: Record<string, string> = {};
    const set = (name: string, value: number, apply: string): void => {
      attributes[name] = String(value);
      attributes[apply] = '1';
    };
    if (changed.has('numberFormat')) {
      const id =
        want.numberFormat === undefined ? index(usual, 'numFmtId') : this.formatId(want.numberFormat);
      set('numFmtId', id, 'applyNumberFormat');
    }
    if (has(FONT_FIELDS)) {
      const own = rawChildren(this.text, this.fonts.original(index(xf, 'fontId')));
      const first = rawChildren(this.text, this.fonts.original(index(usual, 'fontId')));
      set('fontId', this.fonts.add(fontXml(own, first, want, changed)), 'applyFont');
    }
    if (changed.has('fillColor')) {
      const id =
        want.fillColor === undefined ? index(usual, 'fillId') : this.fills.add(solidFill(want.fillColor));
      set('fillId', id, 'applyFill');
    }
    if (has(BORDER_FIELDS)) {
      const own = rawChildren(this.text, this.borders.original(index(xf, 'borderId')));
      const first = rawChildren(this.text, this.borders.original(index(usual, 'borderId')));
      set('borderId', this.borders.add(borderXml(own, first, want, changed)), 'applyBorder');
    }
    const alignment = this.alignment(xf, usual, want, changed);
    if (has(ALIGNMENT_FIELDS)) attributes['applyAlignment'] = '1';
    const protection = this.protection(xf, want, changed);
    if (changed.has('locked')) attributes['applyProtection'] = '1';
    const open = xf ? this.text.slice(xf.start, xf.tagEnd).replace(/\s*\/?>$/, '>') : '<xf>';
    const others = xf?.children.filter((c) => c.local !== 'alignment' && c.local !== 'protection') ?? [];
    const inner = alignment + protection + others.map((c) => this.text.slice(c.start, c.end)).join('');
    const tag = withAttributes(open, attributes);
    return inner === '' ? tag.replace(/>$/, '/>') : `${tag}${inner}</${xf?.name ?? 'xf'}>`;
  }

  private alignment(
    xf: XmlElement | undefined,
    usual: XmlElement | undefined,
    want: Style,
    changed: ReadonlySet<keyof Style>,
  ): string {
    const values = new Map(child(xf, 'alignment')?.attributes);
    const first = child(usual, 'alignment')?.attributes;
    for (const field of ALIGNMENT_FIELDS) {
      if (!changed.has(field)) continue;
      const wanted = want[field];
      const value =
        wanted === undefined
          ? first?.get(field)
          : field === 'wrapText'
            ? wanted
              ? '1'
              : '0'
            : String(wanted);
      if (value === undefined) values.delete(field);
      else values.set(field, value);
    }
    return values.size === 0 ? '' : `<alignment${attributeText(Object.fromEntries(values))}/>`;
  }

  private protection(xf: XmlElement | undefined, want: Style, changed: ReadonlySet<keyof Style>): string {
    const values = new Map(child(xf, 'protection')?.attributes);
    if (changed.has('locked')) values.set('locked', want.locked === false ? '0' : '1');
    return values.size === 0 ? '' : `<protection${attributeText(Object.fromEntries(values))}/>`;
  }

  private formatId(code: string): number {
    const id = builtInFormatId(code) ?? this.formatIds.get(code);
    if (id !== undefined) return id;
    const next = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, next);
    this.numFmts.add(element('numFmt', { numFmtId: next, formatCode: code }));
    return next;
  }
}

function changedFields(base: Style | undefined, want: Style): Set<keyof Style> {
  const fields = new Set([...Object.keys(base ?? {}), ...Object.keys(want)] as (keyof Style)[]);
  return new Set(
    [...fields].filter((field) => JSON.stringify(base?.[field]) !== JSON.stringify(want[field])),
  );
}

function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}
