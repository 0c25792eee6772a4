/** One file of a zip, still compressed, with everything needed to write it back as it came. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** Bits 1–2 (how it was compressed) and 11 (name is UTF-8); never 3 (sizes are known here). */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  /** After inflating. */
  readonly size: number;
  /** As it stands in the file, compressed. */
  readonly data: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly madeBy: number;
  readonly needs: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

export const STORED = 0;
export const DEFLATED = 8;

/** Bit 0 of the flags: encrypted by the zip program itself. */
export const FLAG_ENCRYPTED = 1;
/** Bit 3: sizes stand behind the data. */
export const FLAG_SIZES_BEHIND = 8;
/** Bit 11: the name is UTF-8. */
export const FLAG_UTF8 = 0x800;
