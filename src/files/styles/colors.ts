import type { OfficePackage } from '../package/office-package';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, numberAttr } from '../xml/xml-tree';

/** The first 64 indexed colours of Excel (ISO 29500-1 18.8.27), without "#". */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Order in which `theme="n"` counts; the first two pairs stand swapped in the theme part. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Turns a colour element of this workbook into "#RRGGBB". */
export interface ColorTable {
  /** Undefined for automatic colours and for what cannot be read. */
  resolve(color: XmlElement | undefined): string | undefined;
}

export function readColors(
  file: OfficePackage,
  workbook: string,
  styles: XmlElement | undefined,
): ColorTable {
  const themePath = file.related(workbook, 'theme');
  const theme = themePath === undefined ? OFFICE_THEME : themeColors(file.tree(themePath));
  const own = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor').map((c) =>
    (attr(c, 'rgb') ?? '').slice(-6).toUpperCase(),
  );
  return {
    resolve(color) {
      if (!color || booleanAttr(color, 'auto', false)) return undefined;
      const base = baseColor(color, theme, own.length > 0 ? own : INDEXED);
      if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return undefined;
      const tint = numberAttr(color, 'tint') ?? 0;
      return `#${tint === 0 ? base : tinted(base, tint)}`;
    },
  };
}

function baseColor(
  color: XmlElement,
  theme: readonly string[],
  indexed: readonly string[],
): string | undefined {
  const rgb = attr(color, 'rgb');
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const themed = numberAttr(color, 'theme');
  if (themed !== undefined) return theme[themed];
  const index = numberAttr(color, 'indexed');
  return index === undefined ? undefined : indexed[index];
}

function themeColors(root: XmlElement): string[] {
  const scheme = child(child(root, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, i) => {
    const color = child(scheme, name)?.children[0];
    const value = color?.local === 'sysClr' ? attr(color, 'lastClr') : attr(color, 'val');
    return (value ?? OFFICE_THEME[i] ?? '').toUpperCase();
  });
}

/**
 * Lightens or darkens as ISO 29500-1 18.8.19 says: the lightness of HSL is scaled.
 * @example tinted('4472C4', 0.8) //=> "DAE3F3"
 * @example tinted('FFFFFF', -0.5) //=> "808080"
 */
export function tinted(rgb: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const floor = changed - chroma / 2;
  // Hue is kept: each channel keeps its relative place between the least and the greatest.
  return [r, g, b]
    .map((channel) => floor + (spread === 0 ? 0 : ((channel - min) / spread) * chroma))
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
