import { prefixed, prefixOf } from './edit-element';
import type { Splice } from './splice';
import type { XmlElement } from './xml-tree';
import { descendants } from './xml-tree';

/**
 * Puts a child where the schema's sequence wants it, replaces it, or takes it away. Office refuses
 * a part whose children are out of order, so `order` is the sequence of the schema.
 * `xml` undefined removes; the text is this room's own, without prefixes.
 */
export function setChild(
  root: XmlElement,
  order: readonly string[],
  local: string,
  xml: string | undefined,
): Splice[] {
  const present = root.children.filter((c) => c.local === local);
  const text = xml === undefined ? '' : prefixed(xml, prefixOf(root));
  const [first, ...others] = present;
  if (first) {
    return [
      { start: first.start, end: first.end, text },
      ...others.map((c) => ({ start: c.start, end: c.end, text: '' })),
    ];
  }
  return xml === undefined ? [] : [insertion(root, order, local, text)];
}

/** Inserts before the first child that must come later. The root must not close itself. */
export function insertion(root: XmlElement, order: readonly string[], local: string, text: string): Splice {
  const mine = order.indexOf(local);
  const later = root.children.find((c) => placeOf(c, order) > mine);
  const at = later?.start ?? root.closeStart;
  return { start: at, end: at, text };
}

/** A wrapper such as mc:AlternateContent stands where the element inside it would stand. */
function placeOf(child: XmlElement, order: readonly string[]): number {
  const own = order.indexOf(child.local);
  if (own >= 0 || child.local !== 'AlternateContent') return own;
  for (const name of order) if (descendants(child, name).length > 0) return order.indexOf(name);
  return own;
}
