import type { Splice } from './splice';
import type { XmlElement } from './xml-tree';
import { escapeAttribute } from './xml-text';

/** A change of one element's open tag: an undefined value takes the attribute away. */
export type AttributeChanges = Readonly<Record<string, string | undefined>>;

/**
 * The open tag with some attributes changed, all others as they stand.
 * @example withAttributes('<row r="2" ht="15">', { ht: '20', hidden: '1' }) //=> "<row r=\"2\" ht=\"20\" hidden=\"1\">"
 * @example withAttributes('<row r="2" ht="15"/>', { ht: undefined }) //=> "<row r=\"2\"/>"
 */
export function withAttributes(tag: string, changes: AttributeChanges): string {
  let changed = tag;
  for (const [name, value] of Object.entries(changes)) {
    const present = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === undefined ? '' : `${name}="${escapeAttribute(value)}"`;
    if (present.test(changed)) {
      changed = changed.replace(present, (_, space: string) => (written === '' ? '' : space + written));
    } else if (written !== '') {
      changed = changed.replace(/\s*(\/?>)$/, (_, close: string) => ` ${written}${close}`);
    }
  }
  return changed;
}

/** The splice that changes attributes of an element in its part. */
export function attributeSplice(text: string, element: XmlElement, changes: AttributeChanges): Splice {
  const tag = text.slice(element.start, element.tagEnd);
  return { start: element.start, end: element.tagEnd, text: withAttributes(tag, changes) };
}

/**
 * A new attribute list as text, undefined left out.
 * @example attributeText({ r: 'A1', s: undefined, t: 'str' }) //=> " r=\"A1\" t=\"str\""
 */
export function attributeText(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
}

/** An element with given inner XML; closes itself when that is empty. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = '',
): string {
  return inner === ''
    ? `<${name}${attributeText(attributes)}/>`
    : `<${name}${attributeText(attributes)}>${inner}</${name}>`;
}

/** Gives every element of an own fragment the prefix its part uses ("x:" for `<x:worksheet>`). */
export function prefixed(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])(?![A-Za-z0-9]+:)/g, `<$1${prefix}`);
}

/** "x:" for `<x:worksheet>`, "" for `<worksheet>`. */
export function prefixOf(root: XmlElement): string {
  return root.name.slice(0, root.name.length - root.local.length);
}

/** Puts XML behind the last child, opening an element that closes itself. The fragment gets the element's prefix. */
export function appendedChild(parent: XmlElement, xml: string): Splice {
  const text = prefixed(xml, prefixOf(parent));
  return parent.selfClosing
    ? { start: parent.tagEnd - 2, end: parent.tagEnd, text: `>${text}</${parent.name}>` }
    : { start: parent.closeStart, end: parent.closeStart, text };
}
