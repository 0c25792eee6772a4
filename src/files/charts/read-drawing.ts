import type { BookChart, ChartCorner, ChartPlace } from '../../core/book/chart';
import type { OfficePackage } from '../package/office-package';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child, childrenOf, numberAttr, relationshipId } from '../xml/xml-tree';
import { readChart } from './read-chart';

/** EMU, the drawing language's unit, in a point. */
export const EMU = 12_700;

/** A chart with the places of the file where it stands. */
export interface FoundChart {
  readonly chart: BookChart;
  /** Of the drawing part to the chart part. */
  readonly relationshipId: string;
  readonly path: string;
}

export interface FoundDrawing {
  readonly charts: readonly FoundChart[];
  /** The part that says where things stand; absent when nothing is drawn on the sheet. */
  readonly path?: string;
}

/** The charts of a sheet, in the order in which they lie over each other. Other drawn things are left alone. */
export function findDrawing(file: OfficePackage, sheetPath: string): FoundDrawing {
  const path = file.related(sheetPath, 'drawing');
  if (path === undefined) return { charts: [] };
  const targets = new Map(file.relationships(path).map((r) => [r.id, r.target]));
  const charts = file.tree(path).children.flatMap((anchor): FoundChart[] => {
    const frame = child(anchor, 'graphicFrame');
    const reference = child(child(child(frame, 'graphic'), 'graphicData'), 'chart');
    const id = reference && relationshipId(reference);
    const target = id === undefined ? undefined : targets.get(id);
    const place = readPlace(anchor);
    if (!frame || id === undefined || target === undefined || !file.has(target) || !place) return [];
    const own = child(child(frame, 'nvGraphicFramePr'), 'cNvPr');
    const description = attr(own, 'descr');
    const chart: BookChart = {
      id: numberAttr(own, 'id') ?? 0,
      name: attr(own, 'name') ?? '',
      ...readChart(file.tree(target)),
      ...(description === undefined || description === '' ? {} : { description }),
      place,
    };
    return [{ chart, relationshipId: id, path: target }];
  });
  return { charts, path };
}

function readPlace(anchor: XmlElement): ChartPlace | undefined {
  const size = child(anchor, 'ext');
  const [width, height] = [(numberAttr(size, 'cx') ?? 0) / EMU, (numberAttr(size, 'cy') ?? 0) / EMU];
  if (anchor.local === 'absoluteAnchor') {
    const at = child(anchor, 'pos');
    const corner = {
      row: 0,
      column: 0,
      x: (numberAttr(at, 'x') ?? 0) / EMU,
      y: (numberAttr(at, 'y') ?? 0) / EMU,
    };
    return { from: corner, width, height };
  }
  const from = readCorner(child(anchor, 'from'));
  if (anchor.local === 'oneCellAnchor') return from && { from, width, height };
  const to = readCorner(child(anchor, 'to'));
  return anchor.local === 'twoCellAnchor' && from && to ? { from, to } : undefined;
}

function readCorner(element: XmlElement | undefined): ChartCorner | undefined {
  const number = (name: string): number => Number(childrenOf(element, name)[0]?.text ?? NaN);
  const [row, column] = [number('row'), number('col')];
  if (!Number.isInteger(row) || !Number.isInteger(column)) return undefined;
  return { row, column, x: (number('colOff') || 0) / EMU, y: (number('rowOff') || 0) / EMU };
}
