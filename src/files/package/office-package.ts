import { reason } from '../../core/reasons';
import { damaged, Refusal } from '../refusal';
import { decodePart } from '../xml/decode-part';
import { parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { container } from '../zip/container';
import { inflateChunks } from '../zip/inflate-chunks';
import { inflateEntry, refuseLargeEntry, refuseLargeTotal } from '../zip/inflate-entry';
import type { FileLimits } from '../zip/limits';
import { readZip } from '../zip/read-zip';
import type { ZipEntry } from '../zip/zip-entry';
import { relationshipsPath } from './part-path';
import type { Relationship } from './relationship';
import { isType, readRelationships } from './relationship';

/** An Office file taken apart: parts by path, inflated when they are asked for. */
export class OfficePackage {
  private readonly byPath: ReadonlyMap<string, ZipEntry>;
  private readonly inflated = new Map<string, Uint8Array>();
  private readonly texts = new Map<string, string>();
  private readonly trees = new Map<string, XmlElement>();

  constructor(
    readonly entries: readonly ZipEntry[],
    private readonly limits: FileLimits,
  ) {
    // Part names differ in more than case (ECMA-376-2 6.2.2.3).
    this.byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(path: string): boolean {
    return this.byPath.has(path.toLowerCase());
  }

  /** Name as the zip writes it. */
  entry(path: string): ZipEntry | undefined {
    return this.byPath.get(path.toLowerCase());
  }

  bytes(path: string): Uint8Array {
    const known = this.inflated.get(path);
    if (known) return known;
    const entry = this.entry(path);
    if (!entry) throw damaged(path);
    const bytes = inflateEntry(entry, this.limits);
    this.inflated.set(path, bytes);
    return bytes;
  }

  /** The bytes of a part piece by piece; nothing of it is kept here. */
  chunks(path: string): Iterable<Uint8Array> {
    const entry = this.entry(path);
    if (!entry) throw damaged(path);
    return inflateChunks(entry, this.limits);
  }

  text(path: string): string {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const text = decodePart(this.bytes(path), path);
    this.inflated.delete(path);
    this.texts.set(path, text);
    return text;
  }

  tree(path: string): XmlElement {
    const known = this.trees.get(path);
    if (known) return known;
    const tree = parseXml(this.text(path), path);
    this.trees.set(path, tree);
    return tree;
  }

  /** Relationships of a part; "" for the package itself. None when there is no such part. */
  relationships(source: string): Relationship[] {
    const path = relationshipsPath(source);
    return this.has(path) ? readRelationships(this.tree(path), source) : [];
  }

  /** The first related part of a type, when it exists in the package. */
  related(source: string, type: string): string | undefined {
    return this.relationships(source).find((r) => !r.external && isType(r.type, type) && this.has(r.target))
      ?.target;
  }

  contentType(path: string): string {
    const types = this.tree('[Content_Types].xml').children;
    const own = types.find(
      (t) =>
        t.local === 'Override' && t.attributes.get('PartName')?.toLowerCase() === `/${path.toLowerCase()}`,
    );
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const general = types.find(
      (t) => t.local === 'Default' && t.attributes.get('Extension')?.toLowerCase() === extension,
    );
    return (own ?? general)?.attributes.get('ContentType') ?? '';
  }
}

/** Takes a file apart or refuses it by name; nothing is inflated yet except what is asked for later. */
export function openPackage(bytes: Uint8Array, limits: FileLimits): OfficePackage {
  if (bytes.length > limits.fileBytes) {
    throw new Refusal(reason('fileTooLarge', { bytes: bytes.length, limit: limits.fileBytes }));
  }
  switch (container(bytes)) {
    case 'empty':
      throw new Refusal(reason('fileEmpty', {}));
    case 'other':
      throw new Refusal(reason('fileNotWorkbook', {}));
    case 'oldWorkbook':
      throw new Refusal(reason('fileOldFormat', {}));
    case 'encrypted':
      throw new Refusal(reason('fileEncrypted', {}));
    case 'zip':
  }
  const entries = readZip(bytes, limits);
  for (const entry of entries) refuseLargeEntry(entry, limits);
  refuseLargeTotal(entries, limits);
  return new OfficePackage(entries, limits);
}
