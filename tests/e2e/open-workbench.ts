import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { findProgram, PROGRAMS } from '../../src/setup/find-programs.mjs';
import { WorkbenchPage } from './workbench-page';

const ROOT = path.resolve(__dirname, '../..');
const SCREENSHOTS = path.join(ROOT, 'screenshots');

/** Nothing of the browser's own calls out: what is asked of the network is asked by the page. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `npm start` and a browser, both ended by `end`. */
export interface Workplace {
  readonly address: string;
  /** A fresh visitor's page with the workbench ready to work on. */
  readonly visit: (options?: BrowserContextOptions) => Promise<WorkbenchPage>;
  readonly end: () => Promise<void>;
}

/** Starts what a person starts, `npm start`, and a browser to look at it with. */
export async function openWorkplace(): Promise<Workplace> {
  const executablePath = findProgram(PROGRAMS.chromium);
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found: install one, or name it in KYODO_CHROMIUM. These tests cannot run without it.',
    );
  }
  mkdirSync(SCREENSHOTS, { recursive: true });
  const server = await startServer();
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath, args: QUIET });
  } catch (error) {
    server.process.kill('SIGINT');
    throw error;
  }
  return {
    address: server.address,
    visit: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        acceptDownloads: true,
        ...options,
      });
      const page = new WorkbenchPage(await context.newPage(), server.address);
      await page.open();
      return page;
    },
    end: async () => {
      await browser.close();
      await stop(server.process);
    },
  };
}

/** Where a picture for people to look at goes; the folder is not part of the repository. */
export function screenshotPath(name: string): string {
  return path.join(SCREENSHOTS, `${name}.png`);
}

/** `npm start` without npm, on a free port; ready when it says its address. */
async function startServer(): Promise<{ process: ChildProcess; address: string }> {
  const started = spawn(
    process.execPath,
    [path.join(ROOT, 'src/setup/start.mjs'), '--no-open', '--port', '3100'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const heard: string[] = [];
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      heard.push(chunk.toString());
      const address = /http:\/\/localhost:\d+\//.exec(heard.join(''))?.[0];
      if (address) resolve({ process: started, address });
    };
    started.stdout.on('data', listen);
    started.stderr.on('data', listen);
    started.once('error', reject);
    started.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${heard.join('')}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGINT');
  await ended;
}
