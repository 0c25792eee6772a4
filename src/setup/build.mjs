/**
 * Builds the product.
 *
 *   node src/setup/build.mjs [addin] [workbench] [cli] [--development]
 *
 * Without a name, all three. Settings are environment variables; webpack.config.js lists them. Ends with 1
 * when a build fails, after the compiler's own lines.
 */
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { sentences } from './sentences.mjs';

/** Every build there is, in the order they are made. */
export const BUILDS = ['addin', 'workbench', 'cli'];

/**
 * Runs the named builds one after the other: two at once only fight over the processors.
 *
 * @param {readonly string[]} names of {@link BUILDS}
 * @returns {Promise<boolean>} whether all succeeded
 */
export async function build(names, { mode = 'production' } = {}) {
  const { default: webpack } = await import('webpack');
  const { default: configurations } = await import('../../webpack.config.js');
  const all = await configurations({}, { mode }).catch(say);
  if (!all) return false;
  for (const name of names) {
    process.stderr.write(`${sentences.building(name)}\n`);
    const stats = await run(webpack(all.find((each) => each.name === name))).catch(say);
    if (stats?.hasErrors() || stats?.hasWarnings()) {
      process.stderr.write(
        `${stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY })}\n`,
      );
    }
    if (!stats || stats.hasErrors()) {
      process.stderr.write(`${sentences.buildFailed(name)}\n`);
      return false;
    }
  }
  return true;
}

function say(error) {
  process.stderr.write(`${error.message}\n`);
}

/** Closing writes the compiler's cache to disk, which makes the next build fast. */
function run(compiler) {
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        if (error ?? closing) failed(error ?? closing);
        else done(stats);
      });
    });
  });
}

async function main(words) {
  const mode = words.includes('--development') ? 'development' : 'production';
  const names = words.filter((word) => word !== '--development');
  const unknown = names.filter((name) => !BUILDS.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`${sentences.noSuchBuild(unknown.join(', '), BUILDS.join(', '))}\n`);
    return 2;
  }
  ensureInstalled();
  return (await build(names.length > 0 ? names : BUILDS, { mode })) ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2));
}
