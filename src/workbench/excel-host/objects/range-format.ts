import type { HorizontalAlignment, VerticalAlignment } from '../../../core/book/style';
import { isEntireColumns, isEntireRows } from '../area-algebra';
import { oneOf } from '../arguments';
import { invalidArgument } from '../excel-error';
import { defineClass } from '../excel-class';
import { columnCharacters, columnPoints } from '../measures';
import type { Cells } from '../nouns';
import { may } from '../protected-sheets';
import { uniform, uniformAlong } from '../uniform';
import type { Json } from '../wire-types';
import { booleanOf, numberOf, styleScalar } from './style-scalars';

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

export const RANGE_FORMAT = defineClass('RangeFormat', {
  scalars: {
    horizontalAlignment: styleScalar({
      read: (style) => nameOf(HORIZONTAL, style.horizontal ?? 'general'),
      patch: (value) => ({ horizontal: HORIZONTAL[oneOf(value, Object.keys(HORIZONTAL))] ?? null }),
    }),
    verticalAlignment: styleScalar({
      read: (style) => nameOf(VERTICAL, style.vertical ?? 'bottom'),
      patch: (value) => ({ vertical: VERTICAL[oneOf(value, Object.keys(VERTICAL))] ?? null }),
    }),
    wrapText: styleScalar({
      read: (style) => style.wrapText ?? false,
      patch: (value) => ({ wrapText: booleanOf(value) }),
    }),
    indentLevel: styleScalar({
      read: (style) => style.indent ?? 0,
      patch: (value) => ({ indent: numberOf(value) }),
    }),
    columnWidth: { get: columnWidth, set: setColumnWidth },
    rowHeight: { get: rowHeight, set: setRowHeight },
  },
  navigations: {
    fill: ({ sheet, area }) => ({ kind: 'RangeFill', sheet, area }),
    font: ({ sheet, area }) => ({ kind: 'RangeFont', sheet, area }),
    borders: ({ sheet, area }) => ({ kind: 'RangeBorderCollection', sheet, area }),
    protection: ({ sheet, area }) => ({ kind: 'FormatProtection', sheet, area }),
  },
  calls: {
    autofitColumns: ({ sheet, area }) => {
      may(sheet, 'allowFormatColumns');
      const used = sheet.usedArea(true);
      if (used !== undefined) sheet.autofitColumns(area.left, Math.min(area.right, used.right));
    },
    autofitRows: ({ sheet, area }) => {
      may(sheet, 'allowFormatRows');
      const used = sheet.usedArea(true);
      if (used !== undefined) sheet.autofitRows(area.top, Math.min(area.bottom, used.bottom));
    },
  },
  settlesBefore: ['autofitColumns', 'autofitRows'],
});

export const RANGE_FILL = defineClass('RangeFill', {
  scalars: {
    color: styleScalar({
      read: (style) => style.fillColor ?? '#FFFFFF',
      patch: (value, color) => ({ fillColor: color(value) }),
    }),
  },
  calls: {
    clear: ({ sheet, area }) => {
      may(sheet, 'allowFormatCells');
      sheet.setStyle(area, { fillColor: null });
    },
  },
});

export const RANGE_FONT = defineClass('RangeFont', {
  scalars: {
    name: {
      get: (cells, session) => uniform(cells, (style) => style.fontName ?? session.language.font),
      set: ({ sheet, area }, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        may(sheet, 'allowFormatCells');
        sheet.setStyle(area, { fontName: value });
      },
    },
    size: styleScalar({
      read: (style) => style.fontSize ?? 11,
      patch: (value) => ({ fontSize: numberOf(value) }),
    }),
    color: styleScalar({
      read: (style) => style.fontColor ?? '#000000',
      patch: (value, color) => ({ fontColor: color(value) }),
    }),
    bold: styleScalar({
      read: (style) => style.bold ?? false,
      patch: (value) => ({ bold: booleanOf(value) }),
    }),
    italic: styleScalar({
      read: (style) => style.italic ?? false,
      patch: (value) => ({ italic: booleanOf(value) }),
    }),
    strikethrough: styleScalar({
      read: (style) => style.strikethrough ?? false,
      patch: (value) => ({ strikethrough: booleanOf(value) }),
    }),
    underline: styleScalar({
      read: (style) => (style.underline === true ? 'Single' : 'None'),
      patch: (value) => ({ underline: oneOf(value, ['None', 'Single'] as const) === 'Single' }),
    }),
  },
});

export const FORMAT_PROTECTION = defineClass('FormatProtection', {
  scalars: {
    locked: {
      get: (cells) => uniform(cells, (style) => style.locked ?? true),
      set: ({ sheet, area }, value) => {
        may(sheet, 'allowFormatCells');
        sheet.setStyle(area, { locked: booleanOf(value) });
      },
    },
  },
});

function columnWidth({ sheet, area }: Cells): Json {
  if (isEntireRows(area)) return null;
  return uniformAlong(area.left, area.right, (column) => columnPoints(sheet.columnWidth(column)));
}

function setColumnWidth({ sheet, area }: Cells, value: Json): void {
  may(sheet, 'allowFormatColumns');
  sheet.setColumnWidth(area.left, area.right, columnCharacters(numberOf(value)));
}

function rowHeight({ sheet, area }: Cells): Json {
  if (isEntireColumns(area)) return null;
  return uniformAlong(area.top, area.bottom, (row) => sheet.rowHeight(row));
}

function setRowHeight({ sheet, area }: Cells, value: Json): void {
  may(sheet, 'allowFormatRows');
  sheet.setRowHeight(area.top, area.bottom, numberOf(value));
}

function nameOf(names: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(names).find((name) => names[name] === value) ?? refuse();
}

function refuse(): never {
  throw invalidArgument();
}
