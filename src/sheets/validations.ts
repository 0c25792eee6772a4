import type { Area } from '../core/book/area';
import type { BookValidation } from '../core/book/book';
import { areaWithout } from './univer-range';

/** The list with an area taken out of every rule; rules without any area left fall away. */
export function withoutValidation(list: readonly BookValidation[], area: Area): readonly BookValidation[] {
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
