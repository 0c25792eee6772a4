import { serialOfDate } from '../../../core/values/date-serial';
import { invalidArgument } from '../excel-error';
import { defineClass } from '../excel-class';

/** Days between the first days of the two date systems. */
const DAYS_1904 = 1462;

/** Excel's functions outside of cells. DATE is how an add-in learns from which day the workbook counts. */
export const WORKSHEET_FUNCTIONS = defineClass('Functions', {
  objects: {
    date: (_noun, given, { book }) => {
      const [year, month, day] = [given.integer(0), given.integer(1), given.integer(2)];
      const serial = serialOfDate({ year, month, day });
      if (serial === undefined) throw invalidArgument();
      return { kind: 'FunctionResult', value: book.date1904 ? serial - DAYS_1904 : serial };
    },
  },
});

export const FUNCTION_RESULT = defineClass('FunctionResult', {
  scalars: { value: { get: ({ value }) => value }, error: { get: () => null } },
});
