import type { Book, BookSheet } from '../../core/book/book';
import type { BookChart, ChartCorner, ChartPlace } from '../../core/book/chart';
import type { PackageEditor } from '../package/package-editor';
import { relationshipAttribute } from '../package/package-editor';
import { stableKey } from '../save/stable-key';
import { WORKSHEET_ORDER } from '../save/worksheet-order';
import {
  attributeSplice,
  attributeText,
  element,
  prefixed,
  prefixOf,
  appendedChild,
} from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { printable } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child, relationshipId } from '../xml/xml-tree';
import { isType } from '../package/relationship';
import { chartXml } from './chart-xml';
import { patchChart } from './patch-chart';
import { EMU, findDrawing } from './read-drawing';
import type { FoundChart } from './read-drawing';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const POSITIONS = ['pos', 'from', 'to', 'ext'];

export interface ChartWork {
  readonly editor: PackageEditor;
  readonly sheetPath: string;
  /** The sheet's part. */
  readonly root: XmlElement;
  readonly before: BookSheet;
  readonly after: BookSheet;
  /** The whole workbook, for the values that are written beside the references. */
  readonly book: Book;
}

/** Changes the charts that differ, and gives the splices for the sheet's own part. */
export function chartSplices(work: ChartWork): Splice[] {
  const { editor, sheetPath, root, before, after } = work;
  const wanted = after.charts ?? [];
  if (stableKey(before.charts ?? []) === stableKey(wanted)) return [];
  const { charts, path: known } = findDrawing(editor.base, sheetPath);
  const path = known ?? addDrawing(editor, sheetPath);
  const isNew = wanted.filter((chart) => !charts.some((found) => found.chart.id === chart.id));
  for (const found of charts) {
    const is = wanted.find(({ id }) => id === found.chart.id);
    if (is) changeChart(work, path, found, is);
    else removeChart(editor, path, found);
  }
  for (const chart of isNew) addChart(work, path, chart);
  if (editor.tree(path).children.length === 0) {
    const listed = editor.relationships(sheetPath).find((r) => isType(r.type, 'drawing'));
    if (listed) editor.removeRelationship(sheetPath, listed.id);
    return setChild(root, WORKSHEET_ORDER, 'drawing', undefined);
  }
  if (known !== undefined) return [];
  const id = editor.relationships(sheetPath).find((r) => isType(r.type, 'drawing'))?.id ?? '';
  return setChild(root, WORKSHEET_ORDER, 'drawing', `<drawing${relationshipAttribute(root, id)}/>`);
}

function addDrawing(editor: PackageEditor, sheetPath: string): string {
  const body = `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;
  const path = editor.addPart('xl/drawings/drawing#.xml', body, DRAWING_TYPE);
  editor.addRelationship(sheetPath, 'drawing', path);
  return path;
}

function addChart({ editor, book }: ChartWork, path: string, chart: BookChart): void {
  const part = editor.addPart('xl/charts/chart#.xml', chartXml(book, chart), CHART_TYPE);
  const id = editor.addRelationship(path, 'chart', part);
  const own = attributeText({ id: chart.id, ...namesOf(chart) });
  const frame =
    `<graphicFrame macro=""><nvGraphicFramePr><cNvPr${own}/><cNvGraphicFramePr/></nvGraphicFramePr>` +
    `<xfrm><a:off xmlns:a="${MAIN}" x="0" y="0"/><a:ext xmlns:a="${MAIN}" cx="0" cy="0"/></xfrm>` +
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></a:graphicData></a:graphic></graphicFrame><clientData/>`;
  const { name, open } = anchorOf(chart.place);
  editor.edit(path, (root) => [appendedChild(root, `<${name}>${open}${frame}</${name}>`)]);
}

function namesOf({ name, description }: BookChart): Record<string, string | undefined> {
  return {
    name: printable(name),
    descr: description === undefined ? undefined : printable(description),
  };
}

/** The anchor's element and its first children. */
function anchorOf(place: ChartPlace): { readonly name: string; readonly open: string } {
  const from = cornerXml('from', place.from);
  if ('to' in place) return { name: 'twoCellAnchor', open: from + cornerXml('to', place.to) };
  return {
    name: 'oneCellAnchor',
    open: from + element('ext', { cx: emu(place.width), cy: emu(place.height) }),
  };
}

function cornerXml(name: string, { row, column, x, y }: ChartCorner): string {
  return `<${name}><col>${column}</col><colOff>${emu(x)}</colOff><row>${row}</row><rowOff>${emu(y)}</rowOff></${name}>`;
}

function emu(points: number): number {
  return Math.round(points * EMU);
}

function changeChart(work: ChartWork, path: string, found: FoundChart, is: BookChart): void {
  const { editor, book } = work;
  const was = found.chart;
  const content = ({ place: _place, name: _name, description: _description, ...rest }: BookChart): string =>
    stableKey(rest);
  if (content(was) !== content(is)) patchChart(editor, found.path, book, was, is);
  const moved = stableKey(was.place) !== stableKey(is.place);
  const named = was.name !== is.name || was.description !== is.description;
  if (!moved && !named) return;
  editor.edit(path, (root, text) => {
    const anchor = anchorWith(root, found.relationshipId);
    if (!anchor) return [];
    const own = child(child(child(anchor, 'graphicFrame'), 'nvGraphicFramePr'), 'cNvPr');
    return [
      ...(moved ? placeSplices(anchor, prefixOf(root), is.place) : []),
      ...(named && own ? [attributeSplice(text, own, namesOf(is))] : []),
    ];
  });
}

/** The position changes, what stands behind it stays. */
function placeSplices(anchor: XmlElement, prefix: string, place: ChartPlace): Splice[] {
  const { name, open } = anchorOf(place);
  const positions = anchor.children.filter(({ local }) => POSITIONS.includes(local));
  const end = Math.max(anchor.tagEnd, ...positions.map((e) => e.end));
  const same = name === anchor.local;
  const behavior = attr(anchor, 'editAs');
  const tag = `<${prefix}${name}${same ? attributeText({ editAs: behavior }) : ''}>`;
  return [
    { start: anchor.start, end, text: tag + prefixed(open, prefix) },
    { start: anchor.closeStart, end: anchor.end, text: `</${prefix}${name}>` },
  ];
}

function removeChart(editor: PackageEditor, path: string, found: FoundChart): void {
  editor.edit(path, (root) => {
    const anchor = anchorWith(root, found.relationshipId);
    return anchor ? [{ start: anchor.start, end: anchor.end, text: '' }] : [];
  });
  editor.removeRelationship(path, found.relationshipId);
}

function anchorWith(root: XmlElement, id: string): XmlElement | undefined {
  return root.children.find((anchor) => {
    const graphic = child(child(child(anchor, 'graphicFrame'), 'graphic'), 'graphicData');
    const chart = child(graphic, 'chart');
    return chart && relationshipId(chart) === id;
  });
}
