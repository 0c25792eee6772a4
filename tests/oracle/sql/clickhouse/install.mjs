/** Installs ClickHouse for the tests, in this folder alone, exactly as its lock file says; does nothing when it is there. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../../../src/setup/ensure-installed.mjs';

ensureInstalled(path.dirname(fileURLToPath(import.meta.url)));
