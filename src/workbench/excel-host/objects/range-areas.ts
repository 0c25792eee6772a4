import { addressIn, cellCount, intersection, isEntireColumns, isEntireRows } from '../area-algebra';
import { collectionMembers } from '../collection-members';
import { defineClass } from '../excel-class';
import { rangeOf, type Cells, type NounOf } from '../nouns';

type AreasNoun = NounOf<'RangeAreas'>;

/** Several rectangles of one sheet. */
export const RANGE_AREAS = defineClass('RangeAreas', {
  scalars: {
    address: { get: addresses },
    addressLocal: { get: addresses },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
  },
  navigations: {
    areas: ({ sheet, areas }) => ({ kind: 'RangeCollection', sheet, areas }),
    worksheet: ({ sheet }) => ({ kind: 'Worksheet', sheet }),
  },
});

export const RANGES = defineClass('RangeCollection', {
  ...collectionMembers<NounOf<'RangeCollection'>>(
    {
      items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
      find: () => undefined,
    },
    ['getItemAt', 'getCount'],
  ),
});

/** The merged areas that lie in a range or reach into it; null when there are none. */
export function mergedAreas({ sheet, area }: Cells): AreasNoun | null {
  const areas = sheet.merges.filter((merge) => intersection(merge, area) !== undefined);
  return areas.length === 0 ? null : { kind: 'RangeAreas', sheet, areas };
}

function addresses({ sheet, areas }: AreasNoun): string {
  return areas.map((area) => addressIn(sheet, area)).join(',');
}
