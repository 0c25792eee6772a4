import type { Area } from '../core/book/area';
import type { ChunkPace } from './chunk-pace';
import { halvesOf } from './chunk-pace';
import { policyFor } from './office-failure';

/**
 * Goes through an area in requests that Excel takes: part after part from the top, and a part that is too much
 * again in halves, down to a single cell. Parts come in the order of rows; halves of one row, in the order of columns.
 *
 * @param request one request for one part; it may be asked again for a smaller part after it failed, so it must have
 * no effect when it fails for being too much (Excel refuses such a request whole)
 * @param done called after each part that went through
 */
export async function inChunks(
  area: Area,
  pace: ChunkPace,
  request: (part: Area) => Promise<void>,
  done: (part: Area) => void = () => undefined,
): Promise<void> {
  let top = area.top;
  while (top <= area.bottom) {
    const part = pace.firstOf({ ...area, top });
    await smallEnough(part, pace, request);
    done(part);
    top = part.bottom + 1;
  }
}

async function smallEnough(
  part: Area,
  pace: ChunkPace,
  request: (part: Area) => Promise<void>,
): Promise<void> {
  try {
    await request(part);
    pace.worked();
  } catch (error) {
    const halves = policyFor(error) === 'chunk' ? halvesOf(part) : undefined;
    if (!halves) throw error;
    pace.tooMuch();
    for (const half of halves) await smallEnough(half, pace, request);
  }
}
