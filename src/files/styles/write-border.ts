import type { Border, Style } from '../../core/book/style';
import { element } from '../xml/edit-element';
import { argb } from './write-font';

export const BORDER_FIELDS = [
  'borderLeft',
  'borderRight',
  'borderTop',
  'borderBottom',
] as const satisfies readonly (keyof Style)[];

type BorderField = (typeof BORDER_FIELDS)[number];

const SIDES: readonly (readonly [BorderField, string, string])[] = [
  ['borderLeft', 'left', 'start'],
  ['borderRight', 'right', 'end'],
  ['borderTop', 'top', 'top'],
  ['borderBottom', 'bottom', 'bottom'],
];
const OTHERS = ['diagonal', 'vertical', 'horizontal'];

/** A border like `base` (raw children by name) except for the sides named in `changed`. */
export function borderXml(
  base: ReadonlyMap<string, string>,
  usual: ReadonlyMap<string, string>,
  want: Style,
  changed: ReadonlySet<keyof Style>,
): string {
  const sides = SIDES.map(([field, name, strictName]) => {
    if (!changed.has(field)) return base.get(name) ?? base.get(strictName) ?? element(name, {});
    const wanted = want[field];
    return wanted ? sideXml(name, wanted) : (usual.get(name) ?? element(name, {}));
  });
  const others = OTHERS.flatMap((name) => base.get(name) ?? []);
  return element('border', {}, [...sides, ...(others.length > 0 ? others : ['<diagonal/>'])].join(''));
}

function sideXml(name: string, border: Border): string {
  return element(name, { style: border.line }, element('color', { rgb: argb(border.color) }));
}
