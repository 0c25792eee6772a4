import { formatArea } from '../../core/book/area';
import { alongOf, shiftedArea, type Band } from '../../sheets/band-shift';
import type { Edit } from '../../sheets/workbook-model';
import type { Noun } from './nouns';

/** The rows or columns that an edit brought in or took out; undefined for other edits. */
export function bandOfEdit({ kind, area, of }: Edit): Band | undefined {
  if (kind === 'cells' || kind === 'rowsSorted' || kind === 'columnsSorted') return undefined;
  const by = of ?? (kind === 'columnsInserted' || kind === 'columnsDeleted' ? 'columns' : 'rows');
  const { from, to } = alongOf(area, { of: by });
  const inserted = kind === 'rowsInserted' || kind === 'columnsInserted' || kind === 'cellsInserted';
  const part = kind === 'cellsInserted' || kind === 'cellsDeleted';
  const across = by === 'rows' ? { from: area.left, to: area.right } : { from: area.top, to: area.bottom };
  return {
    of: by,
    kind: inserted ? 'inserted' : 'deleted',
    first: from,
    count: to - from + 1,
    ...(part ? { across } : {}),
  };
}

/** Range objects stand for cells, not for addresses: when cells move they go along. */
export function followEdit(edit: Edit): ((noun: Noun) => Noun | undefined) | undefined {
  const band = bandOfEdit(edit);
  if (band === undefined) return undefined;
  // The same object for the same one, so that a kept range stays the one that is kept.
  const moved = new Map<Noun, Noun | undefined>();
  return (noun) => {
    if (!('area' in noun) || noun.sheet.id !== edit.sheet.id) return noun;
    if (!moved.has(noun)) {
      const area = shiftedArea(noun.area, band);
      const same = area !== undefined && formatArea(area) === formatArea(noun.area);
      moved.set(noun, area && (same ? noun : { ...noun, area }));
    }
    return moved.get(noun);
  };
}
