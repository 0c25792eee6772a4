import type { Style } from '../../core/book/style';
import { element } from '../xml/edit-element';
import type { XmlElement } from '../xml/xml-tree';

/** Order in which Excel writes what a font has. */
const ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** What changes with the font's name: another face has another family, character set and no theme. */
const WITH_NAME = ['name', 'family', 'charset', 'scheme'];

export const FONT_FIELDS = [
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontColor',
] as const satisfies readonly (keyof Style)[];

/** "#RRGGBB" as files write it, opaque. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/**
 * The XML of a font like `base` except for the fields named in `changed`; a field that `want` leaves
 * open becomes that of `usual`, the workbook's default font. Children are given as raw XML by name.
 */
export function fontXml(
  base: ReadonlyMap<string, string>,
  usual: ReadonlyMap<string, string>,
  want: Style,
  changed: ReadonlySet<keyof Style>,
): string {
  const parts = new Map(base);
  const put = (name: string, xml: string | undefined): void => {
    if (xml === undefined) parts.delete(name);
    else parts.set(name, xml);
  };
  const mark = (field: 'bold' | 'italic' | 'strikethrough' | 'underline', name: string): void => {
    if (!changed.has(field)) return;
    const wanted = want[field];
    put(name, wanted === undefined ? usual.get(name) : wanted ? element(name, {}) : undefined);
  };
  mark('bold', 'b');
  mark('italic', 'i');
  mark('strikethrough', 'strike');
  mark('underline', 'u');
  if (changed.has('fontSize')) {
    put('sz', want.fontSize === undefined ? usual.get('sz') : element('sz', { val: want.fontSize }));
  }
  if (changed.has('fontColor')) {
    put(
      'color',
      want.fontColor === undefined ? usual.get('color') : element('color', { rgb: argb(want.fontColor) }),
    );
  }
  if (changed.has('fontName')) {
    for (const name of WITH_NAME) put(name, want.fontName === undefined ? usual.get(name) : undefined);
    if (want.fontName !== undefined) put('name', element('name', { val: want.fontName }));
  }
  const known = ORDER.flatMap((name) => parts.get(name) ?? []);
  const others = [...parts].filter(([name]) => !ORDER.includes(name)).map(([, xml]) => xml);
  return element('font', {}, [...known, ...others].join(''));
}

/** Children of an element as raw XML by name. */
export function rawChildren(text: string, parent: XmlElement | undefined): Map<string, string> {
  return new Map(parent?.children.map((c) => [c.local, text.slice(c.start, c.end)]));
}
