/**
 * Draws the add-in's icons: every SVG in assets/ becomes one PNG per size, exactly that many pixels
 * wide and high, transparent where nothing is drawn.
 *
 *   node src/setup/render-icons.mjs
 *
 * The sizes are those of the ribbon (16, 20, 24, 32, 40, 48, 64, 80), of high-density lists (96) and of
 * the store (128). Chromium draws; KYODO_CHROMIUM names another one.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
/** The mark is also the add-in's icon, which the manifest and the store know as icon-*.png. */
const PNG_NAMES = { mark: 'icon' };

const assets = new URL('../../assets/', import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.KYODO_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});

for (const file of readdirSync(assets).filter((name) => name.endsWith('.svg'))) {
  const drawing = readFileSync(new URL(file, assets)).toString('base64');
  const stem = file.replace(/\.svg$/, '');
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}"></body>`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${PNG_NAMES[stem] ?? stem}-${size}.png`, assets), png);
    await page.close();
  }
}
await browser.close();
console.log(`Icons drawn into ${fileURLToPath(assets)}`);
