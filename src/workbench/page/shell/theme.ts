import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** Shades of the mark's green, dark to light. */
const GREEN: BrandVariants = {
  10: '#021311',
  20: '#05201d',
  30: '#062f2a',
  40: '#073b35',
  50: '#094841',
  60: '#0b5a52',
  70: '#0d675e',
  80: '#0f766b',
  90: '#1a8578',
  100: '#3a9789',
  110: '#57a89b',
  120: '#73b9ad',
  130: '#8fcabf',
  140: '#abdad1',
  150: '#c8e9e3',
  160: '#e4f5f2',
};

const FONT = '"Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", "Hiragino Sans", Meiryo, "Segoe UI", system-ui, sans-serif';

export const lightTheme: Theme = { ...createLightTheme(GREEN), fontFamilyBase: FONT };

/** On dark ground the brand's text needs a lighter shade than the one Fluent takes. */
export const darkTheme: Theme = {
  ...createDarkTheme(GREEN),
  fontFamilyBase: FONT,
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
};
