import type { Area } from '../core/book/area';
import { MAX_COLUMNS } from '../core/book/area';
import type { BookAttachments, BookLink } from '../core/book/attachments';
import type { BookChart } from '../core/book/chart';
import type { BookPage } from '../core/book/page';
import { shiftedArea, shiftedFormula } from './band-shift';
import type { Band } from './band-shift';
import { formulaTokens } from './formula-tokens';
import { renamedSheet } from './sheet-names';
import type { WorkbookCore } from './workbook-core';

/** Notes, conversations and links go with their cells when rows or columns come and go; those of deleted cells go. */
export function moveAttachments(core: WorkbookCore, sheetId: string, band: Band): void {
  const moved = core.worksheet(sheetId).getName();
  for (const sheet of core.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const before = core.attachments.of(id);
    const own = id === sheetId ? shifted(before, band) : before;
    const after = withFormulas(own, (formula) => shiftedFormula(formula, sheet.getName(), moved, band));
    if (JSON.stringify(after) !== JSON.stringify(before)) core.attachments.set(id, after);
  }
}

/** Links that name a sheet follow when it is renamed. */
export function renameSheetInAttachments(core: WorkbookCore, from: string, to: string): void {
  for (const sheet of core.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const before = core.attachments.of(id);
    const after = withFormulas(before, (formula) => renamedSheet(formulaTokens(formula), from, to));
    if (JSON.stringify(after) !== JSON.stringify(before)) core.attachments.set(id, after);
  }
}

interface OfCell {
  readonly row: number;
  readonly column: number;
}

function shifted(attachments: BookAttachments, band: Band): BookAttachments {
  const cells = <T extends OfCell>(list: readonly T[]): T[] =>
    list.flatMap((one) => {
      const area = shiftedArea(cellArea(one), band);
      return area ? [{ ...one, row: area.top, column: area.left }] : [];
    });
  const { notes, comments, links, charts, page } = attachments;
  return {
    ...attachments,
    ...(page ? { page: shiftedPage(page, band) } : {}),
    ...(notes ? { notes: cells(notes) } : {}),
    ...(comments ? { comments: cells(comments) } : {}),
    ...(links
      ? {
          links: links.flatMap((link) => {
            const area = shiftedArea(link.area, band);
            return area ? [{ ...link, area }] : [];
          }),
        }
      : {}),
    ...(charts ? { charts: charts.flatMap((chart) => shiftedChart(chart, band)) } : {}),
  };
}

/** The rows that every page repeats. */
function shiftedPage({ titleRows, ...page }: BookPage, band: Band): BookPage {
  const { first, last } = titleRows ?? { first: 0, last: 0 };
  const area = titleRows && shiftedArea({ top: first, left: 0, bottom: last, right: MAX_COLUMNS - 1 }, band);
  return area ? { ...page, titleRows: { first: area.top, last: area.bottom } } : page;
}

/** A chart grows and moves with its cells; one whose cells are all gone goes too. */
function shiftedChart(chart: BookChart, band: Band): BookChart[] {
  const { place } = chart;
  const { from } = place;
  const to = 'to' in place ? place.to : from;
  const area = shiftedArea({ top: from.row, left: from.column, bottom: to.row, right: to.column }, band);
  if (!area) return 'to' in place ? [] : [chart];
  const first = { ...from, row: area.top, column: area.left };
  if (!('to' in place)) return [{ ...chart, place: { ...place, from: first } }];
  return [{ ...chart, place: { from: first, to: { ...to, row: area.bottom, column: area.right } } }];
}

function cellArea({ row, column }: OfCell): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The references inside: what charts show, and places of links that lead nowhere outside. */
function withFormulas(attachments: BookAttachments, change: (formula: string) => string): BookAttachments {
  const { links, charts } = attachments;
  return {
    ...attachments,
    ...(links ? { links: links.map((link) => changedLink(link, change)) } : {}),
    ...(charts ? { charts: charts.map((chart) => changedChart(chart, change)) } : {}),
  };
}

function changedLink(link: BookLink, change: (formula: string) => string): BookLink {
  return link.address === undefined && link.place !== undefined
    ? { ...link, place: change(link.place) }
    : link;
}

function changedChart(chart: BookChart, change: (formula: string) => string): BookChart {
  return { ...changedFields(chart, change), series: chart.series.map((one) => changedFields(one, change)) };
}

/** Fields that are formulas ("=…"). */
function changedFields<T extends object>(fields: T, change: (formula: string) => string): T {
  const entries = Object.entries(fields as Record<string, unknown>).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'string' && value.startsWith('=') ? change(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}
