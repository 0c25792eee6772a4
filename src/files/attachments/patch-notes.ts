import { formatArea } from '../../core/book/area';
import type { BookSheet } from '../../core/book/book';
import type { PackageEditor } from '../package/package-editor';
import { relationshipAttribute } from '../package/package-editor';
import { isType } from '../package/relationship';
import { WORKSHEET_ORDER } from '../save/worksheet-order';
import { appendedChild, attributeSplice, element } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { applySplices } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child, childrenOf, relationshipId } from '../xml/xml-tree';
import { encodeXstring, escapeText } from '../xml/xml-text';
import type { EntryChange, NoteEntry } from './note-entries';
import { entryChanges, noteEntries, sameWords } from './note-entries';
import { authorsOf } from './read-notes';
import { drawsMore, emptyNoteDrawing, movedShape, noteShapes, noteShapeXml, shapeShown } from './vml-notes';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export interface SheetAttachmentWork {
  readonly editor: PackageEditor;
  readonly sheetPath: string;
  /** The sheet's part. */
  readonly root: XmlElement;
  readonly before: BookSheet;
  readonly after: BookSheet;
}

/** Changes the notes that differ, text and box, and gives the splices for the sheet's own part. */
export function noteSplices(work: SheetAttachmentWork): Splice[] {
  const { editor, sheetPath, root, before, after } = work;
  const left = noteEntries(after);
  const changes = entryChanges(noteEntries(before), left);
  if (changes.length === 0) return [];
  const listed = editor.relationships(sheetPath).find((r) => isType(r.type, 'comments'));
  if (left.length === 0 && listed) editor.removeRelationship(sheetPath, listed.id);
  else patchTexts(editor, listed?.target ?? addTexts(work), changes);
  return patchBoxes(work, changes, left.length === 0, child(root, 'legacyDrawing'));
}

function addTexts({ editor, sheetPath }: SheetAttachmentWork): string {
  const part = element('comments', { xmlns: MAIN }, '<authors></authors><commentList></commentList>');
  const path = editor.addPart('xl/comments#.xml', part, CONTENT_TYPE);
  editor.addRelationship(sheetPath, 'comments', path);
  return path;
}

function patchTexts(editor: PackageEditor, path: string, changes: readonly EntryChange[]): void {
  editor.edit(path, (root, text) => {
    const authors = [...authorsOf(root)];
    const known = authors.length;
    const list = child(root, 'commentList');
    const elements = new Map(childrenOf(list, 'comment').map((e) => [attr(e, 'ref') ?? '', e]));
    const authorId = (name: string): number => {
      const at = authors.indexOf(name);
      return at >= 0 ? at : authors.push(name) - 1;
    };
    const splices: Splice[] = [];
    for (const { was, is } of changes) {
      const old = was && elements.get(refOf(was));
      if (!is) {
        if (old) splices.push({ start: old.start, end: old.end, text: '' });
      } else if (!old) {
        if (list) splices.push(appendedChild(list, commentXml(is, authorId(is.author))));
      } else if (was && sameWords(was, is)) {
        if (refOf(was) !== refOf(is)) splices.push(attributeSplice(text, old, { ref: refOf(is) }));
      } else {
        const { name } = old;
        const fresh = commentXml(is, authorId(is.author));
        const prefix = name.slice(0, name.length - 'comment'.length);
        splices.push({ start: old.start, end: old.end, text: withPrefix(fresh, prefix) });
      }
    }
    const names = child(root, 'authors');
    const added = authors.slice(known).map((name) => `<author>${escapeText(encodeXstring(name))}</author>`);
    if (names && added.length > 0) splices.push(appendedChild(names, added.join('')));
    return splices;
  });
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}

function commentXml(entry: NoteEntry, author: number): string {
  const text = `<t xml:space="preserve">${escapeText(encodeXstring(entry.text))}</t>`;
  const look = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Yu Gothic"/><family val="2"/></rPr>';
  return element(
    'comment',
    { ref: refOf(entry), authorId: author, shapeId: 0 },
    `<text><r>${look}${text}</r></text>`,
  );
}

function refOf({ row, column }: NoteEntry): string {
  return formatArea({ top: row, left: column, bottom: row, right: column });
}

/** A note without a box would be a file that Excel repairs. */
function patchBoxes(
  work: SheetAttachmentWork,
  changes: readonly EntryChange[],
  noneLeft: boolean,
  drawing: XmlElement | undefined,
): Splice[] {
  const { editor, sheetPath, root } = work;
  const id = drawing && relationshipId(drawing);
  const known = editor.relationships(sheetPath).find((r) => r.id === id)?.target;
  if (noneLeft && (known === undefined || !drawsMore(editor.text(known)))) {
    if (id !== undefined) editor.removeRelationship(sheetPath, id);
    return setChild(root, WORKSHEET_ORDER, 'legacyDrawing', undefined);
  }
  const path = known ?? addDrawing(editor);
  editor.setText(path, boxesChanged(editor.text(path), changes));
  if (known !== undefined) return [];
  const fresh = relationshipAttribute(root, editor.addRelationship(sheetPath, 'vmlDrawing', path));
  return setChild(root, WORKSHEET_ORDER, 'legacyDrawing', `<legacyDrawing${fresh}/>`);
}

function addDrawing(editor: PackageEditor): string {
  editor.addDefaultType('vml', VML_TYPE);
  const block = editor.paths().filter((path) => path.endsWith('.vml')).length + 1;
  return editor.addPart('xl/drawings/vmlDrawing#.vml', emptyNoteDrawing(block), undefined);
}

function boxesChanged(text: string, changes: readonly EntryChange[]): string {
  const shapes = noteShapes(text);
  let next = Math.max(1024, ...[...text.matchAll(/_x0000_s(\d+)/g)].map(([, n]) => Number(n))) + 1;
  const block = Number(/<o:idmap[^>]*data="(\d+)/.exec(text)?.[1] ?? 1);
  next = Math.max(next, block * 1024 + 1);
  const added: string[] = [];
  const splices: Splice[] = [];
  for (const { was, is } of changes) {
    const shape = was && shapes.find(({ row, column }) => row === was.row && column === was.column);
    if (!is) {
      if (shape) splices.push({ start: shape.start, end: shape.end, text: '' });
    } else if (!was || !shape) added.push(noteShapeXml(is, `_x0000_s${next++}`));
    else {
      const xml = text.slice(shape.start, shape.end);
      const [rows, columns] = [is.row - was.row, is.column - was.column];
      const moved = rows === 0 && columns === 0 ? xml : movedShape(xml, rows, columns);
      const shown = (is.shown === true) === shape.shown ? moved : shapeShown(moved, is.shown === true);
      splices.push({ start: shape.start, end: shape.end, text: shown });
    }
  }
  const end = text.lastIndexOf('</xml>');
  splices.push({ start: end, end, text: added.join('') });
  return applySplices(text, splices);
}
