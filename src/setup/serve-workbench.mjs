import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { PROJECT_ROOT } from './ensure-installed.mjs';

/** Which folder answers which path: the pane's scripts are the add-in's own, office.js is Microsoft's, untouched. */
const FOLDERS = [
  { path: '/addin/', folder: 'dist/addin' },
  { path: '/office-js/', folder: 'node_modules/@microsoft/office-js/dist' },
  { path: '/', folder: 'dist/workbench' },
];

/**
 * Everything the page needs comes from this server; the browser itself refuses anything else. Styles are
 * inline because the grid and Fluent UI write them; pictures may be data, as the grid's cursors are.
 */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Serves the built workbench and add-in on `localhost`. When the port is taken the next ones are tried. Nothing is cached, so that a rebuilt page is what a reload shows.
 * Resolves to the address and a function that ends the server; rejects with code EADDRINUSE when no
 * port is free.
 */
export async function serveWorkbench({ port = 3000, tries = 20, root = PROJECT_ROOT } = {}) {
  const doors = FOLDERS.map(({ path, folder }) => ({
    path,
    files: sirv(join(root, folder), { dev: true, etag: false }),
  }));
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const { pathname } = new URL(request.url, 'http://localhost');
    const { path, files } = doors.find((door) => pathname.startsWith(door.path));
    request.url = request.url.slice(path.length - 1);
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(`404 ${pathname}\n`);
    });
  });
  const taken = await listen(server, port, tries);
  return {
    address: `http://localhost:${taken}/`,
    port: taken,
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, first, tries) {
  for (let port = first; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= first + tries || port === 65535) throw error;
    }
  }
}
