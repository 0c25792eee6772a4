import { attr, childrenOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { damaged } from '../refusal';
import { relationshipsPath, resolveTarget } from './part-path';

export interface Relationship {
  readonly id: string;
  /** Full type URI, transitional or strict. */
  readonly type: string;
  /** Path of the part, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Reads a .rels part; `source` is the part it belongs to. Ids are unique (ECMA-376-2 6.5.3.4). */
export function readRelationships(root: XmlElement, source: string): Relationship[] {
  const found = childrenOf(root, 'Relationship').map((r) => {
    const external = attr(r, 'TargetMode') === 'External';
    const target = attr(r, 'Target') ?? '';
    return {
      id: attr(r, 'Id') ?? '',
      type: attr(r, 'Type') ?? '',
      target: external ? target : resolveTarget(source, safeDecode(target)),
      external,
    };
  });
  if (new Set(found.map(({ id }) => id)).size !== found.length) throw damaged(relationshipsPath(source));
  return found;
}

/**
 * Compares the last word of a type, which transitional and strict files share.
 * @example isType('http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet', 'worksheet') //=> true
 */
export function isType(type: string, word: string): boolean {
  return type.slice(type.lastIndexOf('/') + 1) === word;
}

function safeDecode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
