import { encodePart } from '../xml/decode-part';
import { appendedChild, attributeText, prefixed, prefixOf } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import { escapeAttribute } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { childrenOf, parseXml } from '../xml/xml-tree';
import { newEntry } from '../zip/write-zip';
import type { ZipEntry } from '../zip/zip-entry';
import type { OfficePackage } from './office-package';
import { relationshipsPath, relativeTarget } from './part-path';
import type { Relationship } from './relationship';
import { readRelationships } from './relationship';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const TYPES = '[Content_Types].xml';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A package being changed: what is not touched is written back as the very bytes it came in, in
 * its old order.
 */
export class PackageEditor {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly added: string[] = [];

  constructor(readonly base: OfficePackage) {}

  has(path: string): boolean {
    return !this.removed.has(path) && (this.changed.has(path) || this.base.has(path));
  }

  text(path: string): string {
    return this.changed.get(path) ?? this.base.text(path);
  }

  tree(path: string): XmlElement {
    const text = this.changed.get(path);
    return text === undefined ? this.base.tree(path) : parseXml(text, path);
  }

  /** No difference leaves the part as it is. */
  setText(path: string, text: string): void {
    if (text !== this.text(path)) this.changed.set(path, text);
  }

  edit(path: string, splices: (root: XmlElement, text: string) => readonly Splice[]): void {
    this.setText(path, applySplices(this.text(path), splices(this.tree(path), this.text(path))));
  }

  /** Paths of all parts there are now. */
  paths(): readonly string[] {
    const kept = this.base.entries.map(({ name }) => name).filter((path) => !this.removed.has(path));
    return [...kept, ...this.added];
  }

  /** Adds a part of that kind ("xl/tables/table#.xml", # a free number) and says what it is. */
  addPart(pattern: string, body: string, contentType: string | undefined): string {
    let number = 1;
    const path = (): string => pattern.replace('#', String(number));
    while (this.base.has(path()) || this.changed.has(path())) number++;
    this.changed.set(path(), XML_HEAD + body);
    this.added.push(path());
    if (contentType !== undefined) {
      const override = `<Override${attributeText({ PartName: `/${path()}`, ContentType: contentType })}/>`;
      this.edit(TYPES, (root) => [appendedChild(root, override)]);
    }
    return path();
  }

  relationships(source: string): Relationship[] {
    const path = relationshipsPath(source);
    return this.has(path) ? readRelationships(this.tree(path), source) : [];
  }

  /** Says what parts of that extension are, unless the package does already. */
  addDefaultType(extension: string, contentType: string): void {
    this.edit(TYPES, (root) => {
      const known = childrenOf(root, 'Default').some(
        (d) => (d.attributes.get('Extension') ?? '').toLowerCase() === extension,
      );
      const text = `<Default${attributeText({ Extension: extension, ContentType: contentType })}/>`;
      return known ? [] : [insertedFirst(root, text)];
    });
  }

  /** `type` is the last word of an Office relationship type, or a whole one. Returns the new id. */
  addRelationship(source: string, type: string, target: string, mode?: 'External'): string {
    const path = relationshipsPath(source);
    if (!this.has(path)) {
      this.changed.set(path, `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
      if (!this.base.has(path)) this.added.push(path);
    }
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const attributes = attributeText({
      Id: id,
      Type: type.includes('/') ? type : OFFICE_TYPES + type,
      Target: mode === undefined ? relativeTarget(source, target) : target,
      TargetMode: mode,
    });
    this.edit(path, (root) => [appendedChild(root, `<Relationship${attributes}/>`)]);
    return id;
  }

  removeRelationship(source: string, id: string): void {
    this.edit(relationshipsPath(source), (root) =>
      childrenOf(root, 'Relationship')
        .filter((r) => r.attributes.get('Id') === id)
        .map((r) => ({ start: r.start, end: r.end, text: '' })),
    );
  }

  /** Takes away parts that nothing leads to any more; what was loose before stays. */
  dropUnreachable(): void {
    const before = reachable((source) => this.base.relationships(source));
    const after = reachable((source) => this.relationships(source));
    const gone = [...before].filter((path) => !after.has(path) && this.base.has(path));
    if (gone.length === 0) return;
    for (const path of gone) {
      this.removed.add(path);
      this.removed.add(relationshipsPath(path));
    }
    const names = new Set([...this.removed].map((path) => `/${path}`.toLowerCase()));
    this.edit(TYPES, (root) =>
      childrenOf(root, 'Override')
        .filter((o) => names.has((o.attributes.get('PartName') ?? '').toLowerCase()))
        .map((o) => ({ start: o.start, end: o.end, text: '' })),
    );
  }

  /** The entries to write: old ones in their order, new ones behind. */
  entries(): ZipEntry[] {
    const gone = new Set([...this.removed].map((path) => path.toLowerCase()));
    const changes = new Map([...this.changed].map(([path, text]) => [path.toLowerCase(), text]));
    const kept = this.base.entries
      .filter((entry) => !gone.has(entry.name.toLowerCase()))
      .map((entry) => {
        const text = changes.get(entry.name.toLowerCase());
        return text === undefined ? entry : newEntry(entry.name, encodePart(text), entry);
      });
    const added = this.added.filter((path) => !this.removed.has(path));
    return [...kept, ...added.map((path) => newEntry(path, encodePart(this.text(path))))];
  }
}

function insertedFirst(root: XmlElement, xml: string): Splice {
  return { start: root.tagEnd, end: root.tagEnd, text: prefixed(xml, prefixOf(root)) };
}

function reachable(relationships: (source: string) => readonly Relationship[]): Set<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { target, external } of relationships(source)) {
      if (external || found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

/** Attribute text of a namespace-qualified relationship id, whatever prefix the part uses. */
export function relationshipAttribute(root: XmlElement, id: string): string {
  const namespaces = [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ];
  for (const [name, value] of root.attributes) {
    if (name.startsWith('xmlns:') && namespaces.includes(value))
      return ` ${name.slice(6)}:id="${escapeAttribute(id)}"`;
  }
  return ` xmlns:r="${namespaces[0]}" r:id="${escapeAttribute(id)}"`;
}
