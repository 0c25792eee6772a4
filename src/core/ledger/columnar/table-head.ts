import type { RecognisedTable } from '../recognise';
import type { TableHead } from './table-builder';

/** The columns of a recognised table: the schema's in its order, then a person's own in the order of the sheet. */
export function tableHead({ spec, found, columns }: RecognisedTable, date1904: boolean): TableHead {
  const { name, sheet, area, headers } = found;
  const known = spec.columns.flatMap(({ id }) => {
    const index = columns.get(id);
    return index === undefined ? [] : [{ id, header: headers[index] ?? id, place: area.left + index }];
  });
  const taken = new Set(known.map(({ place }) => place));
  const own = headers
    .map((header, index) => ({ id: undefined, header, place: area.left + index }))
    .filter(({ place }) => !taken.has(place));
  return { spec, name, sheet, area, columns: [...known, ...own], date1904 };
}
