import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/**
 * Loads a TypeScript module of this project into a build script, so that the build says and writes what
 * src declares (words, function metadata) instead of keeping a copy.
 *
 * @param {string} file path from the project's root, such as 'src/words/ja/pane.ts'
 */
export function loadTypeScript(file) {
  return requireHere(fileURLToPath(new URL(`../../${file}`, import.meta.url)));
}

const requireHere = createRequire(import.meta.url);

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: extension === '.tsx' } },
      module: { type: 'commonjs' },
    });
    module._compile(code, filename);
  };
}
