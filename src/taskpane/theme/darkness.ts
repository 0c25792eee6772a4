/** What Excel tells about its theme; on the web there is nothing, on older desktops only the colours. */
export interface OfficeThemeFacts {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether the pane should be dark: Excel's own word, else how dark its background is, else what the
 * person's system prefers.
 *
 * @example isDark({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, false) //=> true
 * @example isDark({ bodyBackgroundColor: '#262626' }, false) //=> true
 * @example isDark({ bodyBackgroundColor: '#f3f2f1' }, true) //=> false
 * @example isDark(undefined, true) //=> true
 */
export function isDark(theme: OfficeThemeFacts | undefined, systemPrefersDark: boolean): boolean {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const background = rgbOf(theme?.bodyBackgroundColor);
  return background ? luminance(background) < 0.4 : systemPrefersDark;
}

function rgbOf(color: string | undefined): readonly [number, number, number] | undefined {
  const [, hex] = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(color ?? '') ?? [];
  if (hex === undefined) return undefined;
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** Perceived lightness from 0 to 1 (Rec. 709 weights on the encoded values: enough to tell dark from light). */
function luminance([red, green, blue]: readonly [number, number, number]): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
