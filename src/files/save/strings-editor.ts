import type { PackageEditor } from '../package/package-editor';
import type { SharedStrings } from '../read/shared-strings';
import { appendedChild, attributeSplice } from '../xml/edit-element';
import { encodeXstring, escapeText } from '../xml/xml-text';
import { numberAttr } from '../xml/xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** `<t>` with its blanks kept. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(encodeXstring(text))}</t>`;
}

/** The workbook's table of texts, to which new sheets add theirs. */
export class StringsEditor {
  private readonly indexOf = new Map<string, number>();
  private readonly added: string[] = [];
  private references = 0;

  constructor(private readonly strings: SharedStrings) {
    strings.texts.forEach((text, i) => {
      if (!strings.rich.has(i) && !this.indexOf.has(text)) this.indexOf.set(text, i);
    });
  }

  /** Index of a text that is there already. */
  known(text: string): number | undefined {
    return this.indexOf.get(text);
  }

  /** Index of a text, added when it is new. */
  add(text: string): number {
    this.references++;
    const known = this.indexOf.get(text);
    if (known !== undefined) return known;
    const index = this.strings.texts.length + this.added.length;
    this.added.push(`<si>${textElement(text)}</si>`);
    this.indexOf.set(text, index);
    return index;
  }

  finish(editor: PackageEditor, workbook: string): void {
    if (this.references === 0) return;
    const { path } = this.strings;
    const inner = this.added.join('');
    if (path === undefined) {
      const counts = `count="${this.references}" uniqueCount="${this.added.length}"`;
      const part = editor.addPart(
        `${workbook.replace(/[^/]*$/, '')}sharedStrings#.xml`,
        `<sst xmlns="${MAIN}" ${counts}>${inner}</sst>`,
        CONTENT_TYPE,
      );
      editor.addRelationship(workbook, 'sharedStrings', part);
    } else if (inner !== '') {
      editor.edit(path, (root, text) => [
        attributeSplice(text, root, {
          count: String((numberAttr(root, 'count') ?? this.strings.texts.length) + this.references),
          uniqueCount: String(this.strings.texts.length + this.added.length),
        }),
        appendedChild(root, inner),
      ]);
    }
  }
}
