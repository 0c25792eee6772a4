import type { Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { LEDGER_GREEN } from './brand';

/** Fonts of the Excel around the pane, per platform, that have Japanese; the last is what Linux has. */
const FONTS =
  "'Segoe UI', 'Yu Gothic UI', 'Meiryo UI', -apple-system, BlinkMacSystemFont, 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif";

export const LIGHT: Theme = { ...createLightTheme(LEDGER_GREEN), fontFamilyBase: FONTS };

/** On dark grounds the brand's text colours must be lighter than the ramp's defaults to keep 4.5:1. */
export const DARK: Theme = {
  ...createDarkTheme(LEDGER_GREEN),
  colorBrandForeground1: LEDGER_GREEN[120],
  colorBrandForeground2: LEDGER_GREEN[130],
  colorBrandForegroundLink: LEDGER_GREEN[130],
  colorBrandForegroundLinkHover: LEDGER_GREEN[140],
  fontFamilyBase: FONTS,
};
