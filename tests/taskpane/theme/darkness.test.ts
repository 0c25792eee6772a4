import { isDark } from '../../../src/taskpane/theme/darkness';

test.each([
  ["Excel's own word goes first", { isDarkTheme: false, bodyBackgroundColor: '#000000' }, true, false],
  ['a black background is dark', { bodyBackgroundColor: '#0A0A0A' }, false, true],
  ['a middle grey counts as light', { bodyBackgroundColor: '#808080' }, true, false],
  ['an alpha channel changes nothing', { bodyBackgroundColor: '#262626ff' }, false, true],
  ['white is light, whatever the system prefers', { bodyBackgroundColor: '#FFFFFF' }, true, false],
  ['a colour that is none is no answer', { bodyBackgroundColor: 'window' }, true, true],
  ['the web tells nothing: the system decides', undefined, false, false],
])('%s', (_, theme, system, dark) => {
  expect(isDark(theme, system)).toBe(dark);
});
