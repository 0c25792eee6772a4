import type { Style } from '../../../core/book/style';
import type { StylePatch } from '../../../sheets/workbook-model';
import { colorOf } from '../colors';
import { invalidArgument } from '../excel-error';
import type { Scalar } from '../excel-class';
import type { Cells } from '../nouns';
import { may } from '../protected-sheets';
import { uniform } from '../uniform';
import type { Json } from '../wire-types';

/** A property of a format: null when the cells differ; setting it changes that field of every cell. */
export function styleScalar<T extends Json>(field: {
  read(style: Style): T;
  patch(value: Json, color: typeof colorOf): StylePatch;
}): Scalar<Cells> {
  return {
    get: (cells) => uniform(cells, (style) => field.read(style)),
    set: ({ sheet, area }, value) => {
      may(sheet, 'allowFormatCells');
      sheet.setStyle(area, field.patch(value, colorOf));
    },
  };
}

export function booleanOf(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function numberOf(value: Json): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw invalidArgument();
  return value;
}
