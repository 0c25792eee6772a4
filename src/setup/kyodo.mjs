/**
 * npm run kyodo: the command line from a checkout. Installs what is missing, builds what is stale (both
 * speak on standard error only) and becomes the command line, with its arguments and its exit code.
 *
 *   npm run --silent kyodo -- eval '=KYODO.FISCALYEAR("平成31年度")'
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureInstalled, PROJECT_ROOT } from './ensure-installed.mjs';

ensureInstalled();

// What comes from node_modules can only be imported once it is there.
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt(['cli']);

const program = join(PROJECT_ROOT, 'dist/cli/kyodo.js');
process.argv = [process.execPath, program, ...process.argv.slice(2)];
// npm starts scripts in the project's folder; file names count from where the person is.
if (process.env.npm_lifecycle_event === 'kyodo' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
createRequire(import.meta.url)(program);
