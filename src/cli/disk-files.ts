import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileProblem, FileResult, Io } from './io';

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EISDIR: 'isFolder',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  EBUSY: 'inUse',
  ENOSPC: 'noSpace',
};

/** Files of this machine; relative names start at `folder`. */
export function diskFiles(folder: string): Io['files'] {
  const at = (name: string): string => path.resolve(folder, name);
  return {
    exists: async (name) => (await attempt(() => stat(at(name)))).ok,
    read: (name) => attempt(() => readFile(at(name))),
    write: async (name, bytes) => {
      const written = await attempt(() => replaceFile(at(name), bytes));
      return !written.ok && written.problem === 'notFound' ? { ok: false, problem: 'noFolder' } : written;
    },
  };
}

/** Writes beside the target and renames: on one disk, a rename is all or nothing. */
async function replaceFile(target: string, bytes: Uint8Array): Promise<true> {
  const folder = await mkdtemp(path.join(path.dirname(target), '.kyodo-'));
  try {
    const draft = path.join(folder, path.basename(target));
    await writeFile(draft, bytes);
    await rename(draft, target);
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function attempt<T>(action: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    // Not instanceof Error: Node's errors belong to another realm where tests run.
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
    return { ok: false, problem: PROBLEMS[String(error.code)] ?? 'unknown' };
  }
}
