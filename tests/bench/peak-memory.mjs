import { readFileSync, writeFileSync } from 'node:fs';

/** Writing 5 lets Linux forget the most memory that a process had (proc(5), clear_refs). */
const FORGET_PEAK = ['/proc/self/clear_refs', '5'];

/**
 * Does something synchronous and answers by how many MB the process grew at most meanwhile: rubbish is collected
 * first, and the mark of the most memory is set back to what there is then. Where that cannot be set back (not
 * Linux), only what passes everything before is seen. Memory that Node keeps for later use counts as there
 * already. Needs --expose-gc.
 *
 * @template T
 * @param {() => T} work
 * @returns {{ answer: T, megabytes: number, whole: number }} `whole`: the process at its largest, Node and all
 */
export function peakDuring(work) {
  globalThis.gc();
  const before = forgetPeak() ? statusOf('VmRSS') : process.resourceUsage().maxRSS;
  const answer = work();
  const peak = statusOf('VmHWM') ?? process.resourceUsage().maxRSS;
  return { answer, megabytes: Math.max(0, peak - before) / 1024, whole: peak / 1024 };
}

function forgetPeak() {
  try {
    writeFileSync(...FORGET_PEAK);
    return true;
  } catch {
    return false;
  }
}

/** A line of /proc/self/status, in KiB; undefined where there is no such file. */
function statusOf(name) {
  try {
    return Number(
      new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync('/proc/self/status', 'utf8'))?.[1],
    );
  } catch {
    return undefined;
  }
}
