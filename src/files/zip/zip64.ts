import { damaged } from '../refusal';

interface Sizes {
  readonly size: number;
  readonly stored: number;
  readonly offset: number;
}

const ZIP64_FIELD = 1;
const IN_FIELD = 0xffffffff;

/** Replaces the sizes that a zip64 record keeps in its extra field (PKWARE APPNOTE 4.5.3). */
export function readZip64Sizes(extra: Uint8Array, plain: Sizes): Sizes {
  if (plain.size !== IN_FIELD && plain.stored !== IN_FIELD && plain.offset !== IN_FIELD) return plain;
  const field = extraFields(extra).find(({ id }) => id === ZIP64_FIELD);
  if (!field) throw damaged('zip');
  let at = 0;
  const next = (value: number): number => {
    if (value !== IN_FIELD) return value;
    if (at + 8 > field.body.length) throw damaged('zip');
    const wide = Number(new DataView(field.body.buffer, field.body.byteOffset + at, 8).getBigUint64(0, true));
    at += 8;
    if (!Number.isSafeInteger(wide)) throw damaged('zip');
    return wide;
  };
  const size = next(plain.size);
  const stored = next(plain.stored);
  return { size, stored, offset: next(plain.offset) };
}

/** The extra field as it is written back: our archives are small, zip64 sizes would contradict them. */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields = extraFields(extra);
  if (!fields.some(({ id }) => id === ZIP64_FIELD)) return extra;
  const kept = fields.filter(({ id }) => id !== ZIP64_FIELD);
  const bytes = new Uint8Array(kept.reduce((sum, { whole }) => sum + whole.length, 0));
  let at = 0;
  for (const { whole } of kept) {
    bytes.set(whole, at);
    at += whole.length;
  }
  return bytes;
}

interface ExtraField {
  readonly id: number;
  readonly body: Uint8Array;
  readonly whole: Uint8Array;
}

function extraFields(extra: Uint8Array): ExtraField[] {
  const fields: ExtraField[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const id = (extra[at] ?? 0) | ((extra[at + 1] ?? 0) << 8);
    const length = (extra[at + 2] ?? 0) | ((extra[at + 3] ?? 0) << 8);
    fields.push({
      id,
      body: extra.subarray(at + 4, at + 4 + length),
      whole: extra.subarray(at, at + 4 + length),
    });
    at += 4 + length;
  }
  return fields;
}
