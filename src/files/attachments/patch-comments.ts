import { formatArea } from '../../core/book/area';
import type { BookComment, BookRemark } from '../../core/book/attachments';
import type { PackageEditor } from '../package/package-editor';
import { isType } from '../package/relationship';
import { appendedChild, attributeSplice, element } from '../xml/edit-element';
import type { Splice } from '../xml/splice';
import { encodeXstring, encodeXstringAttribute, escapeText } from '../xml/xml-text';
import { attr, childrenOf } from '../xml/xml-tree';
import type { SheetAttachmentWork } from './patch-notes';
import { guidOf } from './guid';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATIONSHIP = 'http://schemas.microsoft.com/office/2017/10/relationships/';
const CONTENT_TYPE = 'application/vnd.ms-excel.threadedcomments+xml';
const PEOPLE_TYPE = 'application/vnd.ms-excel.person+xml';

/** A remark where it stands: the file lists replies beside what they answer. */
interface Line extends BookRemark {
  readonly ref: string;
  readonly parent?: string;
  readonly done: boolean;
}

/** Changes the conversations that differ; the sheet's own part does not name them. */
export function patchComments(work: SheetAttachmentWork, workbook: string): void {
  const { editor, sheetPath } = work;
  const before = linesOf(work.before.comments ?? []);
  const after = linesOf(work.after.comments ?? []);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const listed = editor.relationships(sheetPath).find((r) => isType(r.type, 'threadedComment'));
  if (after.length === 0) {
    if (listed) editor.removeRelationship(sheetPath, listed.id);
    return;
  }
  const people = new People(editor, workbook);
  const path = listed?.target ?? addPart(editor, sheetPath);
  editor.edit(path, (root, text) => {
    const known = new Map(before.map((line) => [line.id, line]));
    const elements = new Map(childrenOf(root, 'threadedComment').map((e) => [attr(e, 'id') ?? '', e]));
    const kept = new Set(after.map(({ id }) => id));
    const splices: Splice[] = [];
    for (const [id, e] of elements) if (!kept.has(id)) splices.push({ start: e.start, end: e.end, text: '' });
    for (const line of after) {
      const was = known.get(line.id);
      const e = elements.get(line.id);
      if (!was || !e) splices.push(appendedChild(root, lineXml(line, people.idOf(line.author))));
      else if (was.text !== line.text || was.author !== line.author || was.date !== line.date) {
        splices.push({ start: e.start, end: e.end, text: lineXml(line, people.idOf(line.author)) });
      } else if (JSON.stringify(was) !== JSON.stringify(line)) {
        const done = line.done ? '1' : attr(e, 'done') === undefined ? undefined : '0';
        splices.push(attributeSplice(text, e, { ref: line.ref, done }));
      }
    }
    return splices;
  });
}

function linesOf(comments: readonly BookComment[]): Line[] {
  return comments.flatMap(({ row, column, resolved, replies, ...remark }) => {
    const ref = formatArea({ top: row, left: column, bottom: row, right: column });
    const answers = replies.map((reply): Line => ({ ...reply, ref, parent: remark.id, done: false }));
    return [{ ...remark, ref, done: resolved }, ...answers];
  });
}

function lineXml(line: Line, personId: string): string {
  const attributes = {
    ref: line.ref,
    dT: line.date.replace(/(\.\d\d)\d*Z$|Z$/, '$1'),
    personId,
    id: line.id,
    parentId: line.parent,
    done: line.done ? '1' : undefined,
  };
  const inner = `<text>${escapeText(encodeXstring(line.text))}</text>`;
  return element('threadedComment', attributes, inner);
}

function addPart(editor: PackageEditor, sheetPath: string): string {
  const body = `<ThreadedComments xmlns="${NAMESPACE}"></ThreadedComments>`;
  const path = editor.addPart('xl/threadedComments/threadedComment#.xml', body, CONTENT_TYPE);
  editor.addRelationship(sheetPath, `${RELATIONSHIP}threadedComment`, path);
  return path;
}

/** The list of those who write, which the whole workbook shares. */
class People {
  constructor(
    private readonly editor: PackageEditor,
    private readonly workbook: string,
  ) {}

  idOf(name: string): string {
    const path = this.path();
    const known = childrenOf(this.editor.tree(path), 'person').find(
      (person) => attr(person, 'displayName') === encodeXstringAttribute(name),
    );
    const id = attr(known, 'id');
    if (id !== undefined) return id;
    const fresh = guidOf(`person ${name}`);
    const attributes = {
      displayName: encodeXstringAttribute(name),
      id: fresh,
      userId: encodeXstringAttribute(name),
      providerId: 'None',
    };
    this.editor.edit(path, (root) => [appendedChild(root, element('person', attributes))]);
    return fresh;
  }

  private path(): string {
    const { editor, workbook } = this;
    const listed = editor.relationships(workbook).find((r) => isType(r.type, 'person'));
    if (listed) return listed.target;
    const body = `<personList xmlns="${NAMESPACE}"></personList>`;
    const path = editor.addPart('xl/persons/person#.xml', body, PEOPLE_TYPE);
    editor.addRelationship(workbook, `${RELATIONSHIP}person`, path);
    return path;
  }
}
