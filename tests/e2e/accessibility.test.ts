import { AxeBuilder } from '@axe-core/playwright';
import { openWorkplace, screenshotPath } from './open-workbench';
import type { Workplace } from './open-workbench';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(300_000);

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.end());

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Parts of the grid library that are not ours to change: its two choosers of font and size hold a field inside a
 * button, its sheet list a button inside a button, and its messages come in two regions of one name.
 */
const OF_THE_GRID = [
  '[data-u-command="sheet.command.set-range-font-family"]',
  '[data-u-command="sheet.command.set-range-fontsize"]',
  '[aria-haspopup]:has([data-u-comp="sheet-bar-append-button"])',
  'section[aria-label^="Notifications"]',
];

/**
 * Posts that Fluent's focus manager sets up around menus and tabs: focus that reaches one is passed on at once, so
 * nobody ever stands on them. They are hidden and focusable at the same time, which is all that axe can see.
 */
const FOCUS_POSTS = '[data-tabster-dummy]';

describe.each([
  ['ja, light', 'ja', false],
  ['ja, dark', 'ja', true],
  ['en, light', 'en', false],
] as const)('%s', (_, language, dark) => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await workplace.visit({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    if (language === 'en') {
      await bench.setLanguage('English');
      await bench.ready();
    }
  });
  afterAll(() => bench.close());

  test('page and pane have no accessibility faults', async () => {
    expect(await faults(bench)).toEqual([]);
  });

  test('nor has the open file menu', async () => {
    await bench.button(language === 'ja' ? 'ファイル' : 'File').click();
    await bench.page.getByRole('menu').waitFor();
    // A menu stands over the page, outside of its landmarks.
    expect(await faults(bench, ['region'])).toEqual([]);
    await bench.page.keyboard.press('Escape');
  });
});

test('in a narrow window everything can still be reached', async () => {
  const bench = await workplace.visit({ viewport: { width: 720, height: 800 } });
  await bench.page.screenshot({ path: screenshotPath('narrow') });
  expect(await bench.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );
  const pane = await bench.pane();
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await faults(bench)).toEqual([]);
  await bench.close();
});

test('F6 goes round the parts of the page, and the keys then work there', async () => {
  const bench = await workplace.visit();
  const where = () =>
    bench.page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
  await bench.goToCell('D30');
  expect(await where()).toBe('grid');
  const seen: unknown[] = [];
  for (let press = 0; press < 3; press++) {
    await bench.page.keyboard.press('F6');
    seen.push(await where());
  }
  expect(seen).toEqual(['pane', 'top', 'grid']);
  await bench.type('F6');
  expect(await bench.value('目次', 'D30')).toBe('F6');
  // A click into the pane takes the keys, a click into the grid gives them back.
  const pane = await bench.pane();
  await pane.getByRole('heading', { level: 1 }).click();
  expect(await where()).toBe('pane');
  await bench.clickCell(300, 620);
  expect(await where()).toBe('grid');
  await bench.close();
});

async function faults({ page }: WorkbenchPage, but: readonly string[] = []): Promise<readonly string[]> {
  const all = new AxeBuilder({ page }).withTags(RULES).disableRules([...but]);
  const parts = [...OF_THE_GRID, FOCUS_POSTS, ['iframe', FOCUS_POSTS]];
  const check = parts.reduce((builder, part) => builder.exclude(part), all);
  const { violations } = await check.analyze();
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`))
    .filter((fault) => !isCutOff(fault));
}

/** The grid's toolbar cuts the last button that still has some room before it moves it into its overflow menu. */
function isCutOff(fault: string): boolean {
  return fault.startsWith('target-size:') && fault.includes('data-u-comp="ribbon-toolbar"');
}
