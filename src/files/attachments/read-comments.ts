import { parseArea } from '../../core/book/area';
import type { BookComment, BookRemark } from '../../core/book/attachments';
import type { OfficePackage } from '../package/office-package';
import { isType } from '../package/relationship';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf } from '../xml/xml-tree';

/** The conversations of a sheet with the part they came from. */
export interface FoundComments {
  readonly comments: readonly BookComment[];
  readonly path?: string;
}

/** Reads conversations ([MS-XLSX] 2.6.206); `people` are the names by id from findPeople. */
export function findComments(
  file: OfficePackage,
  sheetPath: string,
  people: ReadonlyMap<string, string>,
): FoundComments {
  const path = file.related(sheetPath, 'threadedComment');
  if (path === undefined) return { comments: [] };
  const elements = childrenOf(file.tree(path), 'threadedComment');
  const replies = new Map<string, BookRemark[]>();
  for (const element of elements) {
    const parent = attr(element, 'parentId');
    if (parent === undefined) continue;
    replies.set(parent, [...(replies.get(parent) ?? []), readRemark(element, people)]);
  }
  const comments = elements.flatMap((element) => {
    const area = parseArea(attr(element, 'ref') ?? '');
    if (!area || attr(element, 'parentId') !== undefined) return [];
    const remark = readRemark(element, people);
    return [
      {
        ...remark,
        row: area.top,
        column: area.left,
        resolved: booleanAttr(element, 'done', false),
        replies: replies.get(remark.id) ?? [],
      },
    ];
  });
  return { comments, path };
}

function readRemark(element: XmlElement, people: ReadonlyMap<string, string>): BookRemark {
  return {
    id: attr(element, 'id') ?? '',
    author: people.get(attr(element, 'personId') ?? '') ?? '',
    date: readDate(attr(element, 'dT') ?? ''),
    text: decodeXstring(child(element, 'text')?.text ?? ''),
  };
}

/** The file writes universal time without saying so: "2026-04-01T09:30:00.00". */
function readDate(text: string): string {
  const date = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}

/** Who writes in the workbook: name by id. */
export function findPeople(file: OfficePackage, workbook: string): ReadonlyMap<string, string> {
  const paths = file.relationships(workbook).filter((r) => isType(r.type, 'person') && file.has(r.target));
  return new Map(
    paths.flatMap(({ target }) =>
      childrenOf(file.tree(target), 'person').map((p): [string, string] => [
        attr(p, 'id') ?? '',
        decodeXstring(attr(p, 'displayName') ?? ''),
      ]),
    ),
  );
}
