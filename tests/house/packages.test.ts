import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf, ROOT, scriptsBelow } from './source-tree';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const FREE = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/**
 * Not under one of the licences above, and why it may be used all the same: these are tools and
 * test subjects, never part of what is shipped.
 */
const DEVELOPMENT_ONLY: Readonly<Record<string, string>> = {
  '@microsoft/office-js': 'Microsoft licenses it for developing and testing add-ins; pages load it by URL',
  '@axe-core/playwright': 'MPL-2.0; runs in tests only',
};

const manifest = manifestAt('package.json');
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

describe('packages', () => {
  test('versions are exact: a fresh clone is the tested one', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
    expect(Object.keys(direct).length).toBeGreaterThan(20);
  });

  test('every direct dependency has a free licence, or is named with its reason', () => {
    const doubtful = Object.keys(direct).flatMap((name) => {
      const licence = manifestAt(`node_modules/${name}/package.json`).license ?? 'none';
      return FREE.includes(licence) || name in DEVELOPMENT_ONLY ? [] : [`${name}: ${licence}`];
    });
    expect(doubtful).toEqual([]);
  });

  test('what is not free never ships', () => {
    expect(Object.keys(DEVELOPMENT_ONLY).filter((name) => name in (manifest.dependencies ?? {}))).toEqual([]);
    expect(Object.keys(DEVELOPMENT_ONLY).filter((name) => !(name in direct))).toEqual([]);
  });

  test('every package that product code imports is declared as a dependency', () => {
    const undeclared = scriptsBelow('src')
      .filter((file) => !file.startsWith('src/setup/'))
      .flatMap((file) =>
        importsOf(file).flatMap((to) =>
          to.kind === 'package' && !to.name.startsWith('node:') && !(to.name in (manifest.dependencies ?? {}))
            ? [`${file} → ${to.name}`]
            : [],
        ),
      );
    expect(undeclared).toEqual([]);
  });

  test('every script of package.json that names a file names one that exists', () => {
    const missing = Object.values(manifest.scripts ?? {}).flatMap((script) =>
      (script.match(/src\/[\w/.-]+\.mjs/g) ?? []).filter((file) => !existsSync(path.join(ROOT, file))),
    );
    expect(missing).toEqual([]);
  });

  test('the house itself is MIT, and says so', () => {
    expect(manifest.license).toBe('MIT');
    expect(readFileSync(path.join(ROOT, 'LICENSE'), 'utf8')).toMatch(/^MIT License/);
  });
});

function manifestAt(file: string): Manifest {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Manifest;
}
