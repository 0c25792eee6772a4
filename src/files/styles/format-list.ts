import { appendedChild, attributeSplice, element, prefixed, prefixOf } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { child, childrenOf } from '../xml/xml-tree';

/** Sequence of CT_Stylesheet (ISO 29500-1 18.8.39). */
const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** One of the lists of the styles part, to which formats are only ever added. */
export class FormatList {
  private readonly originals: readonly XmlElement[];
  private readonly list: XmlElement | undefined;
  private readonly indexOf = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly prefix: string;

  constructor(
    root: XmlElement,
    private readonly text: string,
    private readonly name: string,
    item: string,
  ) {
    this.list = child(root, name);
    this.originals = childrenOf(this.list, item);
    this.prefix = prefixOf(root);
    this.originals.forEach((o, i) => {
      const xml = text.slice(o.start, o.end);
      if (!this.indexOf.has(xml)) this.indexOf.set(xml, i);
    });
  }

  original(index: number): XmlElement | undefined {
    return this.originals[index];
  }

  /** Index of that very XML, added when the list has none like it. */
  add(xml: string): number {
    const written = prefixed(xml, this.prefix);
    const known = this.indexOf.get(written);
    if (known !== undefined) return known;
    const index = this.originals.length + this.added.length;
    this.added.push(written);
    this.indexOf.set(written, index);
    return index;
  }

  private splices(root: XmlElement): Splice[] {
    if (this.added.length === 0) return [];
    const count = String(this.originals.length + this.added.length);
    const inner = this.added.join('');
    if (!this.list) return setChild(root, ORDER, this.name, element(this.name, { count }, inner));
    if (this.list.selfClosing) return setChild(root, ORDER, this.name, element(this.name, { count }, inner));
    return [attributeSplice(this.text, this.list, { count }), appendedChild(this.list, inner)];
  }

  static write(root: XmlElement, text: string, lists: readonly FormatList[]): string {
    return applySplices(
      text,
      lists.flatMap((list) => list.splices(root)),
    );
  }
}
