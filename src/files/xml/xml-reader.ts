import { reason } from '../../core/reasons';
import { damaged, Refusal } from '../refusal';
import { decodeEntities } from './xml-text';

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

const SPACE = /\s/;
/** No Office part nests deeper than some dozens; a file that does wants to exhaust a stack. */
const MOST_DEPTH = 256;
/** A tag of Office has some dozens of attributes at most; each is compared with the others. */
const MOST_ATTRIBUTES = 1000;

/**
 * Walks XML step by step and knows where in the text each step stands, so that a change can be
 * spliced in and everything else stays as it was. Knows what XML without a DTD is: a DOCTYPE is
 * refused (fileHasDtd), so are unknown entities, tags that do not match and text after the root
 * (fileDamaged). Names are taken as written; `local` is the name without its prefix.
 */
export class XmlReader {
  event: XmlEvent = 'end';
  /** Where the current step begins and ends in the text. */
  start = 0;
  end = 0;
  name = '';
  selfClosing = false;
  private readonly open: string[] = [];
  /** Attribute name, then start and end of its raw value, three by three. */
  private names: string[] = [];
  private values: number[] = [];
  /** A self-closing tag is told as open, then close. */
  private closeNext = false;
  private sawRoot = false;
  private cdata = false;

  constructor(
    readonly text: string,
    private readonly part: string,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.end = 1;
  }

  get local(): string {
    const colon = this.name.indexOf(':');
    return colon < 0 ? this.name : this.name.slice(colon + 1);
  }

  get depth(): number {
    return this.open.length;
  }

  /** Moves on; false at the end of the document. */
  next(): boolean {
    if (this.closeNext) {
      this.closeNext = false;
      this.event = 'close';
      this.start = this.end;
      this.open.pop();
      return true;
    }
    for (;;) {
      const at = this.end;
      if (at >= this.text.length) return this.finish();
      if (this.text.charCodeAt(at) !== 60) {
        const tag = this.text.indexOf('<', at);
        this.start = at;
        this.end = tag < 0 ? this.text.length : tag;
        this.cdata = false;
        if (this.open.length > 0) {
          this.event = 'text';
          return true;
        }
        if (this.text.slice(this.start, this.end).trim() !== '') throw damaged(this.part);
        continue;
      }
      const second = this.text.charCodeAt(at + 1);
      if (second === 47) return this.readClose(at);
      if (second === 63) this.skipTo('?>', at);
      else if (second !== 33) return this.readOpen(at);
      else if (this.text.startsWith('<!--', at)) this.skipTo('-->', at + 4);
      else if (this.text.startsWith('<![CDATA[', at)) {
        this.start = at + 9;
        this.end = this.find(']]>', this.start);
        this.event = 'text';
        this.cdata = true;
        this.cdataEnd = this.end;
        this.end += 3;
        return true;
      } else throw new Refusal(reason('fileHasDtd', { part: this.part }));
    }
  }

  private cdataEnd = 0;

  /** The text of a text step, decoded. */
  content(): string {
    return this.cdata
      ? this.text.slice(this.start, this.cdataEnd)
      : decodeEntities(this.text.slice(this.start, this.end), this.part);
  }

  /** Value of an attribute of the current open tag, by its name as written. */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.names.length; i++) if (this.names[i] === name) return this.value(i);
    return undefined;
  }

  /** All attributes of the current open tag, by their full names. */
  attributes(): Map<string, string> {
    return new Map(this.names.map((name, i) => [name, this.value(i)]));
  }

  /** After an open step: runs to the matching close step and gives the text between, tags left out. */
  innerText(): string {
    const depth = this.open.length;
    let text = '';
    while (this.next()) {
      if (this.event === 'text') text += this.content();
      else if (this.event === 'close' && this.open.length < depth) return text;
    }
    throw damaged(this.part);
  }

  /** After an open step: runs to the matching close step. */
  skip(): void {
    const depth = this.open.length;
    while (this.next()) if (this.event === 'close' && this.open.length < depth) return;
  }

  private value(i: number): string {
    const raw = this.text.slice(this.values[2 * i], this.values[2 * i + 1]);
    return decodeEntities(raw, this.part, true);
  }

  private finish(): false {
    if (this.open.length > 0 || !this.sawRoot) throw damaged(this.part);
    this.event = 'end';
    this.start = this.end;
    return false;
  }

  private skipTo(mark: string, from: number): void {
    this.end = this.find(mark, from) + mark.length;
  }

  private find(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw damaged(this.part);
    return at;
  }

  private readClose(at: number): true {
    const end = this.find('>', at);
    const name = this.text.slice(at + 2, end).trimEnd();
    if (this.open.pop() !== name) throw damaged(this.part);
    this.event = 'close';
    this.name = name;
    this.start = at;
    this.end = end + 1;
    return true;
  }

  private readOpen(at: number): true {
    const { text } = this;
    if (this.open.length === 0 && this.sawRoot) throw damaged(this.part);
    let i = at + 1;
    while (i < text.length && !endsName(text.charCodeAt(i))) i++;
    const name = text.slice(at + 1, i);
    if (name === '') throw damaged(this.part);
    this.names = [];
    this.values = [];
    for (;;) {
      while (isSpace(text.charCodeAt(i))) i++;
      const code = text.charCodeAt(i);
      if (code === 62 || code === 47) break;
      i = this.readAttribute(i);
    }
    this.selfClosing = text.charCodeAt(i) === 47;
    if (this.selfClosing && text.charCodeAt(++i) !== 62) throw damaged(this.part);
    this.event = 'open';
    this.name = name;
    this.start = at;
    this.end = i + 1;
    this.closeNext = this.selfClosing;
    this.sawRoot = true;
    if (this.open.push(name) > MOST_DEPTH) throw damaged(this.part);
    return true;
  }

  private readAttribute(at: number): number {
    const { text } = this;
    const equals = this.find('=', at);
    const name = text.slice(at, equals).trimEnd();
    let i = equals + 1;
    while (isSpace(text.charCodeAt(i))) i++;
    const quote = text[i];
    if (name === '' || SPACE.test(name) || (quote !== '"' && quote !== "'")) throw damaged(this.part);
    const end = this.find(quote, i + 1);
    if (this.names.includes(name) || this.names.length >= MOST_ATTRIBUTES) throw damaged(this.part);
    this.names.push(name);
    this.values.push(i + 1, end);
    return end + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Space, slash, ">" or "=". */
function endsName(code: number): boolean {
  return isSpace(code) || code === 47 || code === 62 || code === 61;
}
