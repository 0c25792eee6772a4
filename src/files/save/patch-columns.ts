import type { BookSheet } from '../../core/book/book';
import { widthOfCharacters } from '../read/column-width';
import { withAttributes } from '../xml/edit-element';
import type { AttributeChanges } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { child, childrenOf, numberAttr } from '../xml/xml-tree';
import { WORKSHEET_ORDER } from './worksheet-order';

/** A `<col>` for columns first…last, counted from 1. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/** Brings changed widths and hidden columns into `<cols>`; runs without a change keep their text. */
export function columnSplices(
  text: string,
  root: XmlElement,
  before: BookSheet,
  after: BookSheet,
  digit: number,
): Splice[] {
  const changes = columnChanges(before, after, digit);
  if (changes.size === 0) return [];
  const cols = child(root, 'cols');
  const usual = numberAttr(child(root, 'sheetFormatPr'), 'defaultColWidth') ?? widthOfCharacters(8.38, digit);
  const runs = childrenOf(cols, 'col').map((col) => ({
    first: numberAttr(col, 'min') ?? 1,
    last: numberAttr(col, 'max') ?? 1,
    tag: text.slice(col.start, col.end),
  }));
  const parts = applied(runs, changes, usual);
  const xml = parts.length === 0 ? undefined : `<cols>${parts.map(runXml).join('')}</cols>`;
  return setChild(root, WORKSHEET_ORDER, 'cols', xml);
}

/** Column counted from 1 → attributes that change. */
function columnChanges(before: BookSheet, after: BookSheet, digit: number): Map<number, AttributeChanges> {
  const changes = new Map<number, AttributeChanges>();
  const columns = new Set([
    ...before.columnWidths.keys(),
    ...after.columnWidths.keys(),
    ...before.hiddenColumns,
    ...after.hiddenColumns,
  ]);
  for (const column of [...columns].sort((a, b) => a - b)) {
    const width = after.columnWidths.get(column);
    const change = {
      ...(before.columnWidths.get(column) === width ? {} : widthAttributes(width, digit)),
      ...(before.hiddenColumns.has(column) === after.hiddenColumns.has(column)
        ? {}
        : { hidden: after.hiddenColumns.has(column) ? '1' : undefined }),
    };
    if (Object.keys(change).length > 0) changes.set(column + 1, change);
  }
  return changes;
}

function widthAttributes(width: number | undefined, digit: number): AttributeChanges {
  return width === undefined
    ? { width: undefined, customWidth: undefined }
    : { width: String(widthOfCharacters(width, digit)), customWidth: '1' };
}

function applied(runs: readonly Run[], changes: ReadonlyMap<number, AttributeChanges>, usual: number): Run[] {
  const result: Run[] = [];
  const add = (run: Run): void => {
    const last = result[result.length - 1];
    // Only runs made here are joined: the file's own keep their text.
    if (last && last.last + 1 === run.first && last.tag === run.tag)
      result[result.length - 1] = { ...last, last: run.last };
    else result.push(run);
  };
  const waiting = [...changes];
  const addNew = (until: number): void => {
    for (
      let [column, change] = waiting[0] ?? [];
      column !== undefined && change && column < until;
      [column, change] = waiting[0] ?? []
    ) {
      waiting.shift();
      if (Object.values(change).some((value) => value !== undefined))
        add({ first: column, last: column, tag: changedTag('<col/>', change, usual) });
    }
  };
  for (const run of runs) {
    addNew(run.first);
    let from = run.first;
    for (
      let [column, change] = waiting[0] ?? [];
      column !== undefined && change && column <= run.last;
      [column, change] = waiting[0] ?? []
    ) {
      waiting.shift();
      if (column > from) add({ ...run, first: from, last: column - 1 });
      add({ first: column, last: column, tag: changedTag(run.tag, change, usual) });
      from = column + 1;
    }
    if (from <= run.last) add({ ...run, first: from });
  }
  addNew(Infinity);
  return result;
}

/** A column without a width of its own is written with the usual one: Excel hides columns that have none. */
function changedTag(tag: string, change: AttributeChanges, usual: number): string {
  const changed = withAttributes(tag.replace(/>\s*<\/[^>]*>$/, '/>'), {
    ...change,
    min: undefined,
    max: undefined,
  });
  return /\swidth\s*=/.test(changed) ? changed : withAttributes(changed, { width: String(usual) });
}

function runXml(run: Run): string {
  return withAttributes(run.tag, { min: String(run.first), max: String(run.last) });
}
