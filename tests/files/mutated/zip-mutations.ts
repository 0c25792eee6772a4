import { zipSync } from 'fflate';
import type { Random } from './random';
import { asFile, BASE_PARTS } from './base-file';

/** Makes one broken file; the same one for the same random numbers. */
export type Mutation = (random: Random) => Uint8Array;

const FILE = asFile(BASE_PARTS, 6);
const STORED = asFile(BASE_PARTS, 0);
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ABSURD = [0, 1, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Where the records of a kind begin. */
function records(bytes: Uint8Array, mark: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === mark) found.push(at);
  return found;
}

function withField(
  random: Random,
  mark: number,
  fields: readonly (readonly [offset: number, size: 2 | 4])[],
): Uint8Array {
  const bytes = random.pick([FILE, STORED]).slice();
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 1 + random.below(3); i += 1) {
    const at = random.pick(records(bytes, mark));
    const [offset, size] = random.pick(fields);
    if (at + offset + size > bytes.length) continue;
    const value = random.pick([...ABSURD, random.below(0x10000), random.below(bytes.length)]);
    if (size === 2) view.setUint16(at + offset, value & 0xffff, true);
    else view.setUint32(at + offset, value >>> 0, true);
  }
  return bytes;
}

function spliced(random: Random, change: (bytes: number[], at: number, length: number) => void): Uint8Array {
  const bytes = [...random.pick([FILE, STORED])];
  change(bytes, random.below(bytes.length), 1 + random.below(200));
  return Uint8Array.from(bytes);
}

/** Mutations of the archive itself. */
export const ZIP_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'bits turned': (random) => {
    const bytes = random.pick([FILE, STORED]).slice();
    for (let i = 0; i <= random.below(8); i += 1) {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }
    return bytes;
  },
  'cut short': (random) => FILE.slice(0, random.below(FILE.length)),
  'beginning missing': (random) => FILE.slice(random.below(FILE.length)),
  'a hole of zeros': (random) => {
    const bytes = FILE.slice();
    const at = random.below(bytes.length);
    return bytes.fill(0, at, at + random.below(500));
  },
  'a piece left out': (random) => spliced(random, (bytes, at, length) => void bytes.splice(at, length)),
  'a piece twice': (random) =>
    spliced(random, (bytes, at, length) => void bytes.splice(at, 0, ...bytes.slice(at, at + length))),
  'noise put in': (random) =>
    spliced(
      random,
      (bytes, at, length) => void bytes.splice(at, 0, ...Array.from({ length }, () => random.below(256))),
    ),
  'sizes and names of local records': (random) =>
    withField(random, LOCAL, [
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ]),
  'sizes, names and places of central records': (random) =>
    withField(random, CENTRAL, [
      [8, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [42, 4],
    ]),
  'counts and places of the end record': (random) =>
    withField(random, END, [
      [4, 2],
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ]),
  'entries under each other’s names': (random) => {
    const paths = Object.keys(BASE_PARTS);
    const [a, b] = [random.pick(paths), random.pick(paths)];
    return asFile({ ...BASE_PARTS, [a]: BASE_PARTS[b] ?? '', [b]: BASE_PARTS[a] ?? '' });
  },
  'an entry twice, in another case': (random) => {
    const path = random.pick(Object.keys(BASE_PARTS));
    return asFile({ ...BASE_PARTS, [random.pick([path.toUpperCase(), `/${path}`, `./${path}`])]: '<x/>' });
  },
  'an entry missing': (random) => {
    const gone = random.pick(Object.keys(BASE_PARTS));
    return asFile(Object.fromEntries(Object.entries(BASE_PARTS).filter(([path]) => path !== gone)));
  },
  'a part that swells': (random) => {
    const path = random.pick(Object.keys(BASE_PARTS));
    const text = random.pick(['<a></a>', ' ', 'A', '<row r="1"/>', '<c/>']);
    return asFile({ ...BASE_PARTS, [path]: text.repeat(random.pick([300_000, 600_000])) }, 9);
  },
  'a file inside the file': (random) =>
    zipSync({ [random.pick(['xl/workbook.xml', '[Content_Types].xml', 'book.xlsx'])]: FILE }),
  'a mark and noise': (random) =>
    Uint8Array.from([
      0x50,
      0x4b,
      3,
      4,
      ...Array.from({ length: random.below(2000) }, () => random.below(256)),
    ]),
  'the head of a password file, and noise': (random) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from({ length: random.below(4000) }, () => random.below(256)),
    ]),
};
