/**
 * The boxes of notes, in VML, the drawing language of older Offices. Such parts also hold buttons and
 * other things, and are not always well-formed: boxes are found in the text and the rest is not touched.
 */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly shown: boolean;
  /** Where the shape stands in the part's text. */
  readonly start: number;
  readonly end: number;
}

const SHAPE = /<v:shape\b(?:[^>]*[^/])?>[\s\S]*?<\/v:shape>/g;

export function noteShapes(text: string): NoteShape[] {
  return [...text.matchAll(SHAPE)].flatMap((match) => {
    const [xml] = match;
    if (!/ObjectType\s*=\s*["']Note["']/.test(xml)) return [];
    const row = numberIn(xml, 'Row');
    const column = numberIn(xml, 'Column');
    if (row === undefined || column === undefined) return [];
    const shown = /<x:Visible\s*\/>|<x:Visible>\s*(?:True|t)?\s*<\/x:Visible>/i.test(xml);
    return [{ row, column, shown, start: match.index, end: match.index + xml.length }];
  });
}

/** True when the part draws something besides notes. */
export function drawsMore(text: string): boolean {
  const shapes = [...text.matchAll(/<v:(?:shape|rect|oval|line|group|image)\b/g)].length;
  return shapes > noteShapes(text).length;
}

function numberIn(xml: string, name: string): number | undefined {
  const digits = new RegExp(`<x:${name}>\\s*(\\d{1,7})\\s*</x:${name}>`).exec(xml)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A part without boxes. `block` keeps the numbers of its shapes apart from those of other sheets. */
export function emptyNoteDrawing(block: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** The box of a note: beside its cell, as high as its text needs. */
export function noteShapeXml(
  note: { readonly row: number; readonly column: number; readonly text: string; readonly shown?: true },
  id: string,
): string {
  const { row, column } = note;
  const lines = note.text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 14), 0);
  const rows = Math.min(20, Math.max(4, lines + 1));
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 4, column + 3, 31, top + rows, 4].join(', ');
  const visibility = note.shown ? '' : ';visibility:hidden';
  return (
    `<v:shape id="${id}" type="#_x0000_t202" style='position:absolute;margin-left:60pt;margin-top:2pt;` +
    `width:120pt;height:${rows * 15}pt;z-index:1${visibility}' fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    "<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>" +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    `${note.shown ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
  );
}

/** The same box at another cell: it keeps its size and its distance. */
export function movedShape(xml: string, rows: number, columns: number): string {
  return xml
    .replace(/(<x:Row>\s*)(\d+)/, (_, before: string, n: string) => before + (Number(n) + rows))
    .replace(/(<x:Column>\s*)(\d+)/, (_, before: string, n: string) => before + (Number(n) + columns))
    .replace(/(<x:Anchor>)([^<]*)/, (_, before: string, list: string) => {
      const moves = [columns, 0, rows, 0, columns, 0, rows, 0];
      return (
        before +
        list
          .split(',')
          .map((n, i) => Math.max(0, Number(n) + (moves[i] ?? 0)))
          .join(', ')
      );
    });
}

/** Another visibility for a box that stays as it is otherwise. */
export function shapeShown(xml: string, shown: boolean): string {
  const without = xml.replace(/<x:Visible\s*\/>|<x:Visible>[^<]*<\/x:Visible>/g, '');
  const style = without.replace(
    /visibility:\s*(?:hidden|visible)/,
    `visibility:${shown ? 'visible' : 'hidden'}`,
  );
  return shown ? style.replace('</x:ClientData>', '<x:Visible/></x:ClientData>') : style;
}
