import { defaultTheme } from '@univerjs/themes';
import type { Theme } from '@univerjs/themes';

/** The grid in the mark's green: selection, active tab, links and focus. */
export const gridTheme: Theme = {
  ...defaultTheme,
  primary: {
    50: '#eef8f6',
    100: '#dcf1ed',
    200: '#bce3db',
    300: '#8fcabf',
    400: '#4fa598',
    500: '#1a8578',
    600: '#0f766b',
    700: '#0b5a52',
    800: '#094841',
    900: '#073b35',
  },
};
