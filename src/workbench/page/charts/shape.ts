/** A piece of a picture as data: what it is, where, and what it says. */
export interface Shape {
  readonly tag: 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text' | 'title';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** Text goes in as text, never as markup. */
export function svgOf(
  page: Document,
  shapes: readonly Shape[],
  width: number,
  height: number,
): SVGSVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', '100%');
  svg.setAttribute('height', '100%');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(...shapes.map((shape) => elementOf(page, shape)));
  return svg;
}

function elementOf(page: Document, { tag, attributes, text, children = [] }: Shape): Element {
  const element = page.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  element.append(...children.map((child) => elementOf(page, child)));
  return element;
}

export function textAt(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'middle',
  more: Readonly<Record<string, string | number>> = {},
): Shape {
  return { tag: 'text', attributes: { x, y, 'text-anchor': anchor, ...more }, text };
}
