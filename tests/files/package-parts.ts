import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Parts of an .xlsx by path, read by another zip reader than the product's. */
export function packageParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = packageParts(bytes)[path];
  if (!part) throw new Error(`There is no part ${path}.`);
  return strFromU8(part);
}

/** Paths of the parts that differ between two files, those only one of them has included. */
export function differentParts(a: Uint8Array, b: Uint8Array): string[] {
  const left = packageParts(a);
  const right = packageParts(b);
  const paths = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...paths].filter((path) => !same(left[path], right[path])).sort();
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** The file with the text of its first sheet changed, written by another zip writer than the product's. */
export function patched(
  bytes: Uint8Array,
  change: (sheet: string) => string,
  path = 'xl/worksheets/sheet1.xml',
): Uint8Array {
  return withParts(bytes, { [path]: change(partText(bytes, path)) });
}

/** The file with parts added or replaced. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  const added = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
  );
  return zipSync({ ...packageParts(bytes), ...added });
}

/** The file with the calculation chain that Excel would add. */
export function withCalculationChain(bytes: Uint8Array): Uint8Array {
  const rels = 'xl/_rels/workbook.xml.rels';
  const types = '[Content_Types].xml';
  return withParts(bytes, {
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
    [rels]: partText(bytes, rels).replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    [types]: partText(bytes, types).replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
  });
}
