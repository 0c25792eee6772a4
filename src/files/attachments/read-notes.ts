import { parseArea } from '../../core/book/area';
import type { BookNote } from '../../core/book/attachments';
import type { OfficePackage } from '../package/office-package';
import { isType } from '../package/relationship';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child, childrenOf, descendants, numberAttr, relationshipId } from '../xml/xml-tree';
import { noteShapes } from './vml-notes';

/** The notes of a sheet with the parts they came from. */
export interface FoundNotes {
  readonly notes: readonly BookNote[];
  /** The part with the texts and the one with the boxes, where there are such. */
  readonly path?: string;
  readonly drawing?: string;
}

/**
 * Reads the notes of a sheet. Excel also writes one for every conversation, for older Excels: those
 * are told by their author ("tc={…}") and left out, for the conversation itself is read elsewhere.
 */
export function findNotes(file: OfficePackage, sheetPath: string, sheet: XmlElement): FoundNotes {
  const path = file.related(sheetPath, 'comments');
  const drawing = drawingOf(file, sheetPath, sheet);
  const places = { ...(path === undefined ? {} : { path }), ...(drawing === undefined ? {} : { drawing }) };
  if (path === undefined) return { notes: [], ...places };
  const shown = new Set(
    (drawing === undefined ? [] : noteShapes(file.text(drawing)))
      .filter((shape) => shape.shown)
      .map(({ row, column }) => `${row},${column}`),
  );
  const root = file.tree(path);
  const hasConversations = file.relationships(sheetPath).some((r) => isType(r.type, 'threadedComment'));
  const notes = childrenOf(child(root, 'commentList'), 'comment').flatMap((element) => {
    const note = readNote(element, authorsOf(root));
    if (!note || (hasConversations && isStandIn(note.author))) return [];
    return [shown.has(`${note.row},${note.column}`) ? { ...note, shown: true as const } : note];
  });
  return { notes, ...places };
}

/** The part that draws the boxes, in the older drawing language. */
function drawingOf(file: OfficePackage, sheetPath: string, sheet: XmlElement): string | undefined {
  const element = child(sheet, 'legacyDrawing');
  const id = element && relationshipId(element);
  const target = file.relationships(sheetPath).find((r) => r.id === id)?.target;
  return target !== undefined && file.has(target) ? target : undefined;
}

export function authorsOf(comments: XmlElement): readonly string[] {
  return childrenOf(child(comments, 'authors'), 'author').map(({ text }) => decodeXstring(text));
}

/** True for the author that Excel gives the stand-in of a conversation. */
export function isStandIn(author: string): boolean {
  return author.startsWith('tc={');
}

export function readNote(element: XmlElement, authors: readonly string[]): BookNote | undefined {
  const area = parseArea(attr(element, 'ref') ?? '');
  if (!area) return undefined;
  const texts = descendants(element, 't').map(({ text }) => text);
  return {
    row: area.top,
    column: area.left,
    author: authors[numberAttr(element, 'authorId') ?? 0] ?? '',
    text: decodeXstring(texts.join('')),
  };
}
