import type { Style } from '../../core/book/style';
import type { Cells } from './nouns';
import { withinUsed } from './protected-sheets';
import type { Json } from './wire-types';

/** What all cells agree on, else null: how Excel answers a format property of many cells. */
export function uniform<T extends Json>({ sheet, area }: Cells, read: (style: Style) => T): T | null {
  const part = withinUsed(sheet, area);
  const first = read(sheet.style(part.top, part.left));
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      if (read(sheet.style(row, column)) !== first) return null;
    }
  }
  return first;
}

/** The number that `read` gives for every index from…to, else null. */
export function uniformAlong(
  from: number,
  to: number,
  read: (index: number) => number | boolean,
): number | boolean | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index++) if (read(index) !== first) return null;
  return first;
}
