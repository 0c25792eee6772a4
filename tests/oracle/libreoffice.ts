import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice starts slowly on a busy machine; one conversion takes two to ten seconds. */
const PATIENCE = 120_000;

export interface ConvertOptions {
  /** Recalculates every formula on loading instead of showing the cached values. */
  readonly recalculate?: boolean;
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Converts a file with headless LibreOffice: an independent program that reads and writes .xlsx and
 * calculates. One conversion at a time, each with a user profile of its own, so that nothing is
 * shared between tests. Gives the files that came out, by name.
 *
 * @param from extension of the given bytes ("fods", "xlsx")
 * @param to what --convert-to takes: "xlsx", "pdf", "csv:Text - txt - csv (StarCalc):…"
 */
export function convert(
  bytes: Uint8Array,
  from: string,
  to: string,
  options: ConvertOptions = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const turn = queue.then(() => convertNow(bytes, from, to, options));
  queue = turn.catch(() => undefined);
  return turn;
}

/** The one file that a conversion gives. */
export async function convertOne(
  bytes: Uint8Array,
  from: string,
  to: string,
  options?: ConvertOptions,
): Promise<Uint8Array> {
  const [file, ...others] = [...(await convert(bytes, from, to, options)).values()];
  if (!file || others.length > 0)
    throw new Error(`LibreOffice gave ${others.length + (file ? 1 : 0)} files.`);
  return file;
}

/** Cells of every sheet as LibreOffice sees them, unformatted: sheet name → rows → texts. */
export async function sheetTexts(
  xlsx: Uint8Array,
  options?: ConvertOptions,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  // Separator ",", quote '"', UTF-8, from row 1, no quoting of all text, values as they are, all sheets.
  const files = await convert(
    xlsx,
    'xlsx',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1',
    options,
  );
  return new Map(
    [...files].map(([name, bytes]) => [
      name.replace(/^file-|\.csv$/g, ''),
      parseCsv(new TextDecoder().decode(bytes).replace(/^\ufeff/, '')),
    ]),
  );
}

async function convertNow(bytes: Uint8Array, from: string, to: string, options: ConvertOptions) {
  const directory = await mkdtemp(path.join(tmpdir(), 'kyodo-office-'));
  try {
    const out = path.join(directory, 'out');
    const profile = path.join(directory, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(
      path.join(profile, 'user', 'registrymodifications.xcu'),
      settings(options.recalculate ? 0 : 1),
    );
    const file = path.join(directory, `file.${from}`);
    await writeFile(file, bytes);
    await run([
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      to,
      '--outdir',
      out,
      file,
    ]);
    const names = await readdir(out).catch(() => []);
    if (names.length === 0) throw new Error(`LibreOffice could not convert ${from} to ${to}.`);
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, new Uint8Array(await readFile(path.join(out, name)))] as const),
      ),
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile('soffice', args, { timeout: PATIENCE, killSignal: 'SIGKILL' }, (problem, _out, errors) => {
      if (problem) reject(new Error(`soffice: ${problem.message} ${errors}`));
      else resolve();
    });
  });
}

/** 0 recalculates always, 1 never. */
function settings(mode: 0 | 1): string {
  const item = (name: string): string =>
    `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>${mode}</value></prop></item>`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    item('OOXMLRecalcMode') +
    '</oor:items>'
  );
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (c === '\n') rows.push([]);
    } else if (c !== '\r') cell += c;
  }
  if (cell !== '') rows[rows.length - 1]?.push(cell);
  return rows.filter((row, i) => row.length > 0 || i < rows.length - 1);
}
