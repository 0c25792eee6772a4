import { damaged } from '../../refusal';
import { ByteWindow } from './byte-window';

/** Reads a part as its bytes pass by. */
export interface PartScanner {
  /**
   * Reads on from the start of `bytes`, behind whose `end` stands a zero; answers up to where it is done.
   * What is left comes again with more behind it.
   */
  scan(bytes: Uint8Array, end: number): number;
  /** True when nothing is missing. */
  isComplete(): boolean;
}

/** No cell and no text of a real workbook is longer: the text of a cell ends at 32,767 characters. */
const LONGEST_ELEMENT = 16 * 1024 * 1024;

/** Hands a part to its scanner, piece by piece; yields how many bytes each piece had. */
export function* scanPart(
  chunks: Iterable<Uint8Array>,
  part: string,
  scanner: PartScanner,
): Generator<number, void> {
  const window = new ByteWindow();
  for (const chunk of chunks) {
    if (window.add(chunk)) readOn(window, part, scanner);
    yield chunk.length;
  }
  window.settle();
  readOn(window, part, scanner);
  if (window.end > 0 || !scanner.isComplete()) throw damaged(part);
}

function readOn(window: ByteWindow, part: string, scanner: PartScanner): void {
  window.dropBefore(scanner.scan(window.bytes, window.end));
  if (window.end > LONGEST_ELEMENT) throw damaged(part);
  // A zero among the bytes would be taken for their end.
  if (window.end > 0 && window.bytes.indexOf(0) < window.end) throw damaged(part);
}
