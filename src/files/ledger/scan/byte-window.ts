/** A part's bytes as they pass by: what is not read yet, followed by a zero that no XML contains. */
export class ByteWindow {
  /** At least one zero stands behind `end`: a loop that looks for a sign ends there. */
  bytes = new Uint8Array(1 << 16);
  end = 0;
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private wanted = 0;

  /**
   * Takes a piece; answers whether it is time to read on. A long unfinished element is only looked at
   * again when twice as much of it is there, so that it is not read a thousand times from its start.
   */
  add(chunk: Uint8Array): boolean {
    this.waiting.push(chunk);
    this.waitingBytes += chunk.length;
    if (this.end + this.waitingBytes < this.wanted) return false;
    this.settle();
    return true;
  }

  /** Makes everything readable that was added. */
  settle(): void {
    const needed = this.end + this.waitingBytes + 1;
    if (needed > this.bytes.length) {
      const wider = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      wider.set(this.bytes.subarray(0, this.end));
      this.bytes = wider;
    }
    for (const chunk of this.waiting) {
      this.bytes.set(chunk, this.end);
      this.end += chunk.length;
    }
    this.bytes[this.end] = 0;
    this.waiting = [];
    this.waitingBytes = 0;
  }

  /** Forgets the bytes before `at`. */
  dropBefore(at: number): void {
    this.bytes.copyWithin(0, at, this.end);
    this.end -= at;
    this.bytes[this.end] = 0;
    this.wanted = this.end > 1 << 16 ? this.end * 2 : 0;
  }
}
