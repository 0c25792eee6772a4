/** Colours of Excel's own frame ("#RRGGBB"), which an add-in reads as Office.context.officeTheme. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Excel's colourful and black themes. */
export const OFFICE_COLORS: Readonly<Record<'light' | 'dark', OfficeColors>> = {
  light: {
    bodyBackgroundColor: '#f0f0f0',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#ffffff',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#f0f0f0',
    controlBackgroundColor: '#1f1f1f',
    controlForegroundColor: '#ffffff',
  },
};

/**
 * What desktop Excel answers to GetOfficeThemeInfo: each colour as a number, in JSON.
 *
 * @example officeThemeText({ bodyBackgroundColor: '#000001', bodyForegroundColor: '#000002', controlBackgroundColor: '#000003', controlForegroundColor: '#ffffff' }) //=> "{\"bodyBackgroundColor\":1,\"bodyForegroundColor\":2,\"controlBackgroundColor\":3,\"controlForegroundColor\":16777215}"
 */
export function officeThemeText(colors: OfficeColors): string {
  const numbers = Object.entries(colors).map(([name, color]) => [
    name,
    Number.parseInt(String(color).slice(1), 16),
  ]);
  return JSON.stringify(Object.fromEntries(numbers));
}
