import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Programs that the tests drive and that npm does not bring: a Chromium for the page, LibreOffice to
 * check our arithmetic and our files. An environment variable names another one.
 */
export const PROGRAMS = {
  chromium: {
    variable: 'KYODO_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debian: 'chromium',
  },
  libreoffice: {
    variable: 'KYODO_SOFFICE',
    names: ['soffice', 'libreoffice'],
    debian: 'libreoffice-calc-nogui',
  },
};

/** The program's path, or undefined when this machine has none. */
export function findProgram({ variable, names }) {
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
