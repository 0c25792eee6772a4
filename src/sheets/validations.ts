import type { Area } from '../core/book/area';
import type { BookValidation } from '../core/book/book';
import { areaWithout } from './univer-range';

/** The list with this rule, or none, for an area; the list itself when that changes nothing. */
export function withValidation(
  list: readonly BookValidation[],
  area: Area,
  validation: BookValidation | undefined,
): readonly BookValidation[] {
  const rest = withoutValidation(list, area);
  if (validation) return [...rest, { ...validation, areas: [area] }];
  return rest.length === list.length && rest.every((one, at) => one === list[at]) ? list : rest;
}

/** The list with an area taken out of every rule; rules without any area left fall away. */
function withoutValidation(list: readonly BookValidation[], area: Area): readonly BookValidation[] {
  return list.flatMap((validation) => {
    const areas = validation.areas.flatMap((own) => areaWithout(own, area));
    if (areas.length === 0) return [];
    return [
      areas.length === validation.areas.length && areas.every((own, at) => own === validation.areas[at])
        ? validation
        : { ...validation, areas },
    ];
  });
}

export function validationAt(
  list: readonly BookValidation[],
  row: number,
  column: number,
): BookValidation | undefined {
  return list.find((validation) =>
    validation.areas.some(
      (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    ),
  );
}
