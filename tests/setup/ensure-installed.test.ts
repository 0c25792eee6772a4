import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled, isNewEnough } from '../../src/setup/ensure-installed.mjs';

type Packages = Record<string, { version?: string; optional?: true }>;

async function project(wanted: Packages, found?: Packages): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'kyodo-setup-'));
  await writeFile(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (found) {
    await mkdir(path.join(root, 'node_modules'));
    await writeFile(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: found }));
  }
  return root;
}

test('nothing installed, another version, a package too few: all ask for an installation', async () => {
  const wanted: Packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };
  expect(isInstalled(await project(wanted))).toBe(false);
  expect(isInstalled(await project(wanted, { ...wanted, 'node_modules/a': { version: '1.0.1' } }))).toBe(
    false,
  );
  expect(isInstalled(await project(wanted, { 'node_modules/a': { version: '1.0.0' } }))).toBe(false);
});

test('what the lock file says is enough; packages for other machines may be absent', async () => {
  const wanted: Packages = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/mac': { version: '1.0.0', optional: true },
  };
  expect(isInstalled(await project(wanted, { 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
});

test.each([
  ['20.19.0', '20.19', true],
  ['20.9.1', '20.19', false],
  ['20.18.3', '20.19', false],
  ['22.1.0', '20.19', true],
  ['18.20.4', '20.19', false],
  ['20.19', '20.19.1', false],
])('Node.js %s for %s: %s', (found, needed, enough) => {
  expect(isNewEnough(found, needed)).toBe(enough);
});
