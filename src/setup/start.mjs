/**
 * npm start: installs what is missing, builds what is stale, serves the workbench on localhost and opens
 * it in the browser. Runs on plain Node from a fresh clone.
 *
 *   npm start -- [--no-open] [--port NUMBER]
 */
import { ensureInstalled } from './ensure-installed.mjs';
import { sentences } from './sentences.mjs';

const options = read(process.argv.slice(2));
ensureInstalled();

// What comes from node_modules can only be imported once it is there.
const { ensureBuilt } = await import('./ensure-built.mjs');
const { serveWorkbench } = await import('./serve-workbench.mjs');
ensureBuilt(['addin', 'workbench']);

const workbench = await serveWorkbench({ port: options.port, tries: 20 }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  stop(sentences.noPort(options.port, options.port + 20));
});
process.stdout.write(`${sentences.ready(workbench.address)}\n`);
if (options.open && hasDisplay()) {
  const { default: open } = await import('open');
  // The address is on the screen: a browser that does not open by itself is no reason to stop.
  await open(workbench.address).catch(() => undefined);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void workbench.end().then(() => {
      process.stdout.write(`\n${sentences.ended}\n`);
      process.exit(0);
    });
  });
}

function read(words) {
  const found = { open: !process.env.CI, port: 3000 };
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '--no-open') found.open = false;
    else if (words[i] === '--port') found.port = portOf(words[++i] ?? '');
    else stop(sentences.badOption(words[i]));
  }
  return found;
}

function portOf(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) stop(sentences.badPort(text));
  return port;
}

/** On Linux a browser needs a screen to open on; elsewhere there is one. */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
