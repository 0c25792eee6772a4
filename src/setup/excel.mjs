/**
 * npm run excel: for people who have Excel. Builds the add-in, serves dist/addin on https://localhost:3000 with a
 * development certificate, and has Microsoft's own tool load it into desktop Excel; Ctrl+C takes it out again.
 *
 * Ends with 2 where there is no Excel, 1 when building, serving or loading fails.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { ensureInstalled, PROJECT_ROOT } from './ensure-installed.mjs';
import { sentences } from './sentences.mjs';

const PORT = 3000;
const ADDRESS = `https://localhost:${PORT}/`;
/** Fetched by npx when it is needed: it brings hundreds of packages that nothing else here uses. */
const SIDELOADER = 'office-addin-debugging@7.0.0';
/** From the project's root, so that no space in the path above it reaches a shell. */
const MANIFEST = 'dist/addin/manifest.xml';

if (!['win32', 'darwin'].includes(process.platform)) stop(sentences.noExcelHere, 2);
ensureInstalled();

// The manifest must name this server, whatever host the environment names for a real installation.
delete process.env.KYODO_HOST_URL;
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt(['addin']);

const server = await serve(await certificate());
process.stdout.write(`${sentences.excelStarting(ADDRESS)}\n`);
const code = await sideload('start', '--no-debug');
if (code !== 0) {
  server.close();
  stop(sentences.excelFailed(code), 1);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void sideload('stop').then(() => {
      process.stdout.write(`\n${sentences.ended}\n`);
      process.exit(0);
    });
  });
}

/** Installs Microsoft's development certificate for localhost when it is missing; the system asks for permission. */
async function certificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions().catch((error) => stop(sentences.noCertificate(error.message), 1));
}

async function serve(options) {
  const { default: sirv } = await import('sirv');
  // Excel refuses icons that may not be cached, so nothing here says no-store.
  const files = sirv(join(PROJECT_ROOT, 'dist', 'addin'), { etag: true, maxAge: 60 });
  const secured = createServer(options, (request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise((done, failed) => {
    secured.once('error', failed);
    secured.listen(PORT, 'localhost', done);
  }).catch((error) => stop(error.code === 'EADDRINUSE' ? sentences.portTaken(PORT) : error.message, 1));
  return secured;
}

/** Runs the sideloading tool and answers its exit code. */
function sideload(what, ...options) {
  return new Promise((done) => {
    const tool = spawn('npx', ['--yes', SIDELOADER, what, MANIFEST, 'desktop', ...options], {
      cwd: PROJECT_ROOT,
      stdio: 'inherit',
      // npx is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    tool.once('error', () => done(1));
    tool.once('close', (exit) => done(exit ?? 1));
  });
}

function stop(sentence, exit) {
  process.stderr.write(`${sentence}\n`);
  process.exit(exit);
}
