import { damaged } from '../refusal';
import { XmlReader } from './xml-reader';

/** An element of a small part, with its place in the part's text. */
export interface XmlElement {
  readonly name: string;
  /** Name without prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Own text, children left out. */
  readonly text: string;
  /** Of the whole element, from "<" to after its last ">". */
  readonly start: number;
  readonly end: number;
  /** Where the open tag ends. */
  readonly tagEnd: number;
  /** Where the close tag starts; equals `tagEnd` when the tag closes itself. */
  readonly closeStart: number;
  readonly selfClosing: boolean;
}

interface Growing extends XmlElement {
  text: string;
  end: number;
  closeStart: number;
  readonly children: Growing[];
}

/** Reads a whole part into a tree. */
export function parseXml(text: string, part: string): XmlElement {
  const reader = new XmlReader(text, part);
  if (!reader.next()) throw damaged(part);
  const root = readElement(reader, part);
  while (reader.next());
  return root;
}

/** After an open step of `reader`: the element that begins there, the reader left on its close step. */
export function readElement(reader: XmlReader, part: string): XmlElement {
  const root = begin(reader);
  const path: Growing[] = [root];
  while (reader.next()) {
    const current = path[path.length - 1];
    if (!current) break;
    if (reader.event === 'text') current.text += reader.content();
    else if (reader.event === 'open') {
      const child = begin(reader);
      current.children.push(child);
      path.push(child);
    } else {
      current.closeStart = reader.start;
      current.end = reader.end;
      path.pop();
      if (path.length === 0) return root;
    }
  }
  throw damaged(part);
}

function begin(reader: XmlReader): Growing {
  return {
    name: reader.name,
    local: reader.local,
    attributes: reader.attributes(),
    children: [],
    text: '',
    start: reader.start,
    end: reader.end,
    tagEnd: reader.end,
    closeStart: reader.end,
    selfClosing: reader.selfClosing,
  };
}

export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((c) => c.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((c) => c.local === local) ?? [];
}

/** All descendants of that name, at any depth, in document order. */
export function descendants(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((c) => [...(c.local === local ? [c] : []), ...descendants(c, local)]);
}

export function attr(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

export function numberAttr(element: XmlElement | undefined, name: string): number | undefined {
  const text = attr(element, name);
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** xsd:boolean: "1" and "true", "0" and "false"; `otherwise` when the attribute is missing. */
export function booleanAttr(element: XmlElement | undefined, name: string, otherwise: boolean): boolean {
  const text = attr(element, name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** The relationship id of an element, whatever prefix its part gives that namespace. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) if (/^[^:]+:id$/.test(name)) return value;
  return undefined;
}
