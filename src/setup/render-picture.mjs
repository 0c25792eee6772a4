/**
 * Takes the README's picture of the workbench: assets/workbench.png, light and Japanese, on the sheet where the example's
 * published figures are computed.
 *
 *   node src/setup/render-picture.mjs
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBuilt } from './ensure-built.mjs';
import { findProgram, PROGRAMS } from './find-programs.mjs';
import { serveWorkbench } from './serve-workbench.mjs';

const PICTURE = fileURLToPath(new URL('../../assets/workbench.png', import.meta.url));

ensureBuilt(['addin', 'workbench']);
const workbench = await serveWorkbench({ port: 3200 });
const browser = await chromium.launch({
  executablePath: findProgram(PROGRAMS.chromium),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 760 },
    locale: 'ja-JP',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(workbench.address);
  await page.waitForFunction(() => globalThis.kyodoReady !== undefined);
  await page.evaluate(() => globalThis.kyodoReady);
  await page.getByRole('tab', { name: '集計', exact: true }).click();
  const address = page.locator('[data-u-comp="defined-name"] input');
  await address.fill('B7');
  await address.press('Enter');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  await workbench.end();
}
