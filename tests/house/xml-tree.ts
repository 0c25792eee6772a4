import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Local name, without the prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By the name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Names from the root down, for messages. */
  readonly path: string;
}

/** Parses XML with namespaces. Throws where the text is not well-formed: a test that reads it has then failed. */
export function xmlTree(text: string): XmlElement {
  interface Growing extends XmlElement {
    children: XmlElement[];
    text: string;
  }
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, { value }]) => [key, value]),
    );
    const path = parent ? `${parent.path}/${tag.local}` : tag.local;
    const element: Growing = {
      name: tag.local,
      namespace: tag.uri,
      attributes,
      children: [],
      text: '',
      path,
    };
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error('The XML has no element.');
  return root;
}

/** The element and everything below it, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
